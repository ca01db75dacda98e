package io.dateline.article;

/** Whether a reader needs to pay for the article, as the page declares it. */
public enum Access {
    /** Declared as free for everyone. */
    FREE,
    /** A number of articles is free. */
    METERED,
    /** For subscribers; what the page holds may be only the beginning. */
    PAYWALLED,
    /** The page does not say. */
    UNKNOWN
}
