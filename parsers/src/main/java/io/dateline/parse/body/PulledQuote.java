package io.dateline.parse.body;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.Quotation;
import java.util.List;

/** Tells quotations that are set once more in large letters: a paragraph of the story holds them word for word. */
final class PulledQuote {

    /** A shorter text may stand in a paragraph by chance. */
    private static final int SHORTEST = 40;

    private static final String MARKS = " \"“”„«»‘’'….";

    private PulledQuote() {}

    /** Whether a block is such a quotation among the blocks of its story. */
    static boolean is(Block block, List<Block> story) {
        if (!(block instanceof Quotation)) {
            return false;
        }
        String words = bare(Trim.folded(block.text()));
        return words.length() >= SHORTEST
                && story.stream()
                        .anyMatch(other -> other instanceof Paragraph
                                && Trim.folded(other.text()).contains(words));
    }

    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
