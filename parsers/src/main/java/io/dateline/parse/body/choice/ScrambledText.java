package io.dateline.parse.body.choice;

import io.dateline.parse.body.measure.TextMeasure;

/**
 * Tells text that a publisher has scrambled: behind a paywall some print the rest of a story with every letter replaced by
 * another, as a stand-in of the right length. Such text has no word that holds sentences together, and too few vowels.
 */
final class ScrambledText {

    /** In fewer words an accident is possible: a list of names, a line of results. */
    private static final int LEAST_WORDS = 12;

    /** Languages in Latin letters have vowels for about two letters of five, letters by chance for one of five. */
    private static final double FEWEST_VOWELS = 0.29;

    /** In so many words chance is nearer to what it is on the average. */
    private static final int MANY_WORDS = 30;

    private static final double FEWEST_IN_MANY = 0.32;

    /** Beside other scrambled text fewer words are enough. */
    private static final int LEAST_BESIDE = 3;

    /** Lists of names, products, codes and figures have few vowels, too, and more capitals and digits. */
    private static final int LETTERS_TO_CAPITALS = 5;

    private static final int LETTERS_TO_DIGITS = 12;

    private static final String VOWELS = "aeiouyAEIOUY";

    private ScrambledText() {}

    static boolean is(String text, TextMeasure measure) {
        return measure.words() >= LEAST_WORDS
                && measure.capitalised() * 2 < measure.words()
                && hasNoSense(text, measure);
    }

    /** Whether a text on a page with scrambled text is scrambled, too: its headings are as short as any. */
    static boolean isBesideOther(String text, TextMeasure measure) {
        return measure.words() >= LEAST_BESIDE && hasNoSense(text, measure);
    }

    private static boolean hasNoSense(String text, TextMeasure measure) {
        double fewest = measure.words() < MANY_WORDS ? FEWEST_VOWELS : FEWEST_IN_MANY;
        return measure.functionWords() == 0
                && measure.capitals() * LETTERS_TO_CAPITALS < measure.letters()
                && measure.digits() * LETTERS_TO_DIGITS < measure.letters()
                && !text.contains("://")
                && vowels(text) < fewest * measure.letters();
    }

    /** Letters of other alphabets, and those with accents, count as vowels: they are not what is meant here. */
    private static int vowels(String text) {
        int vowels = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 ? VOWELS.indexOf(c) >= 0 : Character.isLetter(c)) {
                vowels++;
            }
        }
        return vowels;
    }
}
