package io.dateline.parse.quote.word;

import java.util.List;

/**
 * The endings that the cases of a language give its names.
 *
 * @param endings the endings, in the order in which they are tried
 */
record CaseEndings(List<String> endings) {

    /** What must be left of a word without its ending. */
    private static final int SHORTEST_STEM = 3;

    /** A word in lower case without the ending of its case; itself where it has none. */
    String cut(String word) {
        for (String ending : endings) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
