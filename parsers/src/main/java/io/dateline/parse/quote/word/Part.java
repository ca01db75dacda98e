package io.dateline.parse.quote.word;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a pattern, such as a word of the text, whose hash is computed once for the many patterns it is part of. Its
 * text is put together only for those who want to see it.
 */
public final class Part {

    /** What the hash of a text is multiplied with for each further letter. */
    private static final long FACTOR = 0x5851f42d4c957f2dL;

    /** The factors of the lengths that nearly all have. */
    private static final long[] POWERS = powers(24);

    /** Nothing. */
    public static final Part NONE = new Part("");

    private static final int PLAIN = 128;
    private static final Part[] LETTERS = letters();
    /** Two plain letters; put together when first asked for, by whoever asks. */
    private static final @Nullable Part[] PAIRS = new Part[PLAIN * PLAIN];

    private static final Part[] DIGITS = {
        of('0'), of('1'), of('2'), of('3'), of('4'), of('5'), of('6'), of('7'), of('8'), of('9')
    };
    private static final Part TRUE = new Part("true");
    private static final Part FALSE = new Part("false");

    private final @Nullable String text;
    /** The text of two parts, put together when first asked for. */
    private @Nullable String joined;

    private final @Nullable Part start;
    private final @Nullable Part end;
    private final int length;
    private final long hash;
    /** What a hash is multiplied with for the text to be put behind it. */
    private final long power;
    /** The same with a bar in front of the text. */
    private final long barHash;

    private final long barPower;

    private Part(@Nullable String text, int length, long hash, long power, @Nullable Part start, @Nullable Part end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.length = length;
        this.hash = hash;
        this.power = power;
        this.barHash = '|' * power + hash;
        this.barPower = FACTOR * power;
    }

    private Part(String text) {
        this(text, text.length(), key(text), power(text.length()), null, null);
    }

    /**
     * The hash of a text, by which a pattern is known.
     *
     * @param text a text
     * @return the hash
     */
    public static long key(String text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * FACTOR + text.charAt(i);
        }
        return hash;
    }

    private static long power(int length) {
        if (length < POWERS.length) {
            return POWERS[length];
        }
        long power = POWERS[POWERS.length - 1];
        for (int i = POWERS.length; i <= length; i++) {
            power *= FACTOR;
        }
        return power;
    }

    private static long[] powers(int most) {
        long[] powers = new long[most + 1];
        powers[0] = 1;
        for (int i = 1; i <= most; i++) {
            powers[i] = powers[i - 1] * FACTOR;
        }
        return powers;
    }

    /**
     * A text as a piece.
     *
     * @param text the text; may be empty
     * @return the piece
     */
    public static Part of(String text) {
        return text.length() == 1 ? of(text.charAt(0)) : text.isEmpty() ? NONE : new Part(text);
    }

    /**
     * Some letters as a piece.
     *
     * @param letters letters, of which the first are the piece
     * @param length how many they are
     * @return the piece
     */
    public static Part of(char[] letters, int length) {
        if (length <= 1) {
            return length == 0 ? NONE : of(letters[0]);
        } else if (length == 2) {
            return of(letters[0]).with(of(letters[1]));
        }
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * FACTOR + letters[i];
        }
        return new Part(new String(letters, 0, length), length, hash, power(length), null, null);
    }

    /**
     * A letter as a piece.
     *
     * @param letter the letter
     * @return the piece
     */
    public static Part of(char letter) {
        return letter < LETTERS.length ? LETTERS[letter] : new Part(String.valueOf(letter));
    }

    /**
     * A number from 0 to 9.
     *
     * @param digit the number
     * @return the piece
     */
    public static Part of(int digit) {
        return DIGITS[digit];
    }

    /**
     * Whether something holds, as a piece.
     *
     * @param holds whether it does
     * @return the piece
     */
    public static Part of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /**
     * This one with another right behind it.
     *
     * @param more what follows
     * @return both as one piece
     */
    public Part with(Part more) {
        if (more.length == 0) {
            return this;
        }
        // the hash of a letter is the letter
        boolean plain = length == 1 && more.length == 1 && hash < PLAIN && more.hash < PLAIN;
        return plain ? pair((int) hash * PLAIN + (int) more.hash, more) : both(more);
    }

    private Part both(Part more) {
        return new Part(null, length + more.length, hash * more.power + more.hash, power * more.power, this, more);
    }

    private Part pair(int place, Part more) {
        Part known = PAIRS[place];
        if (known == null) {
            known = both(more);
            PAIRS[place] = known;
        }
        return known;
    }

    private static Part[] letters() {
        Part[] letters = new Part[PLAIN];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = new Part(String.valueOf(c));
        }
        return letters;
    }

    /**
     * The hash of a pattern that goes on with this.
     *
     * @param pattern the hash of the pattern so far
     * @return the hash with a bar and this behind
     */
    public long behind(long pattern) {
        return pattern * barPower + barHash;
    }

    /**
     * How long the text is.
     *
     * @return the number of letters
     */
    public int length() {
        return length;
    }

    /**
     * Whether the text starts with a letter.
     *
     * @param letter the letter
     * @return whether it does
     */
    public boolean startsWith(char letter) {
        return length > 0 && toString().charAt(0) == letter;
    }

    /**
     * Whether this is a text.
     *
     * @param other the text
     * @return whether they are the same
     */
    public boolean is(String other) {
        return toString().equals(other);
    }

    @Override
    public String toString() {
        if (text != null) {
            return text;
        }
        String known = joined;
        if (known == null) {
            known = start == null || end == null ? "" : start.toString() + end;
            joined = known;
        }
        return known;
    }
}
