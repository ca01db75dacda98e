package io.dateline.article;

/** How much of what was said stands between quotation marks. */
public enum QuoteKind {
    /** All of it: the speaker's own words. */
    DIRECT,
    /** Part of it: words of the speaker within the reporter's sentence. */
    MIXED,
    /** None: the reporter tells what was said. */
    INDIRECT,
    /** Words in quotation marks for which no speaker was found, such as titles and scare quotes. */
    UNATTRIBUTED
}
