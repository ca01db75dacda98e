package io.dateline.parse.report;

import java.io.Serial;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page that cannot be read as an article: which one, in which room, and why. The only exception for bad input. */
public final class ArticleParseException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a page cannot be read. */
    public enum Reason {
        /** There is no input, or nothing but white space. */
        EMPTY,
        /** The input is neither HTML nor text, but for example a picture or a PDF. */
        NOT_TEXT,
        /** The input could not be read from its file or stream. */
        UNREADABLE,
        /** The input is larger, deeper or longer than the limits allow. */
        OVER_LIMIT,
        /** The page lists articles: a front page, a section, search results. */
        INDEX_PAGE,
        /** The server's word that there is no such page. */
        ERROR_PAGE,
        /** The page asks for consent, a login or a proof of being human in place of a story. */
        WALL,
        /** The page has no story for another reason. */
        NO_STORY
    }

    private final @Nullable URI uri;
    private final Stage stage;
    private final Reason reason;

    /**
     * An exception about a page.
     *
     * @param uri the page's address, if known
     * @param stage the room in which it failed
     * @param reason the kind of failure
     * @param detail one sentence for people
     */
    public ArticleParseException(Optional<URI> uri, Stage stage, Reason reason, String detail) {
        this(uri, stage, reason, detail, null);
    }

    /**
     * An exception about a page, with the exception that led to it.
     *
     * @param uri the page's address, if known
     * @param stage the room in which it failed
     * @param reason the kind of failure
     * @param detail one sentence for people
     * @param cause what was thrown below, or null
     */
    public ArticleParseException(
            Optional<URI> uri, Stage stage, Reason reason, String detail, @Nullable Throwable cause) {
        super(uri.map(address -> address + ": ").orElse("") + detail + " (" + stage + ", " + reason + ")", cause);
        this.uri = uri.orElse(null);
        this.stage = Objects.requireNonNull(stage, "stage");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * The page's address.
     *
     * @return the address, if it was known
     */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /**
     * The room in which the page failed.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * The kind of failure.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
