package io.dateline.parse.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language that matter for quotes, read from the resource {@code <language>/words.txt}.
 *
 * <p>The file has sections in square brackets; a line of the section {@code [cues]} is a lemma, a colon and its forms,
 * lines of other sections are words apart by blanks. A word that starts with {@code *} stands for all longer words with
 * that ending. {@code #} starts a comment line. Given names cross borders: those of {@code names.txt} belong to every
 * language that does not list its own in {@code [given.male]} and {@code [given.female]} of English's kind.
 */
final class Lexicon {

    private static final String NAMES = "names.txt";

    /** What must be left of a word without its ending. */
    private static final int SHORTEST_STEM = 3;

    private static final Map<String, Optional<Lexicon>> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> cues = new HashMap<>();
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Map<String, List<String>> endings = new HashMap<>();

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
        Lexicon empty = new Lexicon("und");
        empty.readInto(NAMES);
        return empty;
    }

    /** The lemma of a cue word such as "said", in lower case; empty when the word is none. */
    String cue(String word) {
        return cues.getOrDefault(word, "");
    }

    /** Whether a section names a word, in lower case. */
    boolean has(String section, String word) {
        if (section(section).contains(word)) {
            return true;
        }
        for (String ending : endings.getOrDefault(section, List.of())) {
            if (word.length() > ending.length() && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** All words of a section; empty when there is no such section. */
    Set<String> section(String name) {
        return sections.getOrDefault(name, Set.of());
    }

    /** A word in this language's lower case. */
    String lower(String word) {
        return word.toLowerCase(locale);
    }

    /** A word without the ending its case gave it, where the language lists such endings. */
    String stem(String word) {
        for (String ending : endings.getOrDefault("case.endings", List.of())) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** How many of a word's first letters are a clitic such as French {@code l'}; 0 for none. */
    int proclitic(String lower) {
        int apostrophe = Math.max(lower.indexOf('\''), lower.indexOf('’'));
        boolean whole = section("according").contains(lower.replace('’', '\''));
        return apostrophe > 0 && !whole && section("clitics.before").contains(lower.substring(0, apostrophe))
                ? apostrophe + 1
                : 0;
    }

    /** Where a clitic such as French {@code -t-il}, or a Turkish case behind an apostrophe, starts; -1 for none. */
    int enclitic(String lower) {
        for (String clitic : endings.getOrDefault("clitics.behind", List.of())) {
            if (lower.length() > clitic.length() && lower.endsWith(clitic)) {
                return lower.length() - clitic.length();
            }
        }
        if (section("order").contains("apostrophe-before-case")) {
            int apostrophe = Math.max(lower.indexOf('\''), lower.indexOf('’'));
            return apostrophe > 0 ? apostrophe : -1;
        }
        return -1;
    }

    private static Optional<Lexicon> read(String language) {
        Lexicon lexicon = new Lexicon(language);
        if (!lexicon.readInto(language + "/words.txt")) {
            return Optional.empty();
        }
        if (!lexicon.sections.containsKey("given.male")) {
            lexicon.readInto(NAMES);
        }
        return Optional.of(lexicon);
    }

    private boolean readInto(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                return false;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String section = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(section, line);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String section, String line) {
        int colon = section.equals("cues") ? line.indexOf(": ") : -1;
        for (String form : line.substring(colon + 1).trim().split("\\s+")) {
            if (colon > 0) {
                cues.put(form, line.substring(0, colon));
            } else if (form.startsWith("*")) {
                endings.computeIfAbsent(section, s -> new ArrayList<>()).add(form.substring(1));
            } else {
                sections.computeIfAbsent(section, s -> new HashSet<>()).add(form);
            }
        }
    }
}
