package io.dateline.parse.quote.pattern;

import org.jspecify.annotations.Nullable;

/**
 * Weighs patterns, several of one candidate in a row: most of the time goes into waiting for memory, which answers many
 * questions at once if they are asked together.
 */
final class Scales {

    private static final int MOST = 64;

    private final Weights weights;
    /** The patterns that wait to be weighed, all of one candidate. */
    private final long[] keys = new long[MOST];

    private int waiting;
    private @Nullable Patterns whose;

    Scales(Weights weights) {
        this.weights = weights;
    }

    /** Takes up a pattern of a candidate. */
    void add(long key, Patterns of) {
        if (whose != of || waiting == MOST) {
            weigh();
            whose = of;
        }
        keys[waiting++] = key;
    }

    /** Weighs what waits, if it belongs to a candidate. */
    void settle(Patterns of) {
        if (whose == of) {
            weigh();
        }
    }

    private void weigh() {
        if (whose != null) {
            whose.gain(weights.hundredths(keys, waiting));
        }
        waiting = 0;
    }
}
