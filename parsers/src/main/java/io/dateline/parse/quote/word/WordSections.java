package io.dateline.parse.quote.word;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sections of a word file that are no {@link WordList}: they tell how the language works.
 *
 * @param words the words of each section, apart from endings
 * @param endings the endings of each, in the order of the file
 */
record WordSections(Map<String, Set<String>> words, Map<String, List<String>> endings) {

    /** The words of a section; empty when there are none. */
    Set<String> words(String section) {
        return words.getOrDefault(section, Set.of());
    }

    /** The endings of a section; empty when there are none. */
    List<String> endings(String section) {
        return endings.getOrDefault(section, List.of());
    }

    /** Whether a word has one of some endings, or is one. */
    static boolean ends(List<String> endings, String word) {
        for (int i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }
}
