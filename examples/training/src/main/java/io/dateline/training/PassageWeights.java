package io.dateline.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each passage counts: every page as much as another, longer passages more than short ones. */
final class PassageWeights {

    private static final int LONGEST = 150;
    private static final double PAGE = 100;

    /** Pages of which only a few segments are known count less. */
    private static final double SEGMENTS = 0.3;

    private static final int ENOUGH = 8;

    private PassageWeights() {}

    static float[] of(List<PassageRow> rows) {
        Map<String, Double> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (PassageRow row : rows) {
            sums.merge(row.page(), raw(row), Double::sum);
            counts.merge(row.page(), 1, Integer::sum);
        }
        float[] weights = new float[rows.size()];
        for (int i = 0; i < weights.length; i++) {
            PassageRow row = rows.get(i);
            double weight = raw(row) * PAGE / sums.getOrDefault(row.page(), 1.0);
            if (!row.whole()) {
                weight *= SEGMENTS * Math.min(1.0, counts.getOrDefault(row.page(), 1) / (double) ENOUGH);
            }
            weights[i] = (float) weight;
        }
        return weights;
    }

    private static double raw(PassageRow row) {
        return Math.sqrt(2.0 + Math.min(row.words(), LONGEST));
    }
}
