package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/** Finds who belongs to a name and speaks in its place: "UN officials", "Lund supporters", "the Lund campaign". */
final class Following {

    /** How many nouns may stand behind the name. */
    private static final int LONGEST = 3;

    private final List<Word> words;
    private final RoleNouns roles;

    Following(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.roles = new RoleNouns(lexicon);
    }

    /**
     * Behind the nouns that go with a name.
     *
     * @param from index behind the name
     * @param first index of the name
     * @param determined whether words in front of the name make a description of it: "a former Labour candidate"
     * @return behind the last noun that may speak; {@code from} where there is none
     */
    int end(int from, int first, boolean determined) {
        int end = from;
        for (int i = from; i < words.size() && i - from < LONGEST && noun(i, first); i++) {
            if (speaks(words.get(i))) {
                end = i + 1;
            } else if (!determined && !roles.modifies(words.get(i))) {
                break;
            }
        }
        return end;
    }

    private boolean speaks(Word word) {
        return word.in(WordList.SPEAKERS) || roles.several(word);
    }

    private boolean noun(int i, int first) {
        Word word = words.get(i);
        return RoleNouns.small(word) && word.sentence() == words.get(first).sentence();
    }
}
