package io.dateline.parse.quote.interview;

import io.dateline.parse.quote.word.Letters;
import java.util.Optional;

/**
 * What stands in front of a paragraph's first colon, where it has the form of a speaker's label.
 *
 * @param block number of the paragraph
 * @param start first character of the label
 * @param text the label, without the colon and marks around it
 * @param end where the words behind the colon start
 */
record Label(int block, int start, String text, int end) {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    /** The label of a paragraph. */
    static Optional<Label> of(int block, String paragraph) {
        int start = 0;
        while (start < paragraph.length() && !Character.isLetter(paragraph.charAt(start))) {
            if (Character.isDigit(paragraph.charAt(start)) || start > 3) {
                return Optional.empty();
            }
            start++;
        }
        int colon = colon(paragraph, start);
        if (colon <= start || !Character.isUpperCase(paragraph.charAt(start))) {
            return Optional.empty();
        }
        int end = colon;
        while (end > start && Letters.blank(paragraph.charAt(end - 1))) {
            end--;
        }
        String text = paragraph.substring(start, end);
        return named(text) ? Optional.of(new Label(block, start, text, colon + 1)) : Optional.empty();
    }

    /** The first colon, unless it stands far behind the start; -1 for none. */
    private static int colon(String paragraph, int start) {
        int wide = -1;
        for (int i = start; i < paragraph.length() && i - start <= LONGEST; i++) {
            char c = paragraph.charAt(i);
            if (c == ':') {
                return i;
            }
            wide = c == '：' && wide < 0 ? i : wide;
        }
        return wide >= 0 && paragraph.indexOf(':', wide) < 0 ? wide : -1;
    }

    private static boolean named(String text) {
        int words = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words += Letters.blank(c) ? 1 : 0;
            if (!Character.isLetter(c) && !Letters.blank(c) && ".-'’‑".indexOf(c) < 0) {
                return false;
            }
        }
        return words <= MOST_WORDS;
    }
}
