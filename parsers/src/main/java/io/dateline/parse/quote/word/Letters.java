package io.dateline.parse.quote.word;

/** What single letters are. */
public final class Letters {

    private static final int ASCII = 0x80;

    private Letters() {}

    /**
     * Whether it is a blank, a no-break one among them.
     *
     * @param c the letter
     * @return whether it is one
     */
    public static boolean blank(int c) {
        return c == ' ' || (c < ' ' || c >= ASCII) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Whether it is the same in lower case, in whatever language; halves of letters never are taken to be. */
    static boolean small(char c) {
        return c < ASCII ? c < 'A' || c > 'Z' : Character.toLowerCase(c) == c && !Character.isSurrogate(c);
    }

    /**
     * How many words apart by blanks a stretch of a text has.
     *
     * @param text a text
     * @param from where it starts
     * @param to where it ends
     * @return their number
     */
    public static int words(String text, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean starts = !Character.isWhitespace(text.charAt(i))
                    && (i == from || Character.isWhitespace(text.charAt(i - 1)));
            words += starts ? 1 : 0;
        }
        return words;
    }

    /**
     * Whether a stretch of a text has any letter or digit.
     *
     * @param text a text
     * @param from where it starts
     * @param to where it ends
     * @return whether it has
     */
    public static boolean any(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (letter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is a letter or digit; nearly all are plain ones, and quicker to tell.
     *
     * @param c the letter
     * @return whether it is one
     */
    public static boolean letter(int c) {
        return plain(c) || c >= ASCII && Character.isLetterOrDigit(c);
    }

    /**
     * Whether it is a letter or digit of ASCII.
     *
     * @param c the letter
     * @return whether it is one
     */
    public static boolean plain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
