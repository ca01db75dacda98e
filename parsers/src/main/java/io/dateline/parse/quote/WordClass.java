package io.dateline.parse.quote;

/** What words do in a sentence, as one letter each, so that a stretch of words reads as a pattern. */
final class WordClass {

    static final char CUE = 'C';
    static final char AUXILIARY = 'x';
    static final char PREPOSITION = 'p';
    static final char TO = 't';
    static final char BY = 'b';
    static final char OF = 'o';
    static final char THAT = 'h';
    static final char RELATIVE = 'w';
    static final char CONJUNCTION = 'c';
    static final char SUBORDINATOR = 's';
    static final char DETERMINER = 'd';
    static final char POSSESSIVE = '\'';
    static final char PRONOUN = 'P';
    static final char ADVERB = 'a';
    static final char NUMBER = '#';
    static final char VERB_LIKE = 'v';
    static final char OTHER = 'n';
    static final char MARK = '"';
    static final char SENTENCE = '.';

    private static final long PRONOUNS = WordList.PRONOUNS_OF_PERSONS | WordList.PRONOUNS_OTHER.bit();

    private WordClass() {}

    /** The class of a word (not of punctuation, which stands for itself). */
    static char of(String lower, String cue, long lists) {
        switch (lower) {
            case "to":
                return TO;
            case "by":
                return BY;
            case "of":
                return OF;
            case "that":
                return THAT;
            case "who", "which", "whom", "whose":
                return RELATIVE;
            case "'s", "’s", "‘s":
                return POSSESSIVE;
            default:
                break;
        }
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
        } else if (WordList.SUBORDINATORS.in(lists)) {
            return SUBORDINATOR;
        } else if (Character.isDigit(lower.charAt(0))) {
            return NUMBER;
        } else if (lower.endsWith("ly") && lower.length() > 4) {
            return ADVERB;
        } else if (lower.length() > 4 && (lower.endsWith("ed") || lower.endsWith("ing"))) {
            return VERB_LIKE;
        }
        return OTHER;
    }
}
