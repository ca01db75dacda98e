package io.dateline.parse.report;

/** The rooms a page walks through, for saying where something went wrong. */
public enum Stage {
    /** Reading and decoding the bytes. */
    INPUT,
    /** Making the page: DOM, structured data, meta tags. */
    PAGE,
    /** Choosing and applying a layout. */
    LAYOUT,
    /** Finding the fields. */
    FIELDS,
    /** Finding the story. */
    BODY,
    /** Attributing the quotes. */
    QUOTES,
    /** Putting the article together. */
    ARTICLE
}
