package io.dateline.parse.body.measure;

/** Numbers hashes in the order in which they come, without boxes. Grows only; 0 stands for a free place. */
public final class LongIndex {

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private int size;

    /** The number of a hash, which is added when it is new. */
    public int add(long hash) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int at = place(hash);
        if (keys[at] == 0) {
            keys[at] = hash;
            numbers[at] = size++;
        }
        return numbers[at];
    }

    /** The number of a hash, or -1. */
    public int of(long hash) {
        int at = place(hash);
        return keys[at] == 0 ? -1 : numbers[at];
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }

    private int place(long hash) {
        int mask = keys.length - 1;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }
}
