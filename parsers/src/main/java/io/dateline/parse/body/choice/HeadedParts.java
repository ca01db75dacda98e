package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The parts of a long list, each under a heading: where the headings are story and nothing is told under some of them, the
 * paragraphs below these that look like those below the others are story, too. Under a single one, or one that ends the story,
 * stands what the site has to say for itself.
 */
final class HeadedParts {

    /** A single heading without text may be that of an appeal. */
    private static final int LEAST = 2;

    /** More passages without a heading are no part of a list. */
    private static final int MOST = 12;

    /** What is less probable is surely none. */
    private static final double DOUBT = 0.05;

    /** Fewer words are a label or a button. */
    private static final int SENTENCE = 8;

    /** What is linked to more of its words leads elsewhere. */
    private static final double LINKED = 0.5;

    private final PassageFacts facts;
    private final double[] probabilities;
    private final boolean[] isStory;

    /** Where the story ends. */
    private final int last;

    private HeadedParts(PassageFacts facts, double[] probabilities, boolean[] isStory) {
        this.facts = facts;
        this.probabilities = probabilities;
        this.isStory = isStory;
        this.last =
                IntStream.range(0, isStory.length).filter(i -> isStory[i]).max().orElse(-1);
    }

    /** Makes such paragraphs story. */
    static void join(PassageFacts facts, HeadingRows rows, double[] probabilities, boolean[] isStory) {
        HeadedParts parts = new HeadedParts(facts, probabilities, isStory);
        for (List<Integer> row : rows.all()) {
            parts.join(row);
        }
    }

    private void join(List<Integer> row) {
        long told = row.stream().filter(i -> isStory[i]).count();
        List<Integer> bare =
                told * 3 >= row.size() * 2L ? row.stream().filter(this::isBare).toList() : List.of();
        if (bare.size() < LEAST) {
            return;
        }
        Map<Long, Integer> looks = looks(row);
        for (int heading : bare) {
            for (int i = heading + 1; i < end(heading); i++) {
                isStory[i] = isPart(i) && looks.getOrDefault(facts.signature(i), 0) * 2 >= row.size();
            }
        }
    }

    /** Whether a heading is story and nothing below it, but something behind. */
    private boolean isBare(int heading) {
        int end = isStory[heading] ? end(heading) : heading;
        return end > heading + 1 && end <= last && !Told.any(isStory, heading + 1, end);
    }

    /** Below how many of the headings there is something of each look. */
    private Map<Long, Integer> looks(List<Integer> row) {
        Map<Long, Integer> looks = new HashMap<>();
        for (int heading : row) {
            Set<Long> below = new HashSet<>();
            for (int i = heading + 1; i < end(heading); i++) {
                below.add(facts.signature(i));
            }
            below.forEach(look -> looks.merge(look, 1, Integer::sum));
        }
        return looks;
    }

    private boolean isPart(int i) {
        Passage passage = facts.passages().get(i);
        return passage.kind() == Kind.PARAGRAPH
                && probabilities[i] >= DOUBT
                && passage.linked() < LINKED
                && facts.measures().get(i).words() >= SENTENCE;
    }

    /** Where the next heading follows, or the part is too long. */
    private int end(int heading) {
        int end = heading + 1;
        while (end < isStory.length
                && end - heading <= MOST
                && facts.passages().get(end).kind() != Kind.HEADING) {
            end++;
        }
        return end;
    }
}
