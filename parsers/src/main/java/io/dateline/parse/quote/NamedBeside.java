package io.dateline.parse.quote;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.voice.TellersBehind;
import io.dateline.parse.quote.voice.WordsOf;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import org.jspecify.annotations.Nullable;

/** Finds who the words beside a quote say said it, where patterns found nobody. */
final class NamedBeside {

    /** How sure it is. */
    static final double SURE = WordsOf.SURE;

    private final WordsOf wordsOf;
    private final TellersBehind tellers;

    NamedBeside(Manuscript manuscript, Lexicon lexicon) {
        this.wordsOf = new WordsOf(manuscript.words(), lexicon);
        this.tellers = new TellersBehind(manuscript.words(), lexicon);
    }

    /** The mention of who said it; null when nothing says so. */
    @Nullable Mention of(Surroundings around) {
        Mention owner = wordsOf.of(around);
        return owner == null ? tellers.of(around) : owner;
    }
}
