package io.dateline.parse.quote.pattern;

import java.util.Optional;

/**
 * What was learned of a language.
 *
 * @param speakers the weights of the speaker patterns
 * @param reported the weights of {@link ReportedSpeech}
 */
public record Models(Weights speakers, Weights reported) {

    /**
     * What was learned of a language; nothing when there are no resources for it.
     *
     * @param language the language as a BCP 47 tag
     * @return the weights, or nothing
     */
    public static Optional<Models> of(String language) {
        return Weights.of(language + "/speaker-weights.tsv")
                .flatMap(speakers ->
                        Weights.of(language + "/reported-weights.tsv").map(reported -> new Models(speakers, reported)));
    }
}
