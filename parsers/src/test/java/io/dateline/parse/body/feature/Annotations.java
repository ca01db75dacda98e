package io.dateline.parse.body.feature;

import io.dateline.parse.body.measure.TextMeasure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What we read ourselves on pages of the corpus, from {@code annotations.txt}: all passages, where a set's gold names a few
 * pieces of a story only, or none; and passages whose gold label we doubt. The file holds hashes of texts, for the texts are
 * others'.
 */
final class Annotations {

    /** A passage of fewer words that is not named is none of the story. */
    private static final int SHORT = 8;

    private static final List<String> MARKS = List.of("+", "-", "?");
    private static final int[] LABELS = {GoldAlignment.STORY, GoldAlignment.NO_STORY, GoldAlignment.UNKNOWN};

    private static final Map<String, Annotations> PAGES = read();

    /** The label of each text, at its hash. */
    private final Map<Integer, Integer> labels = new HashMap<>();

    private Annotations() {}

    private static Map<String, Annotations> read() {
        InputStream in = Objects.requireNonNull(Annotations.class.getResourceAsStream("annotations.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Annotations> read(BufferedReader lines) throws IOException {
        Map<String, Annotations> pages = new HashMap<>();
        Annotations page = new Annotations();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            List<String> parts = List.of(line.split(" "));
            int label = MARKS.indexOf(parts.get(0));
            if (label >= 0) {
                for (String hash : parts.subList(1, parts.size())) {
                    page.labels.put(Integer.parseUnsignedInt(hash, 16), LABELS[label]);
                }
            } else if (!line.startsWith("#")) {
                page = new Annotations();
                pages.put(line, page);
            }
        }
        return pages;
    }

    /** What we found on a page, if we read it. */
    static Optional<Annotations> of(String set, String page) {
        return Optional.ofNullable(PAGES.get(set + "/" + page));
    }

    /** A label for each passage. */
    int[] labels(PassageFacts facts) {
        int[] result = new int[facts.size];
        for (int i = 0; i < result.length; i++) {
            TextMeasure measure = facts.measures.get(i);
            int unnamed = measure.hashed() < SHORT ? GoldAlignment.NO_STORY : GoldAlignment.UNKNOWN;
            result[i] = facts.passages.get(i).hasText()
                    ? labels.getOrDefault((int) measure.whole(), unnamed)
                    : GoldAlignment.UNKNOWN;
        }
        return result;
    }

    /** Takes labels back that we doubt. */
    void doubt(int[] labels, PassageFacts facts) {
        for (int i = 0; i < labels.length; i++) {
            Integer ours = this.labels.get((int) facts.measures.get(i).whole());
            if (ours != null && ours != labels[i]) {
                labels[i] = GoldAlignment.UNKNOWN;
            }
        }
    }
}
