package io.dateline.parse.body.measure;

/** What each UTF-16 character is to the measure of a text: one look-up, where the JDK's own questions are four. */
final class CharKinds {

    static final int LETTER = 1;
    static final int DIGIT = 1 << 1;
    static final int CAPITAL = 1 << 2;
    static final int IDEOGRAPH = 1 << 3;
    static final int COMMA = 1 << 4;
    static final int STOP = 1 << 5;
    static final int QUOTE = 1 << 6;
    static final int SYMBOL = 1 << 7;

    /** What words are made of. */
    static final int WORD = LETTER | DIGIT;

    /** Before it stand no ideographs that are written as words. */
    private static final char FIRST_IDEOGRAPH = '\u3040';

    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) (Character.isLetterOrDigit(c) ? inWord(c) : mark((char) c));
        }
    }

    private CharKinds() {}

    /** The kinds of a character, added up. */
    static int of(char c) {
        return KINDS[c] & 0xff;
    }

    private static int inWord(int c) {
        return (Character.isDigit(c) ? DIGIT : LETTER)
                | (Character.isUpperCase(c) ? CAPITAL : 0)
                | (c >= FIRST_IDEOGRAPH && Character.isIdeographic(c) ? IDEOGRAPH : 0);
    }

    private static int mark(char c) {
        return switch (c) {
            case ',', '，', '、', '،', ';' -> COMMA;
            case '.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।' -> STOP;
            case '"', '“', '”', '„', '«', '»', '「', '」', '‘' -> QUOTE;
            case '©', '®', '|', '›', '→', '•', '·', '/', '#', '@', '+', '▶', '▸' -> SYMBOL;
            default -> 0;
        };
    }
}
