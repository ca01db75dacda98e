package io.dateline.article;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A picture of the story.
 *
 * @param url where the picture is; the largest version the page names
 * @param caption the text under the picture, without the credit
 * @param credit who made or owns it, as printed
 * @param alt the text for readers who cannot see it
 */
public record Image(URI url, Optional<String> caption, Optional<String> credit, Optional<String> alt) {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Image {
        Objects.requireNonNull(url, "url");
        Texts.optional(caption, "caption");
        Texts.optional(credit, "credit");
        Texts.optional(alt, "alt");
    }

    /**
     * A picture of which only the address is known.
     *
     * @param url where the picture is
     * @return the image
     */
    public static Image at(URI url) {
        return new Image(url, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same picture with a caption.
     *
     * @param value the caption
     * @return a copy with this caption
     */
    public Image withCaption(String value) {
        return new Image(url, Optional.of(value), credit, alt);
    }

    /**
     * The same picture with a credit.
     *
     * @param value the credit
     * @return a copy with this credit
     */
    public Image withCredit(String value) {
        return new Image(url, caption, Optional.of(value), alt);
    }

    /**
     * The same picture with an alternative text.
     *
     * @param value the alternative text
     * @return a copy with this text
     */
    public Image withAlt(String value) {
        return new Image(url, caption, credit, Optional.of(value));
    }
}
