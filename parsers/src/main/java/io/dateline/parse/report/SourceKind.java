package io.dateline.parse.report;

/** Where on a page a value was found; earlier kinds are trusted before later ones. */
public enum SourceKind {
    /** A source that a layout declares for the site. */
    LAYOUT,
    /** The JSON-LD node of this article. */
    JSON_LD,
    /** A meta tag or link of the head. */
    META,
    /** Microdata, RDFa, {@code <time>} or {@code rel}. */
    MARKUP,
    /** The DOM near the headline or around the body. */
    DOM,
    /** A pattern in the text. */
    TEXT,
    /** The page's address. */
    URL,
    /** What the caller handed in. */
    CALLER
}
