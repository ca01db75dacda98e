package io.dateline.parse.field.reading;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** How texts are cleaned, and folded to be compared. */
public final class Words {

    private static final String MARKS = "\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb\u20ac";

    private static final int LONGEST = 4_000;

    /** Of the letters and digits of ASCII, what folding makes of them; 0 for all else. */
    private static final byte[] FOLDED = folded();

    private Words() {}

    private static byte[] folded() {
        byte[] folded = new byte[128];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
        }
        return folded;
    }

    /**
     * One blank between words, no blanks around, no invisible marks.
     *
     * @param text the text
     * @return the text cleaned; its beginning where it is very long
     */
    public static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Most texts have been cleaned before. */
    private static boolean isClean(String text) {
        int length = text.length();
        boolean blank = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (blank) {
                    return false;
                }
                blank = true;
            } else {
                blank = false;
                if ((c < '!' || c > '~') && (Character.isWhitespace(c) || c == '\u00a0' || isInvisible(c))) {
                    return false;
                }
            }
        }
        return length == 0 || !blank && length <= LONGEST;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u200e' || c == '\u200f';
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST));
        boolean blank = false;
        for (int i = 0; i < text.length() && out.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                blank = out.length() > 0;
            } else if (!isInvisible(c)) {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * For comparing: letters and digits alone, in lower case.
     *
     * @param text the text
     * @return the text folded; its beginning where it is very long
     */
    public static String folded(String text) {
        if (isPlain(text)) {
            return foldedPlain(text);
        }
        return foldedWhole(clean(text));
    }

    /**
     * The same for a text of any length; word by word, as normalising does not reach over a blank.
     *
     * @param text the text
     * @return the text folded
     */
    public static String foldedWhole(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FOLDED.length) {
                if (FOLDED[c] != 0) {
                    out.append((char) FOLDED[c]);
                } else if (c == ' ') {
                    start = i + 1;
                    kept = out.length();
                }
            } else if (!isStable(c)) {
                int blank = text.indexOf(' ', i);
                int end = blank < 0 ? text.length() : blank;
                out.setLength(kept);
                appendNormalized(out, text.substring(start, end));
                i = end - 1;
            } else if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    /**
     * What stands behind the words that a text begins with, whatever marks part them.
     *
     * @param text the text
     * @param front the words
     * @return what follows; the text itself where it does not begin so, or goes on
     */
    public static String behind(String text, String front) {
        String folded = folded(front);
        int at = 0;
        int matched = 0;
        while (at < text.length() && matched < folded.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (Character.toLowerCase(c) != folded.charAt(matched)) {
                    return text;
                }
                matched++;
            }
            at++;
        }
        if (matched < folded.length() || at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            return text;
        }
        int next = at;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        boolean goesOn = next < text.length() && Character.isLowerCase(text.charAt(next));
        return goesOn ? text : text.substring(at).strip();
    }

    /**
     * Whether there is a digit of any script in a text.
     *
     * @param text the text
     * @return whether there is
     */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || (c > 127 && Character.isDigit(c))) {
                return true;
            }
        }
        return false;
    }

    private static void appendNormalized(StringBuilder out, String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    }

    /** Letters and marks that normalising leaves alone, or makes no letters of, as long as no others stand beside them. */
    private static boolean isStable(char c) {
        boolean latin = c >= 0xc0 && c < 0x130 || c == 0x131 || c >= 0x134 && c < 0x13f || c > 0x140 && c < 0x149;
        boolean others = c > 0x149 && c < 0x17f
                || c >= 0x218 && c < 0x21c
                || c >= 0x400 && c < 0x460
                || c >= 0x4e00 && c < 0xa000;
        boolean asian = c >= 0x3041 && c <= 0x3096 || c >= 0x30a1 && c <= 0x30fa || c >= 0xac00 && c <= 0xd7a3;
        boolean vietnamese = c >= 0x1ea0 && c <= 0x1ef9;
        boolean semitic = c >= 0x5d0 && c <= 0x5ea || c >= 0x621 && c <= 0x63a || c >= 0x641 && c <= 0x64a;
        boolean marks = c >= 0x2000 && c <= 0x205f || c >= 0x3000 && c <= 0x3020 || MARKS.indexOf(c) >= 0;
        boolean greek = c >= 0x391 && c <= 0x3ce && c != '\u03a3';
        return latin || greek || others || asian || semitic || vietnamese || marks;
    }

    /** Most texts are of letters that need no normalising. */
    private static boolean isPlain(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) >= FOLDED.length) {
                return false;
            }
        }
        return length <= LONGEST;
    }

    private static String foldedPlain(String text) {
        byte[] out = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < out.length; i++) {
            byte folded = FOLDED[text.charAt(i)];
            if (folded != 0) {
                out[length++] = folded;
            }
        }
        return new String(out, 0, length, StandardCharsets.ISO_8859_1);
    }
}
