package io.dateline.parse.body.passage;

import io.dateline.parse.body.markup.InlineText;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page that is story or not as a whole: the text between two breaks of the block level, a table, a picture
 * or an embedded post.
 *
 * @param kind what it is
 * @param node the outline's number of the block element that holds it
 * @param frame the list, quotation or heading around it, or the element of a picture, table or embed itself
 * @param item the item of the list, if it stands in one
 * @param text its text with single blanks; empty for pictures and embeds
 * @param links its links
 * @param linked the share of the text that is linked, from 0 to 1
 * @param stressed the share of the text that is bold or italic, from 0 to 1
 * @param inline what the class words of its inline elements name
 * @param titled whether it is short, and shown as a heading by the name or the look of its element
 */
public record Passage(
        Kind kind,
        int node,
        @Nullable Element frame,
        @Nullable Element item,
        String text,
        List<InlineText.Anchor> links,
        double linked,
        double stressed,
        int inline,
        boolean titled) {

    /** A text of which more is linked leads elsewhere. */
    public static final double MOSTLY_LINKED = 0.66;

    /** What a passage is. */
    public enum Kind {
        PARAGRAPH(0),
        HEADING(1),
        ITEM(2),
        QUOTED(3),
        CITE(4),
        PREFORMATTED(5),
        TABLE(6),
        FIGURE(7),
        EMBED(8);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** The number that stands for the kind in the learned model. */
        public int code() {
            return code;
        }
    }

    /** The length of the text of several passages. */
    public static int length(List<Passage> passages) {
        return passages.stream().mapToInt(passage -> passage.text().length()).sum();
    }

    /** How much of the text of several passages is linked. */
    public static double linkedLength(List<Passage> passages) {
        double linked = 0;
        for (Passage passage : passages) {
            linked += passage.linked() * passage.text().length();
        }
        return linked;
    }

    /** Whether it has text of its own to judge by. */
    public boolean hasText() {
        return kind != Kind.FIGURE && kind != Kind.EMBED;
    }
}
