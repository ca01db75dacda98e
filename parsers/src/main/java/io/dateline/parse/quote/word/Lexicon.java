package io.dateline.parse.quote.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that matter for quotes, from its {@link WordFile}. Given names cross borders: they
 * belong to every language, but for those that are common words of it. Immutable, thread-safe.
 */
public final class Lexicon {

    private static final Map<String, Optional<Lexicon>> READ = new ConcurrentHashMap<>();
    private static final Lexicon EMPTY = LexiconReader.unknown();

    private final Locale locale;
    private final LowerCase lowerCase;
    /** The words that the language lists; those that only an ending tells something of are none of them. */
    private final WordTable table;
    /** The lists that have words, a bit each. */
    private final long nonEmpty;

    private final Endings endings;
    private final WordShapes shapes;
    private final WordSections sections;
    private final Set<Trait> traits;
    private final CaseEndings cases;
    private final Clitics clitics;

    Lexicon(
            String language,
            WordTable table,
            long nonEmpty,
            Endings endings,
            WordShapes shapes,
            WordSections sections) {
        this.locale = Locale.forLanguageTag(language);
        this.lowerCase = new LowerCase(locale);
        this.table = table;
        this.nonEmpty = nonEmpty;
        this.endings = endings;
        this.shapes = shapes;
        this.sections = sections;
        this.traits = Trait.named(sections.words("order"));
        this.cases = new CaseEndings(sections.endings("case.endings"));
        this.clitics = new Clitics(this);
    }

    /**
     * The words of a language, or nothing when it has no file.
     *
     * @param languageTag BCP 47 tag such as {@code en} or {@code en-GB}
     * @return the words, or nothing
     */
    public static Optional<Lexicon> of(String languageTag) {
        Optional<Lexicon> known = READ.get(languageTag);
        if (known != null) {
            return known;
        }
        String tag = Locale.forLanguageTag(languageTag).getLanguage();
        // Norwegian is written in two ways that share the words of reporters
        String language = tag.equals("nb") || tag.equals("nn") ? "no" : tag;
        return language.isEmpty() ? Optional.empty() : READ.computeIfAbsent(language, LexiconReader::read);
    }

    /**
     * A lexicon with given names alone, for languages nobody has written a file for.
     *
     * @return that lexicon
     */
    public static Lexicon empty() {
        return EMPTY;
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
    public WordEntry entry(String word) {
        WordForm listed = table.form(word);
        return listed == null ? unlisted(word) : listed.known();
    }

    /** What the ending tells of a word in lower case that the language does not list. */
    private WordEntry unlisted(String word) {
        long lists = endings.of(word);
        return lists == 0 ? shapes.of(word) : WordEntry.OTHER.with(lists, shapes.of(word));
    }

    /**
     * A stretch of a text in small letters with what is known of it. Nothing is cut from the text for words that are listed.
     *
     * @param text a text
     * @param start where the stretch starts
     * @param end where it ends
     * @return the form; null where not all letters are small
     */
    public @Nullable WordForm small(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.small(c)) {
                return null;
            }
            hash = 31 * hash + c;
        }
        WordForm listed = table.form(text, start, end, hash);
        return listed == null ? unlistedForm(text.substring(start, end)) : listed;
    }

    /**
     * The lower case of a word with what is known of it.
     *
     * @param word a word in any case
     * @return the form
     */
    public WordForm form(String word) {
        String lower = lower(word);
        WordForm listed = table.form(lower);
        return listed == null ? unlistedForm(lower) : listed;
    }

    private WordForm unlistedForm(String lower) {
        return new WordForm(lower, unlisted(lower));
    }

    /**
     * All lists that name a word in lower case, a bit each.
     *
     * @param word a word in lower case
     * @return the bits
     */
    public long lists(String word) {
        return entry(word).lists();
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
     * Whether the language has a trait.
     *
     * @param trait the trait
     * @return whether it has
     */
    public boolean has(Trait trait) {
        return traits.contains(trait);
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
        return sections.words(section);
    }

    /**
     * The endings of such a section, in the order of the file.
     *
     * @param section name of the section
     * @return the endings; empty when there are none
     */
    public List<String> endings(String section) {
        return sections.endings(section);
    }

    /**
     * Whether a word in lower case has one of the endings of such a section.
     *
     * @param section name of the section
     * @param word a word in lower case
     * @return whether it has
     */
    public boolean ends(String section, String word) {
        return WordSections.ends(endings(section), word);
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
        return cases.cut(word);
    }
}
