package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.HashMap;
import java.util.Map;

/** Headings that look alike: where most of them are story, one in doubt with story on both sides is no exception. */
final class HeadingRow {

    /** Fewer headings make no row. */
    private static final int LEAST = 4;

    /** What is less probable is surely none: an advertisement set as a heading. */
    private static final double DOUBT = 0.3;

    private static final String QUOTES = "\"“„‟«»‘‚「『";

    private HeadingRow() {}

    /** Makes such headings story. */
    static void join(PassageFacts facts, double[] probabilities, boolean[] isStory) {
        Map<Long, int[]> rows = new HashMap<>();
        for (int i = 0; i < isStory.length; i++) {
            if (facts.passages().get(i).kind() == Kind.HEADING) {
                int[] row = rows.computeIfAbsent(facts.signature(i), look -> new int[2]);
                row[0]++;
                row[1] += isStory[i] ? 1 : 0;
            }
        }
        for (int i = 0; i < isStory.length; i++) {
            int[] row = facts.passages().get(i).kind() == Kind.HEADING ? rows.get(facts.signature(i)) : null;
            boolean isRow = row != null && row[0] >= LEAST && row[1] * 3 >= row[0] * 2;
            if (isRow
                    && probabilities[i] >= DOUBT
                    && heads(facts.passages().get(i).text())) {
                int before = NextText.before(facts.passages(), i);
                int behind = NextText.behind(facts.passages(), i);
                isStory[i] |= before >= 0 && isStory[before] && behind >= 0 && isStory[behind];
            }
        }
    }

    /** Whether a heading is neither a quotation that was pulled from the text, nor a label of links. */
    private static boolean heads(String text) {
        return QUOTES.indexOf(text.charAt(0)) < 0 && !text.endsWith(":");
    }
}
