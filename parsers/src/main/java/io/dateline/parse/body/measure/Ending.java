package io.dateline.parse.body.measure;

/** How a text ends: as sentences do, as quotations and questions do, or cut off. */
public final class Ending {

    /** What {@link #of} tells of a text that ends in a quotation mark or a bracket. */
    public static final int MARK = 2;

    /** What it tells of one that ends in a stop. */
    public static final int STOP = 3;

    private Ending() {}

    /** How a text ends, as a number: 0 empty, 1 a letter, 2 a quotation mark, 3 a stop, 4 a question, 5 a colon, 6 else. */
    public static int of(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        char c = text.charAt(text.length() - 1);
        return switch (c) {
            case '.', '!', '。', '！', '۔', '।' -> STOP;
            case '"', '”', '“', '»', '«', '\'', '’', ')', ']', '」' -> MARK;
            case '?', '？', '؟' -> 4;
            case ':', '：' -> 5;
            default -> Character.isLetterOrDigit(c) ? 1 : 6;
        };
    }

    /** Whether a text ends in an ellipsis, as teasers do: "…", "[...]", "(…)". */
    public static boolean isCut(String text) {
        int end = text.length();
        while (end > 0 && ") ]»".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && (text.charAt(end - 1) == '…' || text.startsWith("...", end - 3));
    }
}
