package io.dateline.parse.body;

/** A set of hashes, without boxes: asked for every word of a page. Grows only. */
final class LongSet {

    private long[] slots = new long[64];
    private int size;

    void add(long value) {
        if (size * 2 >= slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            size = 0;
            for (long kept : old) {
                if (kept != 0) {
                    add(kept);
                }
            }
        }
        int at = place(value);
        if (slots[at] == 0) {
            slots[at] = value;
            size++;
        }
    }

    boolean contains(long value) {
        return slots[place(value)] == value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    private int place(long value) {
        int mask = slots.length - 1;
        int at = (int) (value ^ value >>> 32) & mask;
        while (slots[at] != 0 && slots[at] != value) {
            at = at + 1 & mask;
        }
        return at;
    }
}
