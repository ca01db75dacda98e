package io.dateline.article;

/**
 * A stretch of the text of one block of an article's body.
 *
 * @param block index of the block in {@link Article#body()}, from 0
 * @param start offset of the first character in {@link Block#text()}, in UTF-16 code units
 * @param end offset behind the last character, in UTF-16 code units; greater than {@code start}
 */
public record TextSpan(int block, int start, int end) {

    /**
     * Checks the order of the offsets.
     *
     * @throws IllegalArgumentException if {@code block} or {@code start} is negative, or {@code end <= start}
     */
    public TextSpan {
        if (block < 0 || start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: block " + block + ", " + start + ".." + end);
        }
    }

    /**
     * The number of UTF-16 code units in this span.
     *
     * @return {@code end - start}, at least 1
     */
    public int length() {
        return end - start;
    }
}
