package io.dateline.parse.body.feature;

import io.dateline.parse.body.passage.Passage;

/** What stands right before and right behind a passage. */
final class NeighbourFeatures {

    private static final int[] STEPS = {-2, -1, 1, 2};
    private static final int NEAR = 3;
    private static final int FAR = 8;

    private NeighbourFeatures() {}

    static void write(PassageFacts facts, int i, FeatureRow row) {
        int node = facts.passages.get(i).node();
        for (int step : STEPS) {
            int other = i + step;
            if (other >= 0 && other < facts.size) {
                Passage passage = facts.passages.get(other);
                row.put(facts.lengths[other]);
                row.put(passage.linked());
                row.put(passage.kind().code());
                row.put(facts.signatures[other] == facts.signatures[i]);
                row.put(facts.endings[other]);
                row.put(facts.up(node, other));
            } else {
                for (int k = 0; k < 6; k++) {
                    row.put(-1);
                }
            }
        }
        windows(facts, i, row);
    }

    /** How much text stands near a passage and a little farther away, and how much of it is linked. */
    private static void windows(PassageFacts facts, int i, FeatureRow row) {
        double before = 0;
        double after = 0;
        double linkedBefore = 0;
        double linkedAfter = 0;
        for (int step = 1; step <= FAR; step++) {
            int left = i - step;
            int right = i + step;
            if (left >= 0) {
                before += facts.lengths[left];
                linkedBefore += facts.linkedLengths[left];
            }
            if (right < facts.size) {
                after += facts.lengths[right];
                linkedAfter += facts.linkedLengths[right];
            }
            if (step == NEAR || step == FAR) {
                row.put(before);
                row.put(after);
                row.put(before == 0 ? 0 : linkedBefore / before);
                row.put(after == 0 ? 0 : linkedAfter / after);
            }
        }
    }
}
