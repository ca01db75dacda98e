package io.dateline.article;

/** What kind of author a byline names. */
public enum BylineKind {
    /** A human being. */
    PERSON,
    /** A news agency, newspaper or other body, such as "AFP". */
    ORGANIZATION,
    /** A department of a newsroom, such as "Sports desk" or "Redaktion". */
    DESK
}
