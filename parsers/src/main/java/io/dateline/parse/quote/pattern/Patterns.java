package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.word.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns that hold for one candidate: their keys, what they weigh, and their names for those who want to see them. */
public final class Patterns {

    private static final long[] NO_KEYS = {};
    private static final int FEW = 32;

    /** Those that are kept; patterns that are weighed are so at once, and no key of them is needed any more. */
    private long[] keys = NO_KEYS;

    private int size;
    /** What those that are not kept weigh together, in hundredths. */
    private int hundredths;

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

    /**
     * No patterns yet; those to come can be weighed.
     *
     * @param weights what the patterns weigh
     * @return the patterns
     */
    public static Patterns weighed(Weights weights) {
        return new Patterns(weights, false);
    }

    /** No patterns yet, of the same use as these. */
    Patterns blank() {
        return new Patterns(weights, names != null);
    }

    /** Notes patterns that hold for several candidates; no more may be added to them. */
    void addAll(Patterns several) {
        if (weights != null) {
            hundredths += several.hundredths;
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
        note(Part.key(a));
        if (names != null) {
            names.add(a);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, Part b) {
        note(b.behind(Part.key(a)));
        if (names != null) {
            names.add(a + "|" + b);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, Part b, Part c) {
        note(c.behind(b.behind(Part.key(a))));
        if (names != null) {
            names.add(a + "|" + b + "|" + c);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, Part b, Part c, Part d) {
        note(d.behind(c.behind(b.behind(Part.key(a)))));
        if (names != null) {
            names.add(a + "|" + b + "|" + c + "|" + d);
        }
    }

    /** Notes a pattern made of parts. */
    void add(String a, Part b, Part c, Part d, Part e) {
        note(e.behind(d.behind(c.behind(b.behind(Part.key(a))))));
        if (names != null) {
            names.add(a + "|" + b + "|" + c + "|" + d + "|" + e);
        }
    }

    private void note(long key) {
        if (weights != null) {
            hundredths += weights.hundredths(key);
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(FEW, size * 2));
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
        return hundredths / 100f;
    }
}
