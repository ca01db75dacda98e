package io.dateline.parse.field.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/**
 * Texts folded into one, for searching: letters and digits alone, in lower case. Word by word, as normalising does not reach
 * over a blank.
 */
public final class FoldedText {

    /** Marks that normalising makes no letters of. */
    private static final String MARKS = "\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00b7\u00bb\u20ac";

    /** First and last of the letters and marks that normalising leaves alone, as long as no others stand beside them. */
    private static final int[][] STABLE_RANGES = {
        {0xc0, 0x12f}, {0x131, 0x131}, {0x134, 0x13e}, {0x141, 0x148}, {0x14a, 0x17e}, {0x218, 0x21b},
        {0x391, 0x3a2}, {0x3a4, 0x3ce}, {0x400, 0x45f}, {0x5d0, 0x5ea}, {0x621, 0x63a}, {0x641, 0x64a},
        {0x1ea0, 0x1ef9}, {0x2000, 0x205f}, {0x3000, 0x3020}, {0x3041, 0x3096}, {0x30a1, 0x30fa}, {0x4e00, 0x9fff},
        {0xac00, 0xd7a3}
    };

    private static final BitSet STABLE = stable();

    /** Of the letters and digits of ASCII, what folding makes of them; 0 for all else. */
    private static final byte[] FOLDED = ascii();

    private char[] letters;
    private int length;

    /**
     * No text yet.
     *
     * @param expected how many letters there will be; more may follow
     */
    public FoldedText(int expected) {
        this.letters = new char[expected];
    }

    static byte[] ascii() {
        byte[] folded = new byte[128];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = (byte) (Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0);
        }
        return folded;
    }

    private static BitSet stable() {
        BitSet stable = new BitSet();
        MARKS.chars().forEach(stable::set);
        for (int[] range : STABLE_RANGES) {
            stable.set(range[0], range[1] + 1);
        }
        return stable;
    }

    /**
     * Folds a text behind those before; no word goes on from one to the next.
     *
     * @param text the text
     */
    public void add(String text) {
        reserve(text.length());
        int start = 0;
        int kept = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FOLDED.length) {
                if (FOLDED[c] != 0) {
                    letters[length++] = (char) FOLDED[c];
                } else if (c == ' ') {
                    start = i + 1;
                    kept = length;
                }
            } else if (!STABLE.get(c)) {
                int blank = text.indexOf(' ', i);
                int end = blank < 0 ? text.length() : blank;
                length = kept;
                addNormalized(text.substring(start, end));
                reserve(text.length() - end);
                i = end - 1;
            } else if (Character.isLetterOrDigit(c)) {
                letters[length++] = Character.toLowerCase(c);
            }
        }
    }

    private void addNormalized(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        reserve(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            length += Character.isLetterOrDigit(c) ? Character.toChars(c, letters, length) : 0;
        }
    }

    private void reserve(int more) {
        if (length + more > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(length + more, letters.length + letters.length / 2));
        }
    }

    /** The folded texts, one behind the other. */
    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
