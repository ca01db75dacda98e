package io.dateline.parse.quote;

import io.dateline.parse.text.GivenNames;
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
 * The words of one language that matter for quotes, from its {@link WordFile}. Given names cross borders: those of
 * {@link GivenNames} belong to every language, but for those that are common words of it.
 */
final class Lexicon {

    /** The tag of a language nobody has written a file for. */
    private static final String UNKNOWN = "und";

    /** What must be left of a word without its ending. */
    private static final int SHORTEST_STEM = 3;

    /** How many letters a word has at least whose ending tells its class. */
    private static final int SHORTEST_TELLING = 5;

    private static final int ENDING_GROUPS = 64;
    private static final int ASCII = 0x80;

    private static final Map<String, Optional<Lexicon>> READ = new ConcurrentHashMap<>();
    private static final Lexicon EMPTY = new Lexicon(UNKNOWN).withGivenNames().classified();

    private final Locale locale;
    /** Whether only i's tell the lower case of the language from that of others. */
    private final boolean plainCase;

    private final Map<String, Entry> entries = new HashMap<>();
    /** Endings by a few bits of their last letter, so that a word meets few of them. */
    private final List<List<Ending>> endings = new ArrayList<>(Collections.nCopies(ENDING_GROUPS, List.of()));
    /** Words of sections that tell how the language works, behind the section's name. */
    private final Map<String, Set<String>> settings = new HashMap<>();

    private final Map<String, List<String>> settingEndings = new HashMap<>();
    private long listed;
    private List<String> adverbs = List.of();
    private List<String> verbs = List.of();

    /** An ending that puts every longer word into some lists. */
    private record Ending(String text, long lists) {}

    /**
     * What is known of a word.
     *
     * @param cue the lemma of a cue, else empty
     * @param lists the lists that name it, a bit each
     * @param named the class that the language names it for, else {@link WordClass#OTHER}
     * @param wordClass its class after all
     */
    record Entry(String cue, long lists, char named, char wordClass) {

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
        this.plainCase = !language.equals("lt");
    }

    /** The words of a language, or nothing when it has no file. */
    static Optional<Lexicon> of(String languageTag) {
        String tag = Locale.forLanguageTag(languageTag).getLanguage();
        // Norwegian is written in two ways that share the words of reporters
        String language = tag.equals("nb") || tag.equals("nn") ? "no" : tag;
        return language.isEmpty() ? Optional.empty() : READ.computeIfAbsent(language, Lexicon::read);
    }

    /** A lexicon with given names alone, for languages nobody has written a file for. */
    static Lexicon empty() {
        return EMPTY;
    }

    private static Optional<Lexicon> read(String language) {
        Lexicon lexicon = new Lexicon(language);
        if (!WordFile.read(language + "/words.txt", lexicon::add)) {
            return Optional.empty();
        }
        return Optional.of(lexicon.withGivenNames().classified());
    }

    /** Takes up names that are neither the language's own, for which it says more, nor common words of it. */
    private Lexicon withGivenNames() {
        Set<String> own = new HashSet<>(setting("given.none"));
        entries.forEach((word, entry) -> {
            if ((entry.lists & WordList.GIVEN_NAMES) != 0) {
                own.add(word);
            }
        });
        WordFile.read(GivenNames.RESOURCE, (section, lemma, form) -> {
            if (!own.contains(form)) {
                add(section, lemma, form);
            }
        });
        return this;
    }

    private Lexicon classified() {
        adverbs = endings("class.adverb");
        verbs = endings("class.verb");
        entries.replaceAll((word, entry) -> entry.with(0, shape(word)));
        return this;
    }

    private void add(String section, String lemma, String form) {
        WordList list = WordList.ofSection(section);
        char named = WordClass.ofSection(section);
        if (list != null) {
            listed |= list.bit();
        }
        if (list != null && form.startsWith("*")) {
            List<Ending> near = new ArrayList<>(endings.get(group(form)));
            near.add(new Ending(form.substring(1), list.bit()));
            endings.set(group(form), near);
        } else if (list != null || named != WordClass.OTHER || !lemma.isEmpty()) {
            Entry entry = new Entry(lemma, list == null ? 0 : list.bit(), named, WordClass.OTHER);
            entries.merge(form, entry, Entry::merge);
        } else if (form.startsWith("*")) {
            settingEndings.computeIfAbsent(section, s -> new ArrayList<>()).add(form.substring(1));
        } else {
            settings.computeIfAbsent(section, s -> new HashSet<>()).add(form);
        }
    }

    /** The language as a BCP 47 tag; {@code und} when unknown. */
    String language() {
        return locale.toLanguageTag();
    }

    /** Whether somebody has written a file for the language. */
    boolean known() {
        return !locale.getLanguage().isEmpty();
    }

    /** What is known of a word in lower case. */
    Entry entry(String word) {
        Entry entry = entries.get(word);
        long more = 0;
        List<Ending> near = word.isEmpty() ? List.of() : endings.get(group(word));
        for (int i = 0; i < near.size(); i++) {
            String ending = near.get(i).text;
            if (word.length() > ending.length() && word.endsWith(ending)) {
                more |= near.get(i).lists;
            }
        }
        if (entry == null) {
            return more == 0 ? shape(word) : Entry.OTHER.with(more, shape(word));
        }
        return (more & ~entry.lists) == 0 ? entry : entry.with(more, shape(word));
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

    /** The words of a section that is no {@link WordList}, apart from endings. */
    Set<String> setting(String section) {
        return settings.getOrDefault(section, Set.of());
    }

    /** The endings of such a section, in the order of the file. */
    List<String> endings(String section) {
        return settingEndings.getOrDefault(section, List.of());
    }

    /** Whether a word in lower case has one of the endings of such a section. */
    boolean ends(String section, String word) {
        return ends(endings(section), word);
    }

    /** A word in this language's lower case. */
    String lower(String word) {
        if (small(word)) {
            return word;
        }
        // only i's differ between languages, and lower case of a language costs ten times that of none
        boolean plain = plainCase && word.indexOf('I') < 0 && word.indexOf('İ') < 0;
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
        for (String ending : endings("case.endings")) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
