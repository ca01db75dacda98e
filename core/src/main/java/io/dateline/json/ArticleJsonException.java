package io.dateline.json;

/**
 * What was read is not an article: it is no JSON, a value is of the wrong type, or the article would break a rule of its
 * types.
 */
public final class ArticleJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String reason;

    ArticleJsonException(String path, String reason, Throwable cause) {
        super((path.isEmpty() ? "" : path + ": ") + reason, cause);
        this.path = path;
        this.reason = reason;
    }

    /**
     * Where in the JSON the trouble is.
     *
     * @return a JSON Pointer (RFC 6901) such as {@code /body/3/text}; the empty string for the whole
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong there.
     *
     * @return a sentence in English
     */
    public String reason() {
        return reason;
    }
}
