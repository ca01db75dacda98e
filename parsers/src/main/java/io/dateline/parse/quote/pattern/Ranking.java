package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.pattern.SpeakerRanker.Choice;
import io.dateline.parse.quote.word.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be chosen for a quote, nobody first and then mentions, and how likely each is. */
public final class Ranking {

    private final List<Choice> choices;
    private final float[] probabilities;
    private final int best;

    Ranking(List<Choice> choices) {
        this.choices = choices;
        float[] weights = new float[choices.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = choices.get(i).patterns().weight();
        }
        probabilities = Softmax.of(weights);
        int likeliest = 0;
        for (int i = 1; i < probabilities.length; i++) {
            likeliest = likeliest == 0 || probabilities[i] > probabilities[likeliest] ? i : likeliest;
        }
        best = likeliest;
    }

    /**
     * How likely nobody said it.
     *
     * @return from 0 to 1
     */
    public double nobody() {
        return probabilities[0];
    }

    /**
     * The likeliest mention; null when there is none.
     *
     * @return the mention, or null
     */
    public @Nullable Mention best() {
        return choices.get(best).mention();
    }

    /** Whether the likeliest mention is at least so likely. */
    boolean sure(double least) {
        return best > 0 && probabilities[best] >= least;
    }

    /**
     * How likely all mentions of the same person are together.
     *
     * @param mention one of them
     * @return from 0 to 1
     */
    public double person(Mention mention) {
        double sum = 0;
        for (int i = 1; i < probabilities.length; i++) {
            Mention other = choices.get(i).mention();
            if (other == mention || other != null && SpeakerPatterns.kin(other, mention)) {
                sum += probabilities[i];
            }
        }
        return Math.min(1, sum);
    }
}
