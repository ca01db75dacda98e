package io.dateline.parse.body;

import io.dateline.parse.text.PhraseFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the words in an element's class, id, role and itemprop name, as a set of bits. One walk asks for every element
 * of a page: an instance remembers the answers for one page and is not thread-safe.
 */
final class ClassWords {

    /** The kinds of the resource {@code class-words.txt}, in its order. */
    private static final List<String> KINDS = new ArrayList<>();

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        read();
    }

    static final int SHARE = bit("share");
    static final int RELATED = bit("related");
    static final int PROMO = bit("promo");
    static final int COMMENT = bit("comment");
    static final int NAVIGATION = bit("navigation");
    static final int BESIDE = bit("beside");
    static final int TAGGED = bit("tagged");
    static final int META = bit("meta");
    static final int AUTHOR = bit("author");
    static final int CAPTION = bit("caption");
    static final int CONSENT = bit("consent");
    static final int BODY = bit("body");
    static final int INTRO = bit("intro");

    /** The dialog of a consent platform, known by the names that the platform gives it. */
    static final int CONSENT_PLATFORM = 1 << 31;

    private static final List<String> PLATFORMS =
            List.copyOf(PhraseFile.read(ClassWords.class, "consent-platforms.txt"));

    /** What is no part of a story inside a container that a layout declares. */
    static final int NO_STORY =
            SHARE | RELATED | PROMO | COMMENT | NAVIGATION | BESIDE | TAGGED | META | AUTHOR | CAPTION | CONSENT;

    private final Map<String, Integer> known = new HashMap<>();

    private static int bit(String kind) {
        int index = KINDS.indexOf(kind);
        if (index < 0) {
            throw new IllegalStateException("class-words.txt has no section " + kind);
        }
        return 1 << index;
    }

    /** How many kinds of words there are; the bits of a mask above it are unused. */
    static int kinds() {
        return KINDS.size();
    }

    private static void read() {
        InputStream in = ClassWords.class.getResourceAsStream("class-words.txt");
        if (in == null) {
            throw new IllegalStateException("missing resource class-words.txt");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    KINDS.add(line.substring(1, line.indexOf(']')));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (String word : line.strip().split("\\s+")) {
                        WORDS.merge(word, 1 << (KINDS.size() - 1), (first, second) -> first | second);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kinds that an element's own attributes name. */
    int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int mask = named(element.className()) | named(element.id());
        String role = element.attr("role");
        if (!role.isEmpty()) {
            mask |= named(role);
        }
        if (element.attr("itemprop").contains("articleBody")) {
            mask |= BODY;
        }
        return mask;
    }

    private int named(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        return known.computeIfAbsent(names, ClassWords::words);
    }

    private static int words(String names) {
        Found found = new Found();
        AttributeNames.split(names, found);
        for (String name : names.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (PLATFORMS.stream().anyMatch(name::startsWith)) {
                found.mask |= CONSENT_PLATFORM;
            }
        }
        return found.mask;
    }

    /** Collects what single words and pairs of neighbours within one name stand for. */
    private static final class Found implements AttributeNames.Visitor {

        private int mask;
        private String previous = "";

        @Override
        public void word(String word, boolean opens) {
            mask |= WORDS.getOrDefault(word, 0);
            if (!opens) {
                mask |= WORDS.getOrDefault(previous + "_" + word, 0);
            }
            previous = word;
        }
    }
}
