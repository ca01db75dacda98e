package io.dateline.parse.text;

import java.util.List;
import java.util.Optional;

/**
 * What a page prints around a story, and in it, without being story.
 *
 * @param pictures the pictures up to the story's end
 * @param intro the standfirst, where the page prints it in a place of its own
 * @param lines short lines that stand as the story's paragraphs do, at its beginning and end
 */
public record PrintedAround(PrintedPictures pictures, Optional<String> intro, List<String> lines) {

    /** Nothing around. */
    public static final PrintedAround NONE = new PrintedAround(PrintedPictures.NONE, Optional.empty(), List.of());

    /** Copies the list. */
    public PrintedAround {
        lines = List.copyOf(lines);
    }
}
