package io.dateline.parse.quote.word;

import java.util.Map;

/** What words do in a sentence, as one letter each, so that a stretch of words reads as a pattern. */
public final class WordClass {

    public static final char CUE = 'C';
    public static final char AUXILIARY = 'x';
    public static final char PREPOSITION = 'p';
    public static final char TO = 't';
    public static final char BY = 'b';
    public static final char OF = 'o';
    public static final char THAT = 'h';
    public static final char RELATIVE = 'w';
    public static final char CONJUNCTION = 'c';
    public static final char SUBORDINATOR = 's';
    public static final char DETERMINER = 'd';
    public static final char POSSESSIVE = '\'';
    public static final char PRONOUN = 'P';
    public static final char ADVERB = 'a';
    public static final char NUMBER = '#';
    public static final char VERB_LIKE = 'v';
    public static final char OTHER = 'n';
    public static final char MARK = '"';
    public static final char SENTENCE = '.';

    private static final long PRONOUNS = WordList.PRONOUNS_OF_PERSONS | WordList.PRONOUNS_OTHER.bit();

    /** The sections of a word file that name words for a class, behind "class.". */
    private static final Map<String, Character> SECTIONS =
            Map.of("to", TO, "by", BY, "of", OF, "that", THAT, "relative", RELATIVE, "possessive", POSSESSIVE);

    private static final String SECTION = "class.";

    private WordClass() {}

    /** The class that a section of a word file names words for; {@link #OTHER} where it names them for none. */
    static char ofSection(String section) {
        return section.startsWith(SECTION) ? SECTIONS.getOrDefault(section.substring(SECTION.length()), OTHER) : OTHER;
    }

    /** The class of a word (not of punctuation, which stands for itself) by the lists that name it. */
    static char of(String cue, long lists) {
        if (!cue.isEmpty()) {
            return CUE;
        } else if (WordList.AUXILIARIES.in(lists)) {
            return AUXILIARY;
        } else if ((lists & PRONOUNS) != 0) {
            return PRONOUN;
        } else if (WordList.DETERMINERS.in(lists)) {
            return DETERMINER;
        } else if (WordList.PREPOSITIONS.in(lists)) {
            return PREPOSITION;
        } else if (WordList.CONJUNCTIONS.in(lists)) {
            return CONJUNCTION;
        }
        return WordList.SUBORDINATORS.in(lists) ? SUBORDINATOR : OTHER;
    }
}
