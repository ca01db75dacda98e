package io.dateline.parse.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns that hold for one candidate: their keys, what they weigh, and their names for those who want to see them. */
final class Patterns {

    private long[] keys = new long[64];
    private int size;
    private final @Nullable Weights weights;
    private final @Nullable List<String> names;

    private Patterns(@Nullable Weights weights, boolean named) {
        this.weights = weights;
        this.names = named ? new ArrayList<>() : null;
    }

    /** No patterns yet; those to come are kept, with their names if somebody wants to see them. */
    static Patterns kept(boolean named) {
        return new Patterns(null, named);
    }

    /** No patterns yet; those to come can be weighed. */
    static Patterns weighed(Weights weights) {
        return new Patterns(weights, false);
    }

    /** Notes a pattern. */
    void add(String a) {
        note(append(0, a));
        if (names != null) {
            names.add(a);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, CharSequence b) {
        note(behind(append(0, a), b));
        if (names != null) {
            names.add(a + "|" + b);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, CharSequence b, CharSequence c) {
        note(behind(behind(append(0, a), b), c));
        if (names != null) {
            names.add(a + "|" + b + "|" + c);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, CharSequence b, CharSequence c, CharSequence d) {
        note(behind(behind(behind(append(0, a), b), c), d));
        if (names != null) {
            names.add(a + "|" + b + "|" + c + "|" + d);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, CharSequence b, CharSequence c, CharSequence d, CharSequence e) {
        note(behind(behind(behind(behind(append(0, a), b), c), d), e));
        if (names != null) {
            names.add(a + "|" + b + "|" + c + "|" + d + "|" + e);
        }
    }

    private void note(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
    }

    private static long behind(long hash, CharSequence part) {
        long behind = Weights.step(hash, '|');
        return part instanceof Part whole ? behind * whole.power + whole.hash : append(behind, (String) part);
    }

    private static long append(long hash, String part) {
        long longer = hash;
        for (int i = 0; i < part.length(); i++) {
            longer = Weights.step(longer, part.charAt(i));
        }
        return longer;
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

    /** What the patterns weigh together; looked up in one go, which is quicker than one by one. */
    float weight() {
        float sum = 0;
        for (int i = 0; weights != null && i < size; i++) {
            sum += weights.get(keys[i]);
        }
        return sum;
    }
}
