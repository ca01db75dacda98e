package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A speaker chosen by a rule, and why.
 *
 * @param mention the words that stand for the speaker
 * @param carried whether they were chosen for an earlier quote or sentence
 * @param confidence from 0 to 1
 * @param rule what decided
 * @param cue index of the cue word, or -1
 */
public record Pick(Mention mention, boolean carried, double confidence, String rule, int cue) {

    Pick surer(@Nullable Pick other) {
        return other == null || confidence >= other.confidence ? this : other;
    }
}
