package io.dateline.parse.quote.word;

import io.dateline.parse.text.GivenNames;
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
 * The words of one language that matter for quotes, from its {@link WordFile}. Given names cross borders: those of
 * {@link GivenNames} belong to every language, but for those that are common words of it.
 */
public final class Lexicon {

    /** The tag of a language nobody has written a file for. */
    private static final String UNKNOWN = "und";

    /** What must be left of a word without its ending. */
    private static final int SHORTEST_STEM = 3;

    /** How many letters a word has at least whose ending tells its class. */
    private static final int SHORTEST_TELLING = 5;

    /** The place of words that are not written in small letters alone, as {@link #place} has it. */
    static final int CAPITALS = -2;

    private static final Map<String, Optional<Lexicon>> READ = new ConcurrentHashMap<>();
    private static final Lexicon EMPTY = unknown();

    private final Locale locale;
    private final LowerCase lowerCase;
    private final Endings endings = new Endings();
    /** The words that the language lists; those that only an ending tells something of are none of them. */
    private WordTable table = new WordTable(Map.of());
    /** Words of sections that tell how the language works, behind the section's name. */
    private final Map<String, Set<String>> settings = new HashMap<>();

    private final Map<String, List<String>> settingEndings = new HashMap<>();
    private Clitics clitics = new Clitics(this);
    private long nonEmpty;
    private List<String> adverbs = List.of();
    private List<String> verbs = List.of();

    /**
     * What is known of a word.
     *
     * @param cue the lemma of a cue, else empty
     * @param lists the lists that name it, a bit each
     * @param named the class that the language names it for, else {@link WordClass#OTHER}
     * @param wordClass its class after all
     */
    public record Entry(String cue, long lists, char named, char wordClass) {

        private static final Entry OTHER = unlisted(WordClass.OTHER);
        private static final Entry NUMBER = unlisted(WordClass.NUMBER);
        private static final Entry ADVERB = unlisted(WordClass.ADVERB);
        private static final Entry VERB_LIKE = unlisted(WordClass.VERB_LIKE);

        private static Entry unlisted(char wordClass) {
            return new Entry("", 0, WordClass.OTHER, wordClass);
        }

        private static Entry merge(Entry old, Entry more) {
            String cue = more.cue.isEmpty() ? old.cue : more.cue;
            char named = more.named == WordClass.OTHER ? old.named : more.named;
            return new Entry(cue, old.lists | more.lists, named, WordClass.OTHER);
        }

        /** The same with more lists; the shape of a word tells its class where nothing else does. */
        private Entry with(long more, Entry shape) {
            char known = named != WordClass.OTHER ? named : WordClass.of(cue, lists | more);
            return new Entry(cue, lists | more, named, known == WordClass.OTHER ? shape.wordClass : known);
        }
    }

    private Lexicon(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.lowerCase = new LowerCase(locale);
    }

    /**
     * The words of a language, or nothing when it has no file.
     *
     * @param languageTag BCP 47 tag such as {@code en} or {@code en-GB}
     * @return the words, or nothing
     */
    public static Optional<Lexicon> of(String languageTag) {
        String tag = Locale.forLanguageTag(languageTag).getLanguage();
        // Norwegian is written in two ways that share the words of reporters
        String language = tag.equals("nb") || tag.equals("nn") ? "no" : tag;
        return language.isEmpty() ? Optional.empty() : READ.computeIfAbsent(language, Lexicon::read);
    }

    /**
     * A lexicon with given names alone, for languages nobody has written a file for.
     *
     * @return that lexicon
     */
    public static Lexicon empty() {
        return EMPTY;
    }

    private static Lexicon unknown() {
        Map<String, Entry> entries = new HashMap<>();
        return new Lexicon(UNKNOWN).withGivenNames(entries).classified(entries);
    }

    private static Optional<Lexicon> read(String language) {
        Lexicon lexicon = new Lexicon(language);
        Map<String, Entry> entries = new HashMap<>();
        if (!WordFile.read(
                language + "/words.txt", (section, lemma, form) -> lexicon.add(section, lemma, form, entries))) {
            return Optional.empty();
        }
        return Optional.of(lexicon.withGivenNames(entries).classified(entries));
    }

    /** Takes up names that are neither the language's own, for which it says more, nor common words of it. */
    private Lexicon withGivenNames(Map<String, Entry> entries) {
        Set<String> own = new HashSet<>(setting("given.none"));
        entries.forEach((word, entry) -> {
            if ((entry.lists & WordList.GIVEN_NAMES) != 0) {
                own.add(word);
            }
        });
        WordFile.read(GivenNames.RESOURCE, (section, lemma, form) -> {
            if (!own.contains(form)) {
                add(section, lemma, form, entries);
            }
        });
        return this;
    }

    private Lexicon classified(Map<String, Entry> entries) {
        adverbs = endings("class.adverb");
        verbs = endings("class.verb");
        entries.replaceAll((word, entry) -> entry.with(endings.of(word), shape(word)));
        table = new WordTable(entries);
        clitics = new Clitics(this);
        return this;
    }

    private void add(String section, String lemma, String form, Map<String, Entry> entries) {
        WordList list = WordList.ofSection(section);
        char named = WordClass.ofSection(section);
        if (list != null) {
            nonEmpty |= list.bit();
        }
        if (list != null && form.startsWith("*")) {
            endings.add(form.substring(1), list.bit());
        } else if (list != null || named != WordClass.OTHER || !lemma.isEmpty()) {
            Entry entry = new Entry(lemma, list == null ? 0 : list.bit(), named, WordClass.OTHER);
            entries.merge(form, entry, Entry::merge);
        } else if (form.startsWith("*")) {
            settingEndings.computeIfAbsent(section, s -> new ArrayList<>()).add(form.substring(1));
        } else {
            settings.computeIfAbsent(section, s -> new HashSet<>()).add(form);
        }
    }

    /**
     * The language as a BCP 47 tag; {@code und} when unknown.
     *
     * @return the tag
     */
    public String language() {
        return locale.toLanguageTag();
    }

    /**
     * Whether somebody has written a file for the language.
     *
     * @return false for {@link #empty()}
     */
    public boolean known() {
        return !locale.getLanguage().isEmpty();
    }

    /**
     * What is known of a word in lower case.
     *
     * @param word a word in lower case
     * @return what is known, if only by its ending
     */
    public Entry entry(String word) {
        int place = table.place(word);
        return place >= 0 ? table.entry(place) : unlisted(word);
    }

    /**
     * What is known of a word in lower case that the language does not list.
     *
     * @param word a word in lower case
     * @return what its ending tells
     */
    public Entry unlisted(String word) {
        long lists = endings.of(word);
        return lists == 0 ? shape(word) : Entry.OTHER.with(lists, shape(word));
    }

    /**
     * Where a stretch of a text stands among the listed words: {@link WordTable#UNLISTED} for nowhere, {@link #CAPITALS}
     * where it is not in lower case and may stand elsewhere.
     *
     * @param text a text
     * @param start where the stretch starts
     * @param end where it ends
     * @return the place, or what tells that there is none
     */
    public int place(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.small(c)) {
                return CAPITALS;
            }
            hash = 31 * hash + c;
        }
        return table.place(text, start, end, hash);
    }

    /**
     * The listed words by their places.
     *
     * @return the table
     */
    public WordTable listed() {
        return table;
    }

    /** What the first letter or the ending of a word that nobody lists tells of it. */
    private Entry shape(String word) {
        if (word.isEmpty()) {
            return Entry.OTHER;
        } else if (Character.isDigit(word.charAt(0))) {
            return Entry.NUMBER;
        } else if (word.length() < SHORTEST_TELLING) {
            return Entry.OTHER;
        } else if (ends(adverbs, word)) {
            return Entry.ADVERB;
        }
        return ends(verbs, word) ? Entry.VERB_LIKE : Entry.OTHER;
    }

    private static boolean ends(List<String> endings, String word) {
        for (int i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * All lists that name a word in lower case, a bit each.
     *
     * @param word a word in lower case
     * @return the bits
     */
    public long lists(String word) {
        return entry(word).lists;
    }

    /**
     * The words that lean on others.
     *
     * @return those words
     */
    public Clitics clitics() {
        return clitics;
    }

    /**
     * Whether a list names a word, in lower case.
     *
     * @param list the list
     * @param word a word in lower case
     * @return whether it does
     */
    public boolean has(WordList list, String word) {
        return list.in(lists(word));
    }

    /**
     * Whether the language has words for a list at all.
     *
     * @param list the list
     * @return whether there are any
     */
    public boolean has(WordList list) {
        return list.in(nonEmpty);
    }

    /**
     * Whether the language orders its words in some way; CONTRIBUTING lists the ways.
     *
     * @param way the way, such as {@code verb-final}
     * @return whether it does
     */
    public boolean order(String way) {
        return setting("order").contains(way);
    }

    /**
     * Whether the language uses some marks for the reporter's words within a quote.
     *
     * @param mark {@code dash} or {@code comma}
     * @return whether it does
     */
    public boolean marks(String mark) {
        return setting("marks").contains(mark);
    }

    /**
     * The words of a section that is no {@link WordList}, apart from endings.
     *
     * @param section name of the section
     * @return the words; empty when there are none
     */
    public Set<String> setting(String section) {
        return settings.getOrDefault(section, Set.of());
    }

    /**
     * The endings of such a section, in the order of the file.
     *
     * @param section name of the section
     * @return the endings; empty when there are none
     */
    public List<String> endings(String section) {
        return settingEndings.getOrDefault(section, List.of());
    }

    /**
     * Whether a word in lower case has one of the endings of such a section.
     *
     * @param section name of the section
     * @param word a word in lower case
     * @return whether it has
     */
    public boolean ends(String section, String word) {
        return ends(endings(section), word);
    }

    /**
     * A word in this language's lower case.
     *
     * @param word the word in any case
     * @return the word in small letters
     */
    public String lower(String word) {
        return lowerCase.of(word);
    }

    /**
     * A word without the ending its case gave it, where the language lists such endings.
     *
     * @param word a word in lower case
     * @return the word or its beginning
     */
    public String stem(String word) {
        for (String ending : endings("case.endings")) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
