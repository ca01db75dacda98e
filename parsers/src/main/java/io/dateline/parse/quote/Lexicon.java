package io.dateline.parse.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that matter for quotes, read from the resource {@code <language>/words.txt}.
 *
 * <p>The file has sections in square brackets; a line of the section {@code [cues]} is a lemma, a colon and its forms,
 * lines of other sections are words apart by blanks. {@code #} starts a comment line.
 */
final class Lexicon {

    private static final Map<String, Optional<Lexicon>> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> cues = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();

    private Lexicon(String language) {
        this.locale = Locale.forLanguageTag(language);
    }

    /** The words of a language, or nothing when it has no file. */
    static Optional<Lexicon> of(String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        return language.isEmpty() ? Optional.empty() : READ.computeIfAbsent(language, Lexicon::read);
    }

    /** The language as a BCP 47 tag; {@code und} when unknown. */
    String language() {
        return locale.toLanguageTag();
    }

    /** A lexicon without words, for languages nobody has written a file for. */
    static Lexicon empty() {
        return new Lexicon("und");
    }

    /** The lemma of a cue word such as "said", in lower case; empty when the word is none. */
    String cue(String word) {
        return cues.getOrDefault(word, "");
    }

    /** Whether a section names a word, in lower case. */
    boolean has(String section, String word) {
        return section(section).contains(word);
    }

    /** All words of a section; empty when there is no such section. */
    Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }

    /** A word in this language's lower case. */
    String lower(String word) {
        return word.toLowerCase(locale);
    }

    private static Optional<Lexicon> read(String language) {
        try (InputStream in = Lexicon.class.getResourceAsStream(language + "/words.txt")) {
            if (in == null) {
                return Optional.empty();
            }
            Lexicon lexicon = new Lexicon(language);
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    lexicon.add(section, line);
                }
            }
            return Optional.of(lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String section, String line) {
        int colon = section.equals("cues") ? line.indexOf(": ") : -1;
        for (String form : line.substring(colon + 1).trim().split("\\s+")) {
            if (colon > 0) {
                cues.put(form, line.substring(0, colon));
            } else {
                sections.computeIfAbsent(section, s -> new HashSet<>()).add(form);
            }
        }
    }
}
