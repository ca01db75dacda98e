package io.dateline.parse.quote;

import io.dateline.article.Quote;
import java.util.Comparator;
import java.util.Objects;

/**
 * A quote with the reason for its speaker.
 *
 * @param quote the quote
 * @param pattern the pattern that spoke most for the choice, such as {@code "quote, speaker, cue 'say'"}
 */
public record QuoteFinding(Quote quote, String pattern) {

    /** The order in which quotes start. */
    static final Comparator<QuoteFinding> IN_ORDER = Comparator.comparingInt(
                    (QuoteFinding finding) -> finding.quote.spans().get(0).block())
            .thenComparingInt(finding -> finding.quote.spans().get(0).start());

    /** Checks that both are there. */
    public QuoteFinding {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(pattern, "pattern");
    }
}
