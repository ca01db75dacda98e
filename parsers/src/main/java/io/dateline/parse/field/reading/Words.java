package io.dateline.parse.field.reading;

import java.nio.charset.StandardCharsets;

/** How texts are cleaned, and folded to be compared. */
public final class Words {

    private static final int LONGEST = 4_000;

    /** Of the letters and digits of ASCII, what folding makes of them; 0 for all else. */
    private static final byte[] FOLDED = FoldedText.ascii();

    private Words() {}

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
     * The same for a text of any length.
     *
     * @param text the text
     * @return the text folded
     */
    public static String foldedWhole(String text) {
        FoldedText folded = new FoldedText(text.length());
        folded.add(text);
        return folded.toString();
    }

    /**
     * Whether a text folds to another: most texts differ in their first letters, and are not folded to tell.
     *
     * @param text the text
     * @param folded the other, folded
     * @return whether it does
     */
    public static boolean foldsTo(String text, String folded) {
        return mayBegin(text, folded) && folded(text).equals(folded);
    }

    /** Whether the letters of a text are those of a folded one up to the first that is no ASCII. */
    private static boolean mayBegin(String text, String folded) {
        int matched = 0;
        int end = Math.min(text.length(), LONGEST);
        for (int i = 0; i < end && text.charAt(i) < FOLDED.length; i++) {
            byte letter = FOLDED[text.charAt(i)];
            if (letter != 0 && (matched == folded.length() || letter != folded.charAt(matched++))) {
                return !isAsciiWord(text, i);
            }
        }
        return true;
    }

    /** A mark behind a letter may change the letter. */
    private static boolean isAsciiWord(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < FOLDED.length) {
            at++;
        }
        return at == text.length() || text.charAt(at) <= ' ';
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
