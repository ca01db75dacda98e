package io.dateline.programs;

import io.dateline.parse.report.ArticleParseException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What the program's exit codes say. */
public final class ExitCode {

    /** Everything was read. */
    public static final int OK = 0;

    /** At least one page could not be read as an article. */
    public static final int NOT_AN_ARTICLE = 1;

    /** Wrong options or arguments. */
    public static final int USAGE = 2;

    /** An input could not be read, or an output not be written. */
    public static final int INPUT_OUTPUT = 3;

    private ExitCode() {}

    /** The code for a failure; one that is nobody's fault but ours is thrown on, with its stack trace. */
    static int of(Exception failure) throws Exception {
        if (failure instanceof ArticleParseException parse) {
            return parse.reason() == ArticleParseException.Reason.UNREADABLE ? INPUT_OUTPUT : NOT_AN_ARTICLE;
        }
        if (failure instanceof IOException) {
            return INPUT_OUTPUT;
        }
        throw failure;
    }

    /** One sentence for people; the messages of missing files are only their names. */
    static String messageOf(Exception failure) {
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return "no such file: " + failure.getMessage();
        }
        if (failure instanceof AccessDeniedException) {
            return "not allowed: " + failure.getMessage();
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
