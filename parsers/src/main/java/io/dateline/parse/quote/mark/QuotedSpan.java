package io.dateline.parse.quote.mark;

/**
 * Words between quotation marks, at most a paragraph of them.
 *
 * @param start first character within the marks, in the manuscript
 * @param end behind the last character within the marks
 * @param outerStart the opening mark
 * @param outerEnd behind the closing mark
 * @param paragraph number of the line
 * @param closed whether a closing mark was found
 * @param continues whether this goes on with the quote of the paragraph before
 */
public record QuotedSpan(
        int start, int end, int outerStart, int outerEnd, int paragraph, boolean closed, boolean continues) {}
