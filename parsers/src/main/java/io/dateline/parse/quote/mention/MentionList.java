package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Mention;
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

    /**
     * Takes up a name.
     *
     * @param first index of the first word, that of a title in front of the name
     * @param start index of the first word of the name itself
     * @param end index behind its last word
     * @param head the last name, in lower case
     * @param headLists the word lists that name it, a bit each
     * @param title words beside the name; may be empty
     * @param personal whether it is more likely a person's
     */
    void addName(int first, int start, int end, String head, long headLists, String title, boolean personal) {
        String text = manuscript.text(start, end);
        add(Mention.name(found.size(), first, end, text, head, headLists, title, personal));
    }

    /** Takes up a pronoun. */
    void addPronoun(int at) {
        add(Mention.pronoun(found.size(), at, manuscript.words().get(at)));
    }

    /** Takes up a description with its head noun. */
    void addDescription(int first, int end, int head) {
        String text = manuscript.text(first, end);
        add(Mention.description(
                found.size(), first, end, text, manuscript.words().get(head)));
    }

    private void add(Mention mention) {
        found.add(mention);
        for (int i = mention.first(); i < mention.end(); i++) {
            manuscript.words().get(i).joinTo(mention);
        }
    }
}
