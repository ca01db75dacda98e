package io.dateline.parse.body.measure;

import java.util.Arrays;

/** What can be counted in a text in one pass over its characters. */
public final class TextMeasure {

    /** More than the longest story has: the words of a whole declared body are compared, too. */
    private static final int MOST_WORDS = 100_000;

    /** Words with the blanks behind them are longer in most texts. */
    private static final int LETTERS = 5;

    private int letters;
    private int digits;
    private int capitals;
    private int words;
    private int capitalised;
    private int functionWords;
    private int commas;
    private int stops;
    private int symbols;
    private int numbers;
    private int ideographs;
    private int marks;
    /** Hashes of the words in their order. */
    private long[] hashes;

    private TextMeasure(int length) {
        this.hashes = new long[Math.min(MOST_WORDS, length / LETTERS + 2)];
    }

    /**
     * Counts in a text.
     *
     * @param text any text, an empty one, too
     * @param function the words that are counted as function words
     * @return what was counted
     */
    public static TextMeasure of(String text, FunctionWords function) {
        int length = text.length();
        TextMeasure measure = new TextMeasure(length);
        long hash = WordHash.START;
        int start = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int kind = CharKinds.of(c);
            if ((kind & CharKinds.WORD) != 0 || (start >= 0 && isJoiner(c, text, i))) {
                if (start < 0) {
                    start = i;
                    hash = WordHash.START;
                }
                hash = WordHash.add(hash, c);
                if (kind != CharKinds.LETTER) {
                    measure.letter(kind);
                }
            } else {
                if (start >= 0) {
                    measure.word(text.charAt(start), i - start, hash, function);
                    start = -1;
                }
                if (kind != 0) {
                    measure.mark(kind);
                }
            }
        }
        if (start >= 0) {
            measure.word(text.charAt(start), length - start, hash, function);
        }
        measure.words += measure.ideographs / 2;
        return measure;
    }

    /**
     * Whether a mark stands within a word: an apostrophe with a letter behind it.
     *
     * @param c the mark
     * @param text the text
     * @param i the mark's place in it
     */
    public static boolean isJoiner(char c, String text, int i) {
        return (c == '\'' || c == '’') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    /** What is not just a letter within a word. */
    private void letter(int kind) {
        if ((kind & CharKinds.DIGIT) != 0) {
            digits++;
            letters--;
        } else {
            capitals += (kind & CharKinds.CAPITAL) != 0 ? 1 : 0;
            ideographs += (kind & CharKinds.IDEOGRAPH) != 0 ? 1 : 0;
        }
    }

    private void word(char first, int length, long hash, FunctionWords function) {
        letters += length;
        int kind = CharKinds.of(first);
        if ((kind & CharKinds.CAPITAL) != 0) {
            capitalised++;
        } else if ((kind & CharKinds.DIGIT) != 0) {
            numbers++;
        }
        if (function.has(hash)) {
            functionWords++;
        }
        if (words < MOST_WORDS) {
            if (words == hashes.length) {
                hashes = Arrays.copyOf(hashes, words * 2);
            }
            hashes[words] = hash;
        }
        words++;
    }

    private void mark(int kind) {
        switch (kind) {
            case CharKinds.COMMA -> commas++;
            case CharKinds.STOP -> stops++;
            case CharKinds.QUOTE -> marks++;
            default -> symbols++;
        }
    }

    /** How many letters it has. */
    public int letters() {
        return letters;
    }

    /** How many digits it has. */
    public int digits() {
        return digits;
    }

    /** How many of the letters are capitals. */
    public int capitals() {
        return capitals;
    }

    /** How many words it has; two ideographs count as one. */
    public int words() {
        return words;
    }

    /** How many words begin with a capital. */
    public int capitalised() {
        return capitalised;
    }

    /** How many words are function words. */
    public int functionWords() {
        return functionWords;
    }

    /** How many commas and semicolons it has, of any script. */
    public int commas() {
        return commas;
    }

    /** How many marks it has that may end a sentence, of any script. */
    public int stops() {
        return stops;
    }

    /** How many signs it has that menus and lines of credit have. */
    public int symbols() {
        return symbols;
    }

    /** How many words begin with a digit. */
    public int numbers() {
        return numbers;
    }

    /** How many of the letters are ideographs that are written without blanks. */
    public int ideographs() {
        return ideographs;
    }

    /** How many quotation marks it has. */
    public int marks() {
        return marks;
    }

    /**
     * One of the words.
     *
     * @param i its number, from 0 to {@link #hashed()}, exclusive
     * @return its {@link WordHash}
     */
    public long hash(int i) {
        return hashes[i];
    }

    /** How many hashes there are. */
    public int hashed() {
        return Math.min(words - ideographs / 2, MOST_WORDS);
    }

    /** A hash of all words. */
    public long whole() {
        long all = WordHash.START;
        for (int i = 0; i < hashed(); i++) {
            all = WordHash.join(all, hashes[i]);
        }
        return all;
    }
}
