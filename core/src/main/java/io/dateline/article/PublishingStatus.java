package io.dateline.article;

/** What a wire says may be done with a version of a story; the values of the IPTC's {@code pubstatus}. */
public enum PublishingStatus {
    /** May be published. */
    USABLE,
    /** Must not be published before it is released. */
    WITHHELD,
    /** Killed: must not be published any more. */
    CANCELED
}
