package io.dateline.parse.quote.pattern;

import java.util.List;

/** Makes probabilities of what several answers weigh. */
final class Softmax {

    private Softmax() {}

    /** The probability of each of several answers. */
    static float[] of(List<Patterns> answers) {
        float[] scores = new float[answers.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = answers.get(i).weight();
        }
        return of(scores);
    }

    /** The probability of each of several answers, in place of their weights. */
    static float[] of(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
