package io.dateline.parse.field.time;

/** What the words before a time say it is. */
enum TimeLabel {
    /** The time of publication. */
    PUBLISHED,
    /** The time of a change. */
    UPDATED,
    /** Another time: of an event, of today, of a reader's registration. */
    OTHER,
    /** There are no such words. */
    NONE
}
