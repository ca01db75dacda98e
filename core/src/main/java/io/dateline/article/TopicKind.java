package io.dateline.article;

/** Where in the publisher's order of things a topic stands. */
public enum TopicKind {
    /** A keyword of the page's metadata. */
    KEYWORD,
    /** A tag shown to readers. */
    TAG,
    /** A section of the site. */
    SECTION,
    /** A person, place, organisation or event that the page marks as such. */
    ENTITY
}
