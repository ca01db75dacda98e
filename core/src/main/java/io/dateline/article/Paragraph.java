package io.dateline.article;

import java.util.ArrayList;
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

    /**
     * The rest of the paragraph, with the links that lie in it.
     *
     * @param start where it begins, a UTF-16 offset
     * @return the paragraph without its beginning
     * @throws IllegalArgumentException if nothing but blanks is left
     */
    public Paragraph from(int start) {
        List<Link> rest = new ArrayList<>();
        for (Link link : links) {
            if (link.start() >= start) {
                rest.add(new Link(link.start() - start, link.end() - start, link.url()));
            }
        }
        return new Paragraph(text.substring(start), rest);
    }
}
