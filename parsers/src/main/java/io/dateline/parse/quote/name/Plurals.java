package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/** Tells descriptions of several people where the same word names one, too: "die Vertreter" of German. */
public final class Plurals {

    private final Lexicon lexicon;
    private final Set<String> determiners;

    /**
     * Knows the plurals of a language.
     *
     * @param lexicon the words of the language
     */
    public Plurals(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.determiners = lexicon.setting("determiners.plural");
    }

    /**
     * Whether a description's article and ending make it several people.
     *
     * @param description a description of the story
     * @param words the words of the story
     * @return whether several people are meant
     */
    public boolean several(Mention description, List<Word> words) {
        return determiners.contains(words.get(description.first()).lower())
                && lexicon.ends("endings.plural", description.head())
                && !description.headIn(WordList.TITLES_FEMALE);
    }
}
