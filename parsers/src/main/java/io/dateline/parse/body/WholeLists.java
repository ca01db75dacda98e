package io.dateline.parse.body;

import io.dateline.parse.body.Passage.Kind;
import java.util.List;

/** The items of a list that is surely story stand and fall together: one that is short tells little by itself. */
final class WholeLists {

    /** A list of which so much is story, by its words, is story as a whole. */
    private static final double WHOLE = 0.75;

    private WholeLists() {}

    /** Raises the probabilities of the items of such lists. */
    static void join(List<Passage> passages, List<TextMeasure> measures, double[] probabilities) {
        int from = 0;
        while (from < probabilities.length) {
            int to = end(passages, from);
            if (passages.get(from).kind() == Kind.ITEM && share(measures, probabilities, from, to) >= WHOLE) {
                for (int i = from; i < to; i++) {
                    probabilities[i] = Math.max(probabilities[i], WHOLE);
                }
            }
            from = to;
        }
    }

    /** Where the passages end that stand in one list. */
    private static int end(List<Passage> passages, int from) {
        int to = from + 1;
        while (to < passages.size()
                && passages.get(from).frame() != null
                && passages.get(to).frame() == passages.get(from).frame()) {
            to++;
        }
        return to;
    }

    private static double share(List<TextMeasure> measures, double[] probabilities, int from, int to) {
        double sum = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            sum += measures.get(i).words * probabilities[i];
            words += measures.get(i).words;
        }
        return words == 0 ? 0 : sum / words;
    }
}
