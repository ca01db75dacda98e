package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.word.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each pattern weighs, learned from annotated articles and read from a resource of lines
 * {@code pattern TAB weight}.
 */
public final class Weights {

    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    /** How many bits of a slot are the weight, in hundredths. */
    private static final int WEIGHT_BITS = 10;

    private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;
    private static final int HEAVIEST = WEIGHT >> 1;

    /** How many of the lowest bits of a spread key tell little. */
    private static final int LOWEST = 22;

    private static final Map<String, Optional<Weights>> READ = new ConcurrentHashMap<>();

    /**
     * Some bits of the key and the weight in one small number, for the time goes where memory is read. With 22 bits, and
     * those that lead to the place, two patterns of the same article hardly ever meet.
     */
    private final int[] slots;

    private final int shift;

    /** No weights yet; there is room for some. */
    Weights(int most) {
        // a third full at most, for most patterns asked for are found at once then, or known to be missing
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most + most / 2 + 1) + 1;
        this.slots = new int[1 << bits];
        this.shift = Long.SIZE - bits;
    }

    /** The weights in a resource beside this class; nothing when there is no such resource. */
    static Optional<Weights> of(String resource) {
        return READ.computeIfAbsent(resource, Weights::read);
    }

    private static Optional<Weights> read(String resource) {
        try (InputStream in = Weights.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            Weights weights = new Weights(lines.size());
            for (String line : lines) {
                int tab = line.lastIndexOf('\t');
                weights.put(Part.key(line.substring(0, tab)), Float.parseFloat(line.substring(tab + 1)));
            }
            return Optional.of(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The weight of a pattern in hundredths; 0 for one never learned. */
    int hundredths(long key) {
        int slot = slots[slot(key)];
        return slot << Integer.SIZE - WEIGHT_BITS >> Integer.SIZE - WEIGHT_BITS;
    }

    /** The weight of the first of some patterns together, in hundredths. */
    int hundredths(long[] keys, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += hundredths(keys[i]);
        }
        return sum;
    }

    /** Whether a pattern was learned at all. */
    boolean knows(long key) {
        return slots[slot(key)] != 0;
    }

    /** Says what a pattern weighs; kept to the hundredth. */
    void put(long key, float weight) {
        int hundredths = Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight * 100)));
        slots[slot(key)] = tag(spread(key)) | hundredths & WEIGHT;
    }

    private static long spread(long key) {
        return (key ^ key >>> 29) * SPREAD;
    }

    /** Bits that tell apart the keys that meet in one place; never none. */
    private static int tag(long spread) {
        return ((int) (spread >>> LOWEST) | 1) << WEIGHT_BITS;
    }

    /**
     * Whether a slot has neither this tag nor none. Both are as likely, so a product tells it without a branch that nobody
     * can foresee.
     */
    private static boolean another(int slot, int tag) {
        int tagged = slot >>> WEIGHT_BITS;
        return (long) tagged * (tagged ^ tag >>> WEIGHT_BITS) != 0;
    }

    private int slot(long key) {
        long spread = spread(key);
        int tag = tag(spread);
        int mask = slots.length - 1;
        int slot = (int) (spread >>> shift);
        while (another(slots[slot], tag)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
