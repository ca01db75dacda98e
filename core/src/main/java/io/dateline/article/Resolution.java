package io.dateline.article;

/** How the article leads from the words at the quote to the speaker. */
public enum Resolution {
    /** By a name beside the quote, in full or in part. */
    NAMED,
    /** By a pronoun that stands for someone named before. */
    PRONOUN,
    /** By a description such as "the minister". */
    NOMINAL,
    /** By the quote before: nobody is named at this one, the same speaker goes on. */
    CARRIED_OVER
}
