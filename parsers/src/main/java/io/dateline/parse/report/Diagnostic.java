package io.dateline.parse.report;

import java.util.Objects;
import java.util.Optional;

/**
 * Something a user may want to know about how a page was read; never a reason to fail.
 *
 * @param code what happened
 * @param field the field concerned, if one is
 * @param message one sentence for people
 */
public record Diagnostic(Code code, Optional<Field> field, String message) {

    /** Kinds of diagnostics. */
    public enum Code {
        /** No source gave a value for the field. */
        FIELD_MISSING,
        /** Sources gave different values. */
        SOURCES_DISAGREE,
        /** A layout's required source gave nothing: the site may have changed. */
        LAYOUT_DRIFTED,
        /** The declared character encoding was not the real one. */
        CHARSET_CORRECTED,
        /** Structured data could not be read. */
        BROKEN_METADATA,
        /** A value was found, but it can be read in several ways and was left out. */
        AMBIGUOUS,
        /** Something was cut at a limit. */
        LIMITED
    }

    /** Checks that nothing is null. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
    }

    /**
     * A diagnostic about one field.
     *
     * @param code what happened
     * @param field the field
     * @param message one sentence for people
     * @return the diagnostic
     */
    public static Diagnostic of(Code code, Field field, String message) {
        return new Diagnostic(code, Optional.of(field), message);
    }

    /**
     * A diagnostic about the whole page.
     *
     * @param code what happened
     * @param message one sentence for people
     * @return the diagnostic
     */
    public static Diagnostic of(Code code, String message) {
        return new Diagnostic(code, Optional.empty(), message);
    }
}
