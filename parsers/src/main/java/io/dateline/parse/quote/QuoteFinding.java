package io.dateline.parse.quote;

import io.dateline.article.Quote;
import java.util.Objects;

/**
 * A quote with the reason for its speaker.
 *
 * @param quote the quote
 * @param pattern the pattern that spoke most for the choice, such as {@code "quote, speaker, cue 'say'"}
 */
public record QuoteFinding(Quote quote, String pattern) {

    /** Checks that both are there. */
    public QuoteFinding {
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(pattern, "pattern");
    }
}
