package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/** Finds who is told by their number alone: "uno de los vecinos", "l'un des témoins", "komşulardan biri". */
final class OneOfMany {

    private static final int MOST_DETERMINERS = 2;

    private final List<Word> words;
    private final PhraseWords phrases;
    private final Lexicon lexicon;
    private final Set<String> counting;
    private final Set<String> of;

    OneOfMany(List<Word> words, Lexicon lexicon, PhraseWords phrases) {
        this.words = words;
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.counting = lexicon.setting("pronouns.counting");
        this.of = lexicon.setting("pronouns.counting.of");
    }

    /** The first word of those of whom a number is told, with or without an article in front of the number; -1 for none. */
    int many(int i) {
        int number = counts(i) ? i : determined(i) ? i + 1 : -1;
        int small = number + 1;
        if (number < 0
                || !phrases.together(small + 1, i)
                || !of.contains(words.get(small).lower())) {
            return -1;
        }
        int many = small + 1;
        while (many <= small + MOST_DETERMINERS
                && phrases.together(many + 1, i)
                && words.get(many).wordClass() == WordClass.DETERMINER) {
            many++;
        }
        boolean noun = phrases.plain(many) && !words.get(many).in(WordList.ORGANISATIONS);
        return noun || words.get(many).wordClass() == WordClass.PRONOUN ? many : -1;
    }

    /** Whether a number stands behind the case that tells of whom it is. */
    boolean behind(int i) {
        return counts(i + 1)
                && phrases.together(i + 1, i)
                && lexicon.ends("endings.counting", words.get(i).lower());
    }

    private boolean determined(int i) {
        return words.get(i).wordClass() == WordClass.DETERMINER && counts(i + 1) && phrases.together(i + 1, i);
    }

    private boolean counts(int i) {
        return !counting.isEmpty()
                && i < words.size()
                && counting.contains(words.get(i).lower());
    }
}
