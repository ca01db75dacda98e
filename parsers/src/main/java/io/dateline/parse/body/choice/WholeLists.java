package io.dateline.parse.body.choice;

import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * The items of a list that is surely story, or whose items are all alike, stand and fall together: one that is short tells
 * little by itself.
 */
final class WholeLists {

    /** A list of which so much is story, by its words, is story as a whole. */
    private static final double WHOLE = 0.75;

    /** A list of whose items some are story, and so much of it by its words, is so as a whole, too, unless its items have parts. */
    private static final double MUCH = 0.4;

    /** What is linked by more than half of its words may lead elsewhere: more of it has to be story. */
    private static final double MUCH_LINKED = 0.6;

    private static final double STORY = 0.5;
    private static final double DOUBT = 0.1;

    /** An item of more words speaks for itself. */
    private static final int LONGEST = 25;

    private static final double LINKED = 0.9;
    private static final double UNLINKED = 0.5;

    private WholeLists() {}

    /** Makes the probabilities of the items of such lists one. */
    static void join(List<Passage> passages, List<TextMeasure> measures, double[] probabilities) {
        int from = 0;
        while (from < probabilities.length) {
            int to = end(passages, from);
            if (passages.get(from).kind() == Kind.ITEM) {
                double share = share(measures, probabilities, from, to);
                if (share < WHOLE && areAlike(passages, measures, from, to)) {
                    Arrays.fill(probabilities, from, to, share);
                } else if (share >= WHOLE
                        || (isMuch(share, passages.subList(from, to)) && isPartly(probabilities, from, to))) {
                    for (int i = from; i < to; i++) {
                        probabilities[i] = Math.max(probabilities[i], WHOLE);
                    }
                }
            }
            from = to;
        }
    }

    /** Where the passages end that stand in one list. */
    static int end(List<Passage> passages, int from) {
        int to = from + 1;
        while (to < passages.size()
                && passages.get(from).frame() != null
                && passages.get(to).frame() == passages.get(from).frame()) {
            to++;
        }
        return to;
    }

    /** Whether all items are short texts without parts, and all of them links or none. */
    private static boolean areAlike(List<Passage> passages, List<TextMeasure> measures, int from, int to) {
        boolean links = passages.get(from).linked() >= LINKED;
        for (int i = from; i < to; i++) {
            Passage passage = passages.get(i);
            boolean fits = links ? passage.linked() >= LINKED : passage.linked() <= UNLINKED;
            boolean parted = i > from && passage.item() == passages.get(i - 1).item();
            if (!fits
                    || parted
                    || passage.kind() != Kind.ITEM
                    || measures.get(i).words() > LONGEST) {
                return false;
            }
        }
        return true;
    }

    /** Whether so much of a list is story, each item being a single text; the contents of a page are none. */
    private static boolean isMuch(double share, List<Passage> items) {
        return areSingle(items)
                && items.stream().noneMatch(item -> item.linked() >= LINKED && BareHeadings.leadsWithin(item))
                && share >= (2 * Passage.linkedLength(items) > Passage.length(items) ? MUCH_LINKED : MUCH);
    }

    /** Whether each item of a list is a single text. */
    static boolean areSingle(List<Passage> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).kind() != Kind.ITEM
                    || (i > 0 && items.get(i).item() == items.get(i - 1).item())) {
                return false;
            }
        }
        return true;
    }

    /** Whether some of the items are story, and none surely is not. */
    private static boolean isPartly(double[] probabilities, int from, int to) {
        return Arrays.stream(probabilities, from, to).anyMatch(probability -> probability >= STORY)
                && Arrays.stream(probabilities, from, to).allMatch(probability -> probability >= DOUBT);
    }

    /** How probable the items of a list are, by their words. */
    static double share(List<TextMeasure> measures, double[] probabilities, int from, int to) {
        double sum = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            sum += measures.get(i).words() * probabilities[i];
            words += measures.get(i).words();
        }
        return words == 0 ? 0 : sum / words;
    }
}
