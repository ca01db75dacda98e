package io.dateline.article;

/**
 * Text whose white space matters, such as verse, code or a table set with blanks.
 *
 * @param text the characters as they stand, line feeds included
 */
public record Preformatted(String text) implements Block {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Preformatted {
        Texts.required(text, "text");
    }
}
