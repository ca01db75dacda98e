package io.dateline.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A block quote: words that the page sets apart as taken from somewhere.
 *
 * @param text the words; paragraphs are joined by a line feed
 * @param attribution whom the page names as their source
 */
public record Quotation(String text, Optional<String> attribution) implements Block {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Quotation {
        Texts.required(text, "text");
        Objects.requireNonNull(attribution, "attribution");
        Texts.optional(attribution, "attribution");
    }
}
