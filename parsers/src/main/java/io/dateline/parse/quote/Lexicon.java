package io.dateline.parse.quote;

import io.dateline.parse.text.GivenNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
 * that ending. {@code #} starts a comment line. Given names cross borders: those of {@link GivenNames} belong to every
 * language that does not list its own in {@code [given.male]} and {@code [given.female]} of English's kind.
 */
final class Lexicon {

    private static final String NAMES = GivenNames.RESOURCE;

    /** What must be left of a word without its ending. */
    private static final int SHORTEST_STEM = 3;

    private static final int ENDING_GROUPS = 64;
    private static final int ASCII = 0x80;

    private static final Map<String, Optional<Lexicon>> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, Entry> entries = new HashMap<>();

    /** Endings by a few bits of their last letter, so that a word meets few of them. */
    private final List<List<Ending>> endings = new ArrayList<>(Collections.nCopies(ENDING_GROUPS, List.of()));
    /** Words of sections that tell how the language works, behind the section's name. */
    private final Map<String, Set<String>> settings = new HashMap<>();

    private final Map<String, List<String>> settingEndings = new HashMap<>();
    private long listed;

    /** An ending that puts every longer word into some lists. */
    private record Ending(String text, long lists) {}

    /** What is known of a word: the lemma of a cue, else empty, and the lists that name it, a bit each. */
    record Entry(String cue, long lists) {
        private static final Entry NONE = new Entry("", 0);
    }

    private Lexicon(String language) {
        this.locale = Locale.forLanguageTag(language);
    }

    /** The words of a language, or nothing when it has no file. */
    static Optional<Lexicon> of(String languageTag) {
        String tag = Locale.forLanguageTag(languageTag).getLanguage();
        // Norwegian is written in two ways that share the words of reporters
        String language = tag.equals("nb") || tag.equals("nn") ? "no" : tag;
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

    /** What is known of a word in lower case. */
    Entry entry(String word) {
        Entry entry = entries.getOrDefault(word, Entry.NONE);
        List<Ending> near = word.isEmpty() ? List.of() : endings.get(group(word));
        for (int i = 0; i < near.size(); i++) {
            String ending = near.get(i).text;
            if (word.length() > ending.length() && word.endsWith(ending)) {
                entry = new Entry(entry.cue, entry.lists | near.get(i).lists);
            }
        }
        return entry;
    }

    /** All lists that name a word in lower case, a bit each. */
    long lists(String word) {
        return entry(word).lists;
    }

    private static int group(String word) {
        return word.charAt(word.length() - 1) % ENDING_GROUPS;
    }

    /** Whether a list names a word, in lower case. */
    boolean has(WordList list, String word) {
        return list.in(lists(word));
    }

    /** Whether the language has words for a list at all. */
    boolean has(WordList list) {
        return list.in(listed);
    }

    /** Whether the language orders its words in some way; CONTRIBUTING lists the ways. */
    boolean order(String way) {
        return setting("order").contains(way);
    }

    /** Whether the language uses some marks for the reporter's words within a quote. */
    boolean marks(String mark) {
        return setting("marks").contains(mark);
    }

    /** Whether a word in lower case stands for several who speak: "we" is often the newsroom's. */
    boolean several(String word) {
        return setting("pronouns.we").contains(word);
    }

    private Set<String> setting(String section) {
        return settings.getOrDefault(section, Set.of());
    }

    /** A word in this language's lower case. */
    String lower(String word) {
        if (small(word)) {
            return word;
        }
        // only i's differ between languages, and lower case of a language costs ten times that of none
        boolean plain = word.indexOf('I') < 0
                && word.indexOf('İ') < 0
                && !locale.getLanguage().equals("lt");
        return word.toLowerCase(plain ? Locale.ROOT : locale);
    }

    private static boolean small(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /** A word without the ending its case gave it, where the language lists such endings. */
    String stem(String word) {
        for (String ending : settingEndings.getOrDefault("case.endings", List.of())) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Whether words lean on others in this language, so that {@link #proclitic} and {@link #enclitic} find some. */
    boolean hasClitics() {
        return settings.containsKey("clitics.before")
                || settingEndings.containsKey("clitics.behind")
                || order("apostrophe-before-case");
    }

    /** How many of a word's first letters are a clitic such as French {@code l'}; 0 for none. */
    int proclitic(String lower) {
        int apostrophe = Math.max(lower.indexOf('\''), lower.indexOf('’'));
        return apostrophe > 0
                        && setting("clitics.before").contains(lower.substring(0, apostrophe))
                        && !has(WordList.ACCORDING, lower.replace('’', '\''))
                ? apostrophe + 1
                : 0;
    }

    /** Where a clitic such as French {@code -t-il}, or a Turkish case behind an apostrophe, starts; -1 for none. */
    int enclitic(String lower) {
        for (String clitic : settingEndings.getOrDefault("clitics.behind", List.of())) {
            if (lower.length() > clitic.length() && lower.endsWith(clitic)) {
                return lower.length() - clitic.length();
            }
        }
        if (order("apostrophe-before-case")) {
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
        if (!lexicon.has(WordList.GIVEN_MALE)) {
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
        WordList list = WordList.ofSection(section);
        int colon = section.equals("cues") ? line.indexOf(": ") : -1;
        for (String form : line.substring(colon + 1).trim().split("\\s+")) {
            if (colon > 0) {
                String cue = line.substring(0, colon);
                entries.merge(form, new Entry(cue, 0), (old, more) -> new Entry(cue, old.lists));
            } else if (list != null) {
                add(list, form);
            } else if (form.startsWith("*")) {
                settingEndings.computeIfAbsent(section, s -> new ArrayList<>()).add(form.substring(1));
            } else {
                settings.computeIfAbsent(section, s -> new HashSet<>()).add(form);
            }
        }
    }

    private void add(WordList list, String form) {
        listed |= list.bit();
        if (form.startsWith("*")) {
            Ending ending = new Ending(form.substring(1), list.bit());
            List<Ending> near = new ArrayList<>(endings.get(group(form)));
            near.add(ending);
            endings.set(group(form), near);
        } else {
            entries.merge(form, new Entry("", list.bit()), (old, more) -> new Entry(old.cue, old.lists | more.lists));
        }
    }
}
