package io.dateline.article;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Who published the page.
 *
 * @param name the publisher's name
 * @param url the publisher's home page
 */
public record Publisher(String name, Optional<URI> url) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Publisher {
        Texts.required(name, "name");
        Objects.requireNonNull(url, "url");
    }

    /**
     * A publisher of whom only the name is known.
     *
     * @param name the name
     * @return the publisher
     */
    public static Publisher named(String name) {
        return new Publisher(name, Optional.empty());
    }
}
