package io.dateline.parse.body;

/** A set of hashes, without boxes: asked for every word of a page. Grows only. */
final class LongSet {

    private final LongIndex hashes = new LongIndex();

    void add(long value) {
        hashes.add(value);
    }

    boolean contains(long value) {
        return hashes.of(value) >= 0;
    }

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return hashes.size();
    }
}
