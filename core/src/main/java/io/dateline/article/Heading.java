package io.dateline.article;

/**
 * A heading within the body.
 *
 * @param level from 1 (highest) to 6
 * @param text the words
 */
public record Heading(int level, String text) implements Block {

    /**
     * Checks level and text.
     *
     * @throws IllegalArgumentException if the level is not within 1 and 6 or the text is blank
     */
    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("heading of level " + level);
        }
        Texts.required(text, "text");
    }
}
