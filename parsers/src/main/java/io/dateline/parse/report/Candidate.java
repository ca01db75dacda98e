package io.dateline.parse.report;

import java.util.Objects;

/**
 * One value that was found for a field, whether it was taken or not.
 *
 * @param source the kind of place it was found at
 * @param locator the place itself: a CSS selector, a JSON-LD path, a meta tag's name
 * @param raw the text as it stands there
 */
public record Candidate(SourceKind source, String locator, String raw) {

    /** Checks that nothing is null. */
    public Candidate {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(locator, "locator");
        Objects.requireNonNull(raw, "raw");
    }
}
