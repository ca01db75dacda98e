package io.dateline.parse.quote.rule;

/** What leads from a quote to its speaker. */
public enum Evidence {
    /** The story tells beside the quote who says it. */
    BESIDE,
    /** Somebody was chosen for an earlier quote or sentence, and goes on. */
    EARLIER,
    /** Somebody signed the quote, and no other one. */
    SIGNED
}
