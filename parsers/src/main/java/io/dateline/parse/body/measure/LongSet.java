package io.dateline.parse.body.measure;

/** A set of hashes, without boxes: asked for every word of a page. Grows only. */
public final class LongSet {

    private final LongIndex hashes = new LongIndex();

    /** Adds a hash; one that is in the set already changes nothing. */
    public void add(long value) {
        hashes.add(value);
    }

    /** Whether a hash is in the set. */
    public boolean contains(long value) {
        return hashes.of(value) >= 0;
    }

    /** Whether there is no hash in the set. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** How many different hashes there are. */
    public int size() {
        return hashes.size();
    }
}
