package io.dateline.article;

import java.util.List;

/**
 * A paragraph.
 *
 * @param text the words
 * @param links the links within the text, in order
 */
public record Paragraph(String text, List<Link> links) implements Block {

    /**
     * Checks that the links lie within the text.
     *
     * @throws IllegalArgumentException if the text is blank or a link ends behind it
     */
    public Paragraph {
        Texts.required(text, "text");
        links = List.copyOf(links);
        for (Link link : links) {
            if (link.end() > text.length()) {
                throw new IllegalArgumentException("link ends at " + link.end() + " of " + text.length());
            }
        }
    }

    /**
     * A paragraph without links.
     *
     * @param text the words
     * @return the paragraph
     */
    public static Paragraph of(String text) {
        return new Paragraph(text, List.of());
    }
}
