package io.dateline.article;

/**
 * One piece of an article's body, in reading order.
 *
 * <p>Every kind of block has a plain text; the spans of quotes are offsets into it. Texts of paragraphs, headings and
 * items have no line feeds except where the page breaks a line within them.
 */
public sealed interface Block
        permits Paragraph, Heading, ListBlock, Quotation, Figure, Table, Preformatted, Embed, LiveEntry {

    /**
     * The block as plain text. Parts of a block are joined by a line feed; pictures have none of their own.
     *
     * @return the text; empty for a block that has no text of the story, such as a figure
     */
    String text();
}
