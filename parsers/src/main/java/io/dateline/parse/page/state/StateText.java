package io.dateline.parse.page.state;

import java.util.Objects;

/**
 * A text of several paragraphs in the state of a page, with the page's headline near it.
 *
 * @param html the text as HTML
 * @param distance how far above it the page's headline stands; 0 when both belong to the same object
 */
public record StateText(String html, int distance) {

    /** Checks the text. */
    public StateText {
        Objects.requireNonNull(html, "html");
    }
}
