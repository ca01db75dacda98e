package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.List;

/**
 * Headings that look alike: where most of them are story, one in doubt with story on both sides is no exception; nor are those in
 * doubt where most of the row is story or stands between story that it heads.
 */
final class HeadingRow {

    /** What is less probable is surely none: an advertisement set as a heading. */
    private static final double DOUBT = 0.3;

    /** A text of fewer words may be what a label like the heading belongs to. */
    private static final int SENTENCE = 8;

    private static final String QUOTES = "\"“„‟«»‘‚「『";

    private final PassageFacts facts;
    private final double[] probabilities;
    private final boolean[] isStory;

    private HeadingRow(PassageFacts facts, double[] probabilities, boolean[] isStory) {
        this.facts = facts;
        this.probabilities = probabilities;
        this.isStory = isStory;
    }

    /** Makes such headings story. */
    static void join(PassageFacts facts, HeadingRows rows, double[] probabilities, boolean[] isStory) {
        HeadingRow row = new HeadingRow(facts, probabilities, isStory);
        for (List<Integer> headings : rows.all()) {
            row.join(headings);
        }
    }

    private void join(List<Integer> row) {
        long told = row.stream().filter(i -> isStory[i]).count();
        List<Integer> between = row.stream().filter(this::isBetween).toList();
        List<Integer> heading = between.stream().filter(this::headsText).toList();
        if (told * 3 >= row.size() * 2L) {
            between.forEach(i -> isStory[i] = true);
        }
        if ((told + heading.size()) * 2 >= row.size()) {
            heading.forEach(i -> isStory[i] = true);
        }
    }

    /** Whether a heading in doubt has story on both sides. */
    private boolean isBetween(int i) {
        if (isStory[i] || probabilities[i] < DOUBT || !heads(text(i))) {
            return false;
        }
        int before = NextText.before(facts.passages(), i);
        int behind = NextText.behind(facts.passages(), i);
        return before >= 0 && isStory[before] && behind >= 0 && isStory[behind];
    }

    /** Whether what stands below a heading is more than another heading or a label. */
    private boolean headsText(int i) {
        int behind = NextText.behind(facts.passages(), i);
        Passage text = facts.passages().get(behind);
        return text.kind() != Kind.HEADING
                && (text.kind() != Kind.PARAGRAPH
                        || facts.measures().get(behind).words() >= SENTENCE);
    }

    private String text(int i) {
        return facts.passages().get(i).text();
    }

    /** Whether a heading is neither a quotation that was pulled from the text, nor a label of links. */
    private static boolean heads(String text) {
        return QUOTES.indexOf(text.charAt(0)) < 0 && !text.endsWith(":");
    }
}
