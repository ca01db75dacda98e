package io.dateline.parse.report;

import java.util.Locale;

/** A field of an article, as the unit of layouts, evidence and diagnostics. */
public enum Field {
    /** The article's own address. */
    URL,
    /** The headline. */
    HEADLINE,
    /** The line above the headline. */
    KICKER,
    /** The summary between headline and story. */
    STANDFIRST,
    /** The path of sections. */
    SECTIONS,
    /** The authors. */
    BYLINES,
    /** Where the story was written. */
    DATELINE,
    /** When it was first published. */
    PUBLISHED,
    /** When it was last changed. */
    MODIFIED,
    /** The language. */
    LANGUAGE,
    /** Who published it. */
    PUBLISHER,
    /** The blocks. */
    BODY,
    /** The times of the live entries among the blocks. */
    LIVE_TIMES,
    /** The quotes. */
    QUOTES,
    /** The topics. */
    TOPICS,
    /** The pictures. */
    IMAGES,
    /** Whether a reader needs to pay. */
    ACCESS,
    /** Corrections and notes. */
    CORRECTIONS,
    /** The wire's working title. */
    SLUGLINE,
    /** The editorial urgency. */
    URGENCY,
    /** The version of the story. */
    VERSION,
    /** What may be done with the version. */
    STATUS,
    /** The copyright or usage line. */
    RIGHTS;

    /**
     * The field's name in JSON and in messages.
     *
     * @return the name in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
