package io.dateline.parse.quote;

import java.util.List;

/** Brackets and what they tell: a party behind a name, a sentence of the reporter's behind a quote. */
final class Asides {

    private Asides() {}

    /** Whether a party stands between brackets right behind a name: only people are members of one. */
    static boolean party(List<Word> words, int first, int end) {
        return end + 2 < words.size()
                && words.get(end).wordClass == '('
                && words.get(end + 1).in(WordList.PARTIES)
                && words.get(end + 2).wordClass == ')'
                && !initials(words, first, end, words.get(end + 1).lower);
    }

    /** "Freie Demokraten (FDP)" is the party itself. */
    private static boolean initials(List<Word> words, int first, int end, String letters) {
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < end; i++) {
            initials.append(words.get(i).lower, 0, 1);
        }
        return letters.startsWith(initials.toString());
    }

    /** Whether a bracket opens at a word with what is no attribution: "(We reported on this)". */
    static boolean sentence(List<Word> words, int i) {
        if (i + 1 >= words.size() || words.get(i).wordClass != '(') {
            return false;
        }
        Word first = words.get(i + 1);
        return first.capital() && first.wordClass == WordClass.DETERMINER;
    }
}
