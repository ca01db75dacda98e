package io.dateline.parse.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns that hold for one candidate: their keys, what they weigh, and their names for those who want to see them. */
final class Patterns {

    private long[] keys = new long[32];
    private int size;
    /** What patterns weigh that are weighed already, in hundredths. */
    private int weighed;

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

    /** No patterns yet, of the same use as these. */
    Patterns blank() {
        return new Patterns(weights, names != null);
    }

    /** Notes patterns that hold for several candidates; no more may be added to them. */
    void addAll(Patterns several) {
        if (weights != null) {
            weighed += several.sum();
            return;
        }
        for (int i = 0; i < several.size; i++) {
            note(several.keys[i]);
        }
        if (names != null) {
            names.addAll(several.names());
        }
    }

    /** Notes a pattern. */
    void add(String a) {
        note(Weights.key(a));
        if (names != null) {
            names.add(a);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, Part b) {
        note(b.behind(Weights.key(a)));
        if (names != null) {
            names.add(a + "|" + b);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, Part b, Part c) {
        note(c.behind(b.behind(Weights.key(a))));
        if (names != null) {
            names.add(a + "|" + b + "|" + c);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, Part b, Part c, Part d) {
        note(d.behind(c.behind(b.behind(Weights.key(a)))));
        if (names != null) {
            names.add(a + "|" + b + "|" + c + "|" + d);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, Part b, Part c, Part d, Part e) {
        note(e.behind(d.behind(c.behind(b.behind(Weights.key(a))))));
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

    int size() {
        return size;
    }

    long key(int i) {
        return keys[i];
    }

    List<String> names() {
        return names == null ? List.of() : names;
    }

    /** What the patterns weigh together. */
    float weight() {
        return sum() / 100f;
    }

    /** Looked up in one go, which is quicker than one by one, and once. */
    private int sum() {
        if (weights != null && size > 0) {
            weighed += weights.hundredths(keys, size);
            size = 0;
        }
        return weighed;
    }
}
