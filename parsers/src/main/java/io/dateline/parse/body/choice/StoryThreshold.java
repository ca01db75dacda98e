package io.dateline.parse.body.choice;

import io.dateline.parse.body.measure.TextMeasure;
import java.util.List;

/**
 * From which probability on a passage is story. The expected F1 is best when all is taken whose probability is above half
 * of the F1 reached (Lipton, Elkan and Naryanaswamy, Optimal Thresholding of Classifiers to Maximize F1 Measure, 2014):
 * near a half on a page that is clear, less where all of the story is in doubt.
 */
final class StoryThreshold {

    private static final double FIRST = 0.5;

    /** What is less probable is none, however little else the page has. */
    private static final double LEAST = 0.1;

    /** So often the threshold is brought nearer to its best value. */
    private static final int STEPS = 6;

    private StoryThreshold() {}

    /** The threshold for the passages of a page, which count by their words. */
    static double of(List<TextMeasure> measures, double[] probabilities) {
        double all = 0;
        for (int i = 0; i < probabilities.length; i++) {
            all += measures.get(i).words() * probabilities[i];
        }
        double threshold = FIRST;
        for (int step = 0; step < STEPS; step++) {
            double taken = 0;
            double right = 0;
            for (int i = 0; i < probabilities.length; i++) {
                if (probabilities[i] >= threshold) {
                    int words = measures.get(i).words();
                    taken += words;
                    right += words * probabilities[i];
                }
            }
            threshold = taken == 0 ? LEAST : Math.max(LEAST, right / (taken + all));
        }
        return threshold;
    }
}
