package io.dateline.article;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Something of another service shown within the story: a post, a video, a map.
 *
 * @param provider the service, such as "x" or "youtube", in lower case
 * @param url where the thing itself is
 * @param content the words it shows, when the page holds them
 */
public record Embed(String provider, Optional<URI> url, Optional<String> content) implements Block {

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    public Embed {
        Texts.required(provider, "provider");
        Objects.requireNonNull(url, "url");
        Texts.optional(content, "content");
    }

    /** The words that the embedded thing shows, or the empty string. */
    @Override
    public String text() {
        return content.orElse("");
    }
}
