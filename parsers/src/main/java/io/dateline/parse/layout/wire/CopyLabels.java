package io.dateline.parse.layout.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a wire's page prints around a story; a resource file per language. */
final class CopyLabels {

    private static final List<String> LANGUAGES =
            List.of("tr", "en", "ar", "ru", "fr", "es", "ku", "bs", "sr", "sq", "mk", "fa", "id");

    private static final String END = "end:";
    private static final String NOTICE = "notice:";

    private final Set<String> ends = new HashSet<>();
    private final List<String> notices = new ArrayList<>();

    private CopyLabels() {}

    /** The labels of all languages: a page in one language often keeps a label in another. */
    static CopyLabels load() {
        CopyLabels labels = new CopyLabels();
        LANGUAGES.forEach(labels::read);
        return labels;
    }

    /** Whether a line stands behind the story. */
    boolean ends(String line) {
        String folded = folded(line);
        return ends.contains(
                folded.endsWith(":") ? folded.substring(0, folded.length() - 1).strip() : folded);
    }

    /** Whether a line is the subscription notice. */
    boolean isNotice(String line) {
        String folded = folded(line);
        return notices.stream().anyMatch(folded::startsWith);
    }

    private void read(String language) {
        String resource = "copy/" + language + ".txt";
        InputStream in = CopyLabels.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        if (line.startsWith(END)) {
            ends.add(folded(line.substring(END.length())));
        } else if (line.startsWith(NOTICE)) {
            notices.add(folded(line.substring(NOTICE.length())));
        }
    }

    /** In lower case, the four Turkish letters i made one: "İLGİLİ" and "ilgili" are the same word. */
    private static String folded(String line) {
        return line.strip().toLowerCase(Locale.ROOT).replace("\u0307", "").replace('ı', 'i');
    }
}
