package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/** Knows nouns for speakers by the verb of saying right behind them: "the report said", "investigators said". */
final class TellingNouns {

    private final List<Word> words;
    private final RoleNouns roles;

    TellingNouns(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.roles = new RoleNouns(lexicon);
    }

    /** "The report said": a paper whose name is a form of a verb of saying, too. */
    boolean paper(int noun, int first) {
        return told(noun, first)
                && words.get(noun).tells()
                && words.get(noun).in(WordList.DOCUMENTS)
                && words.get(first).wordClass() == WordClass.DETERMINER;
    }

    /** "Investigators said": several of a role, whom no name in front belongs to. */
    boolean several(int noun, int first) {
        boolean named = first > 0 && words.get(first - 1).mention() != null && together(first - 1, first);
        return !named && told(noun, first) && roles.several(words.get(noun));
    }

    private boolean told(int noun, int first) {
        return noun + 1 < words.size()
                && words.get(noun + 1).tells()
                && together(noun, first)
                && together(noun + 1, first);
    }

    private boolean together(int i, int with) {
        return !words.get(i).quoted()
                && words.get(i).sentence() == words.get(with).sentence();
    }
}
