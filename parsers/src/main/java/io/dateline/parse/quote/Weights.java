package io.dateline.parse.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each pattern weighs, learned from annotated articles and read from a resource of lines
 * {@code pattern TAB weight}.
 */
final class Weights {

    /** What the hash of a text is multiplied with for each further letter. */
    static final long FACTOR = 0x5851f42d4c957f2dL;

    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private static final Map<String, Optional<Weights>> READ = new ConcurrentHashMap<>();

    private long[] keys = new long[1 << 10];
    private float[] values = new float[1 << 10];
    private int size;

    /** The weights in a resource beside this class; nothing when there is no such resource. */
    static Optional<Weights> of(String resource) {
        return READ.computeIfAbsent(resource, Weights::read);
    }

    private static Optional<Weights> read(String resource) {
        try (InputStream in = Weights.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            Weights weights = new Weights();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.lastIndexOf('\t');
                weights.add(key(line.substring(0, tab)), Float.parseFloat(line.substring(tab + 1)));
            }
            return Optional.of(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of a pattern: 64 bits, so that different patterns do not meet. */
    static long key(String pattern) {
        long hash = 0;
        for (int i = 0; i < pattern.length(); i++) {
            hash = step(hash, pattern.charAt(i));
        }
        return hash;
    }

    /** The hash of a text with another letter: the hash of two texts in a row follows from theirs. */
    static long step(long hash, char c) {
        return hash * FACTOR + c;
    }

    /** The weight of a pattern; 0 for one never learned. */
    float get(long key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : 0;
    }

    /** Whether a pattern was learned at all. */
    boolean knows(long key) {
        return keys[slot(key)] == key;
    }

    /** Adds to the weight of a pattern. */
    void add(long key, float more) {
        int slot = slot(key);
        if (keys[slot] != key) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            size++;
        }
        values[slot] += more;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key ^ key >>> 29) * SPREAD >>> 33) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new float[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
