package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.manuscript.Capitals;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;

/** Tells words with the ending of an adverb or a participle that only start their sentence: "Clearly", "Sailing". */
final class LoneWords {

    private final List<Word> words;
    private final Lexicon lexicon;
    private final Capitals capitals;

    LoneWords(Manuscript manuscript, Lexicon lexicon) {
        this.words = manuscript.words();
        this.lexicon = lexicon;
        this.capitals = manuscript.capitals();
    }

    /** Whether a word that starts a sentence is one; "'...,' Harding said", "Reading Road" and who is so called elsewhere is none. */
    boolean at(int i) {
        Word word = words.get(i);
        return lexicon.ends("endings.lone", word.lower())
                && !tellsBehindMarks(i)
                && !street(i + 1)
                && !capitals.inner(word);
    }

    private boolean street(int i) {
        return i < words.size()
                && words.get(i).capital()
                && lexicon.setting("names.streets").contains(words.get(i).lower());
    }

    private boolean tellsBehindMarks(int i) {
        return i > 0
                && words.get(i - 1).wordClass() == WordClass.MARK
                && i + 1 < words.size()
                && words.get(i + 1).tells();
    }
}
