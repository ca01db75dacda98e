package io.dateline.article;

import java.net.URI;
import java.util.Objects;

/**
 * A link within a text.
 *
 * @param start offset of its first character in the block's text, in UTF-16 code units
 * @param end offset behind its last character; greater than {@code start}
 * @param url where it leads
 */
public record Link(int start, int end, URI url) {

    /**
     * Checks the order of the offsets.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end <= start}
     */
    public Link {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a link's place: " + start + ".." + end);
        }
        Objects.requireNonNull(url, "url");
    }
}
