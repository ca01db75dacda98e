package io.dateline.article;

/** What kind of source a speaker is. */
public enum SpeakerKind {
    /** One human being. */
    PERSON,
    /** A company, ministry, newspaper or other body. */
    ORGANIZATION,
    /** A statement, report, law or other text that "says" something. */
    DOCUMENT,
    /** Several people who are not named one by one, such as "officials" or "protesters". */
    GROUP,
    /** It cannot be told. */
    UNKNOWN
}
