package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lists of a few words each right under a title that is surely no story - "Platforms", "Editorial staff", "What's included": both are
 * one box, and a list that is not surely story goes with its title.
 */
final class BoxLists {

    /** A single item may be a remark. */
    private static final int LEAST = 2;

    /** What is more probable may be story. */
    private static final double TITLE = 0.15;

    /** A longer line is no title of a box. */
    private static final int LONGEST = 60;

    /** What is more probable is surely story. */
    private static final double SURE = 0.85;

    /** Items of more words than that tell something. */
    private static final int WORDS = 10;

    /** Links are judged by where they lead. */
    private static final double LINKED = 0.3;

    private final PassageFacts facts;
    private final List<Passage> passages;
    private final double[] probabilities;
    private final boolean[] isStory;

    private BoxLists(PassageFacts facts, double[] probabilities, boolean[] isStory) {
        this.facts = facts;
        this.passages = facts.passages();
        this.probabilities = probabilities;
        this.isStory = isStory;
    }

    /**
     * A list of the page.
     *
     * @param from its first passage
     * @param to where its passages end
     */
    private record Items(int from, int to) {}

    /** Takes such lists from the story. */
    static void drop(PassageFacts facts, double[] probabilities, boolean[] isStory) {
        new BoxLists(facts, probabilities, isStory).drop();
    }

    private void drop() {
        List<Items> boxed = lists().stream()
                .filter(list -> isUnder(list.from()) && isBrief(list))
                .toList();
        if (boxed.isEmpty()) {
            return;
        }
        // lists that look alike are of one kind: "Drawbacks" goes with "Advantages"
        Set<Long> sure = lists().stream()
                .filter(list -> probability(list) >= SURE)
                .map(list -> facts.signature(list.from()))
                .collect(Collectors.toSet());
        boxed.stream()
                .filter(list -> !sure.contains(facts.signature(list.from())))
                .forEach(list -> Arrays.fill(isStory, list.from(), list.to(), false));
    }

    /** The lists of which something is told. */
    private List<Items> lists() {
        List<Items> lists = new ArrayList<>();
        int from = 0;
        while (from < isStory.length) {
            int to = passages.get(from).kind() == Kind.ITEM ? WholeLists.end(passages, from) : from + 1;
            if (to - from >= LEAST && told(from, to).limit(LEAST).count() == LEAST) {
                lists.add(new Items(from, to));
            }
            from = to;
        }
        return lists;
    }

    private IntStream told(int from, int to) {
        return IntStream.range(from, to).filter(i -> isStory[i]);
    }

    private double probability(Items list) {
        return told(list.from(), list.to())
                .mapToDouble(i -> probabilities[i])
                .average()
                .orElse(0);
    }

    /** Whether a list stands under a title that is no story; a colon may lead from story to its list. */
    private boolean isUnder(int list) {
        int line = NextText.before(passages, list);
        if (line < 0 || isStory[line] || probabilities[line] >= TITLE) {
            return false;
        }
        Passage title = passages.get(line);
        return (title.kind() == Kind.HEADING || title.kind() == Kind.PARAGRAPH)
                && title.text().length() <= LONGEST
                && !title.text().endsWith(":");
    }

    /** Whether what is told of a list is short, unlinked and not surely story; figures in front are those of ingredients or results. */
    private boolean isBrief(Items list) {
        int size = 0;
        int words = 0;
        int counted = 0;
        double linked = 0;
        for (int i = list.from(); i < list.to(); i++) {
            if (isStory[i]) {
                size++;
                words += facts.measures().get(i).words();
                linked += passages.get(i).linked();
                counted += startsWithFigure(passages.get(i).text()) ? 1 : 0;
            }
        }
        return words <= WORDS * size && linked <= LINKED * size && counted * 2 < size && probability(list) < SURE;
    }

    private static boolean startsWithFigure(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
