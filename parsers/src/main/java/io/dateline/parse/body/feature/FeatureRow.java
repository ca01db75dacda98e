package io.dateline.parse.body.feature;

/** The numbers about one passage, in the order in which they are put. Used again for each passage of a page. */
public final class FeatureRow {

    private static final int MOST = 160;

    private final float[] values = new float[MOST];
    private final int[] ordered = new int[MOST];
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
    float[] values() {
        return values;
    }

    /** The numbers as whole ones, as {@link #ordered(float)} tells them. */
    public int[] ordered() {
        for (int i = 0; i < size; i++) {
            ordered[i] = ordered(values[i]);
        }
        return ordered;
    }

    /** A whole number for each number, in the same order: they are compared faster. */
    public static int ordered(float value) {
        int bits = Float.floatToIntBits(value + 0f);
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    int size() {
        return size;
    }
}
