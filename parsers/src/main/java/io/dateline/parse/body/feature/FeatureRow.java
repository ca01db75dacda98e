package io.dateline.parse.body.feature;

/** The numbers about one passage, in the order in which they are put. Used again for each passage of a page. */
public final class FeatureRow {

    private static final int MOST = 160;

    private final float[] values = new float[MOST];
    private int size;

    void clear() {
        size = 0;
    }

    void put(double value) {
        values[size++] = (float) value;
    }

    void put(boolean value) {
        put(value ? 1 : 0);
    }

    /** The numbers; those behind {@link #size} mean nothing. */
    public float[] values() {
        return values;
    }

    int size() {
        return size;
    }
}
