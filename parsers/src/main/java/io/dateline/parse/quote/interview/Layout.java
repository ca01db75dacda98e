package io.dateline.parse.quote.interview;

import io.dateline.article.Block;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * What the blocks of a story show of who speaks, whatever marks stand in their words.
 *
 * @param passages the blocks
 * @param labels what may be speakers' labels in front of them
 * @param questions how many of them ask
 */
public record Layout(List<Passage> passages, List<Label> labels, int questions) {

    static final int FEWEST_QUESTIONS = 3;

    /** How many words a question has at least. */
    private static final int SHORTEST_QUESTION = 3;

    /**
     * A block of the story.
     *
     * @param text its text; empty for blocks in which nobody speaks
     * @param heading whether it is a heading
     */
    record Passage(String text, boolean heading) {

        /** Whether it starts with a dash, as turns do. */
        boolean dash() {
            return !text.isEmpty() && "-–—".indexOf(text.charAt(0)) >= 0;
        }

        boolean asks() {
            String end = text.stripTrailing();
            return (end.endsWith("?") || end.endsWith("?“") || end.endsWith("? »"))
                    && end.split(" ", SHORTEST_QUESTION + 1).length >= SHORTEST_QUESTION;
        }
    }

    /**
     * What the blocks of an article show; only in paragraphs somebody speaks.
     *
     * @param blocks the blocks
     * @return what they show
     */
    public static Layout of(List<Block> blocks) {
        List<Passage> passages = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean heading = block instanceof Heading;
            passages.add(new Passage(heading || block instanceof Paragraph ? block.text() : "", heading));
        }
        return ofPassages(passages);
    }

    /**
     * What the lines of a plain text show, each a paragraph.
     *
     * @param lines the lines
     * @return what they show
     */
    public static Layout ofLines(List<String> lines) {
        List<Passage> passages = new ArrayList<>(lines.size());
        for (String line : lines) {
            passages.add(new Passage(line, false));
        }
        return ofPassages(passages);
    }

    private static Layout ofPassages(List<Passage> passages) {
        List<Label> labels = new ArrayList<>();
        int questions = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!passage.heading()) {
                Label.of(i, passage.text()).ifPresent(labels::add);
            }
            questions += passage.asks() ? 1 : 0;
        }
        return new Layout(passages, labels, questions);
    }

    /** Whether the labels are enough for a conversation. */
    boolean labelled() {
        return labels.size() >= Transcript.FEWEST_TURNS || questions >= 2 && labels.size() >= 2;
    }

    /**
     * Whether the story may be an interview at all.
     *
     * @return false if it is none
     */
    public boolean mayBeInterview() {
        return labelled() || questions >= FEWEST_QUESTIONS;
    }
}
