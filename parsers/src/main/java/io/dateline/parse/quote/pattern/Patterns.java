package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.word.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The patterns that hold for one candidate: their keys, what they weigh, and their names for those who want to see them. */
public final class Patterns {

    private static final long[] NO_KEYS = {};
    private static final int FEW = 32;

    /** Those that are kept; of patterns that are weighed no key is. */
    private long[] keys = NO_KEYS;

    private int size;
    /** What those that are not kept weigh together, in hundredths. */
    private int hundredths;

    private final @Nullable Scales scales;
    private final @Nullable List<String> names;

    private Patterns(@Nullable Scales scales, boolean named) {
        this.scales = scales;
        this.names = named ? new ArrayList<>() : null;
    }

    /** No patterns yet; those to come are kept, with their names if somebody wants to see them. */
    static Patterns kept(boolean named) {
        return new Patterns(null, named);
    }

    /** No patterns yet; those to come are weighed. */
    static Patterns weighed(Weights weights) {
        return new Patterns(new Scales(weights), false);
    }

    /**
     * Makes the patterns of one candidate after the other, all of them weighed.
     *
     * @param weights what the patterns weigh
     * @return what makes patterns, for one story at a time
     */
    public static Supplier<Patterns> weighing(Weights weights) {
        Scales scales = new Scales(weights);
        return () -> new Patterns(scales, false);
    }

    /** No patterns yet, of the same use as these. */
    Patterns blank() {
        return new Patterns(scales, names != null);
    }

    /** Notes patterns that hold for several candidates; no more may be added to them. */
    void addAll(Patterns several) {
        if (scales != null) {
            scales.settle(several);
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
        if (scales != null) {
            scales.add(key, this);
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(FEW, size * 2));
        }
        keys[size++] = key;
    }

    /** Notes what some of them weigh together. */
    void gain(int weighed) {
        hundredths += weighed;
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
        if (scales != null) {
            scales.settle(this);
        }
        return hundredths / 100f;
    }
}
