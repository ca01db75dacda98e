package io.dateline.parse.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns that hold for one candidate: their keys, and their names when somebody asks to see them. */
final class Patterns {

    private long[] keys = new long[64];
    private int size;
    private final @Nullable List<String> names;

    Patterns(boolean named) {
        names = named ? new ArrayList<>() : null;
    }

    /** Notes a pattern made of parts. */
    void add(String a, CharSequence... parts) {
        long hash = append(0xcbf29ce484222325L, a);
        for (CharSequence part : parts) {
            hash = append(Weights.step(hash, '|'), part);
        }
        if (size == keys.length) {
            keys = java.util.Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = hash;
        if (names != null) {
            names.add(parts.length == 0 ? a : a + "|" + String.join("|", parts));
        }
    }

    private static long append(long hash, CharSequence part) {
        for (int i = 0; i < part.length(); i++) {
            hash = Weights.step(hash, part.charAt(i));
        }
        return hash;
    }

    int size() {
        return size;
    }

    long key(int i) {
        return keys[i];
    }

    List<String> names() {
        return names == null ? List.of() : names;
    }

    /** The sum of the weights of all patterns noted. */
    float score(Weights weights) {
        float sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights.get(keys[i]);
        }
        return sum;
    }
}
