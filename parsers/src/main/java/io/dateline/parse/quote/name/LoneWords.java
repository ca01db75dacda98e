package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;

/** Tells words with the ending of an adverb or a participle that only start their sentence: "Clearly", "Sailing". */
final class LoneWords {

    private final List<Word> words;
    private final Lexicon lexicon;
    private final InnerCapitals names;

    LoneWords(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.names = new InnerCapitals(words);
    }

    /** Whether a word that starts a sentence is one; "'...,' Harding said" and who is so called elsewhere is none. */
    boolean at(int i) {
        Word word = words.get(i);
        return lexicon.ends("endings.lone", word.lower()) && !tellsBehindMarks(i) && !names.has(word);
    }

    private boolean tellsBehindMarks(int i) {
        return i > 0
                && words.get(i - 1).wordClass() == WordClass.MARK
                && i + 1 < words.size()
                && words.get(i + 1).tells();
    }
}
