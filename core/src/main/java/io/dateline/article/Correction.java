package io.dateline.article;

import java.util.Objects;
import java.util.Optional;

/**
 * What the newsroom says about the article itself: a correction, a clarification or an editor's note.
 *
 * @param kind what the note is
 * @param text the note as printed
 * @param time when it was added, if the page tells
 */
public record Correction(Kind kind, String text, Optional<PublicationTime> time) {

    /** Kinds of notes. */
    public enum Kind {
        /** Something was wrong and has been put right. */
        CORRECTION,
        /** Something was open to misunderstanding and has been made plain. */
        CLARIFICATION,
        /** Any other note by the editors. */
        EDITORS_NOTE,
        /** The story was taken back. */
        RETRACTION
    }

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Correction {
        Objects.requireNonNull(kind, "kind");
        Texts.required(text, "text");
        Objects.requireNonNull(time, "time");
    }

    /**
     * A note without a time of its own.
     *
     * @param kind what the note is
     * @param text the note as printed
     * @return the note
     */
    public static Correction of(Kind kind, String text) {
        return new Correction(kind, text, Optional.empty());
    }
}
