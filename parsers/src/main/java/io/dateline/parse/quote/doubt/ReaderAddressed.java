package io.dateline.parse.quote.doubt;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells texts that speak to their reader, such as guides and diaries, from reports: those say neither "you" nor "I". */
final class ReaderAddressed {

    /** How many such words a text must have outside of quotes, and how many words there may be to each of them. */
    private static final int LEAST = 3;

    private static final int RARE = 250;

    private final List<Word> words;
    private final Set<String> addressed;
    /** Whether the text does so; counted when first asked for. */
    private @Nullable Boolean holds;

    ReaderAddressed(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.addressed = lexicon.setting("pronouns.addressed");
    }

    /** Whether the text speaks to its reader, and puts marks around words that nobody said. */
    boolean holds() {
        if (holds == null) {
            holds = count();
        }
        return holds;
    }

    private boolean count() {
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
