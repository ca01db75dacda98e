package io.dateline.parse.quote.name;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import java.util.ArrayList;
import java.util.List;

/** The mentions found so far, in the order of the text; their words know them. */
final class MentionList {

    private final Manuscript manuscript;
    private final List<Mention> found = new ArrayList<>();

    MentionList(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    List<Mention> all() {
        return found;
    }

    /** Takes up a pronoun. */
    void addPronoun(int at) {
        Word word = manuscript.words.get(at);
        add(new Mention(Type.PRONOUN, at, at + 1, word.text, word.lower, "", true), word.lists);
    }

    /** Takes up a description with its head noun. */
    void addDescription(int first, int end, int head) {
        String text = manuscript.text(first, end);
        Word word = manuscript.words.get(head);
        add(new Mention(Type.NOMINAL, first, end, text, word.lower, "", false), word.lists);
    }

    /** Takes up a mention behind all others, with the lists that name its head. */
    void add(Mention mention, long headLists) {
        mention.headLists = headLists;
        mention.index = found.size();
        found.add(mention);
        for (int i = mention.first; i < mention.end; i++) {
            manuscript.words.get(i).mention = mention;
        }
    }
}
