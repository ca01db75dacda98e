package io.dateline.article;

import java.util.Objects;

/**
 * A picture at its place in the body.
 *
 * @param image the picture with caption and credit
 */
public record Figure(Image image) implements Block {

    /** Checks that there is a picture. */
    public Figure {
        Objects.requireNonNull(image, "image");
    }

    /**
     * Nothing: a caption is not part of the story's text.
     *
     * @return the empty string
     */
    @Override
    public String text() {
        return "";
    }
}
