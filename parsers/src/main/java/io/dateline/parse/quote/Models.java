package io.dateline.parse.quote;

import java.util.Optional;

/**
 * What was learned of a language.
 *
 * @param speakers the weights of the speaker patterns
 * @param reported the weights of {@link ReportedSpeech}; empty when none were learned
 */
record Models(Weights speakers, Optional<Weights> reported) {

    /** What was learned of a language; nothing when there is no resource for it. */
    static Optional<Models> of(String language) {
        return Weights.of(language + "/speaker-weights.tsv")
                .map(speakers -> new Models(speakers, Weights.of(language + "/reported-weights.tsv")));
    }
}
