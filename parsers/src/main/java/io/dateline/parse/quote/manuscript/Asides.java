package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/** Brackets and what they tell: a party behind a name, a sentence of the reporter's behind a quote. */
public final class Asides {

    private Asides() {}

    /**
     * Whether a party stands between brackets right behind a name: only people are members of one.
     *
     * @param words the words of the story
     * @param first index of the first word of the name
     * @param end index behind its last
     * @return whether one does
     */
    public static boolean party(List<Word> words, int first, int end) {
        return end + 2 < words.size()
                && words.get(end).wordClass() == '('
                && words.get(end + 1).in(WordList.PARTIES)
                && words.get(end + 2).wordClass() == ')'
                && !initials(words, first, end, words.get(end + 1).lower());
    }

    /** "Freie Demokraten (FDP)" is the party itself. */
    private static boolean initials(List<Word> words, int first, int end, String letters) {
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < end; i++) {
            initials.append(words.get(i).lower(), 0, 1);
        }
        return letters.startsWith(initials.toString());
    }

    /**
     * Whether a bracket opens at a word with what is no attribution: "(We reported on this)".
     *
     * @param words the words of the story
     * @param i index of the word
     * @return whether one does
     */
    public static boolean sentence(List<Word> words, int i) {
        if (i + 1 >= words.size() || words.get(i).wordClass() != '(') {
            return false;
        }
        Word first = words.get(i + 1);
        return first.capital() && first.wordClass() == WordClass.DETERMINER;
    }
}
