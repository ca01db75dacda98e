package io.dateline.parse.text;

import io.dateline.article.Image;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pictures that a page prints up to the end of a story, and that are no part of it.
 *
 * @param above those in front of the story
 * @param within those further down
 */
public record PrintedPictures(List<Image> above, List<Image> within) {

    /** No pictures. */
    public static final PrintedPictures NONE = new PrintedPictures(List.of(), List.of());

    /** Copies the lists. */
    public PrintedPictures {
        above = List.copyOf(above);
        within = List.copyOf(within);
    }

    /**
     * All of them.
     *
     * @return the pictures in the order of the page
     */
    public List<Image> all() {
        return Stream.concat(above.stream(), within.stream()).toList();
    }
}
