package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFeatures;
import io.dateline.parse.body.passage.Passage;
import java.util.List;

/** The learned judgement whether a passage is story. */
final class StoryModel {

    private static final TreeModel TREES = TreeModel.load("story-model.txt");

    private StoryModel() {}

    /** The probability of being story for each passage; 0 for those without text. */
    static double[] probabilities(List<Passage> passages, PassageFeatures features) {
        double[] result = new double[passages.size()];
        for (int i = 0; i < result.length; i++) {
            if (passages.get(i).hasText()) {
                result[i] = TREES.probability(features.row(i).ordered());
            }
        }
        return result;
    }
}
