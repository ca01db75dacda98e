package io.dateline.parse.field.time;

/** Kinds of places where a time is given, from the most to the least trusted as a time of publication. */
enum TimeSource {
    /** A layout's word for the site. */
    DECLARED,
    /** Structured data or a meta tag that means the publication alone. */
    STRUCTURED,
    /** Structured data or a meta tag that may mean the page, the file or its making. */
    LOOSE,
    /** Markup or words that say "published". */
    LABELLED,
    /** A time near the headline that nothing is said of. */
    NEAR,
    /** Another time on the page that is marked up as one. */
    ELSEWHERE,
    /** The page's address. */
    ADDRESS,
    /** A date in a short line of text, in the title, or at the opening of the story. */
    LINE,
    /** A date in a longer line. */
    PROSE,
    /** Structured data of a change. */
    CHANGED,
    /** A time that readers see with a word such as "updated". */
    CHANGE_LABELLED;

    /** Whether it is the time of a change. */
    boolean isChange() {
        return this == CHANGED || this == CHANGE_LABELLED;
    }

    /** Whether readers see it. */
    boolean isPrinted() {
        return switch (this) {
            case LABELLED, NEAR, ELSEWHERE, LINE, PROSE -> true;
            default -> false;
        };
    }
}
