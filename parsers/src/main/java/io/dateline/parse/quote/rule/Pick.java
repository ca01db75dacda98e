package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A speaker chosen by a rule, and why.
 *
 * @param mention the words that stand for the speaker
 * @param evidence what leads to them
 * @param confidence from 0 to 1
 * @param rule what decided, for readers
 * @param cue index of the cue word, or -1
 */
public record Pick(Mention mention, Evidence evidence, double confidence, String rule, int cue) {

    private static final int NO_CUE = -1;

    /** Somebody whom the story names beside the quote, without a cue. */
    static Pick beside(Mention mention, double confidence, String rule) {
        return beside(mention, confidence, rule, NO_CUE);
    }

    /** Somebody whom the story names beside the quote, by a cue. */
    static Pick beside(Mention mention, double confidence, String rule, int cue) {
        return new Pick(mention, Evidence.BESIDE, confidence, rule, cue);
    }

    /** Somebody chosen for an earlier quote or sentence. */
    static Pick earlier(Mention mention, double confidence, String rule) {
        return earlier(mention, confidence, rule, NO_CUE);
    }

    /** Somebody chosen for an earlier quote or sentence, whom a cue without a subject means. */
    static Pick earlier(Mention mention, double confidence, String rule, int cue) {
        return new Pick(mention, Evidence.EARLIER, confidence, rule, cue);
    }

    /** Somebody who signed the quote. */
    static Pick signer(Mention mention, double confidence, String rule) {
        return new Pick(mention, Evidence.SIGNED, confidence, rule, NO_CUE);
    }

    /**
     * Whether the mention was chosen for an earlier quote or sentence.
     *
     * @return whether it was
     */
    public boolean carried() {
        return evidence == Evidence.EARLIER;
    }

    Pick surer(@Nullable Pick other) {
        return other == null || confidence >= other.confidence ? this : other;
    }
}
