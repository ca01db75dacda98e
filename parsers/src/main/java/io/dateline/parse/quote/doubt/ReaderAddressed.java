package io.dateline.parse.quote.doubt;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/** Tells texts that speak to their reader, such as guides and diaries, from reports: those say neither "you" nor "I". */
final class ReaderAddressed {

    /** How many such words a text must have outside of quotes, and how many words there may be to each of them. */
    private static final int LEAST = 3;

    private static final int RARE = 250;

    private ReaderAddressed() {}

    /** Whether a text speaks to its reader. */
    static boolean by(List<Word> words, Lexicon lexicon) {
        Set<String> addressed = lexicon.setting("pronouns.addressed");
        int told = 0;
        int personal = 0;
        for (Word word : words) {
            if (!word.quoted()) {
                told++;
                personal += word.in(WordList.PRONOUNS_FIRST) || addressed.contains(word.lower()) ? 1 : 0;
            }
        }
        return personal >= LEAST && personal * RARE >= told;
    }
}
