package io.dateline.parse.quote;

import java.util.List;
import java.util.Set;

/** Tells descriptions of several people where the same word names one, too: "die Vertreter" of German. */
final class Plurals {

    private final Lexicon lexicon;
    private final Set<String> determiners;

    Plurals(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.determiners = lexicon.setting("determiners.plural");
    }

    /** Whether a description's article and ending make it several people. */
    boolean several(Mention description, List<Word> words) {
        return determiners.contains(words.get(description.first).lower)
                && lexicon.ends("endings.plural", description.head)
                && !description.headIn(WordList.TITLES_FEMALE);
    }
}
