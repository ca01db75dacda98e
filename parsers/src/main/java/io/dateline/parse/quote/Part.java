package io.dateline.parse.quote;

/** A piece of a pattern, such as a word of the text, whose hash is computed once for the many patterns it is part of. */
final class Part implements CharSequence {

    private static final Part[] LETTERS = letters();

    private final String text;
    /** The hash of the text. */
    final long hash;
    /** What a hash is to be multiplied with for the text to be put behind it. */
    final long power;

    private Part(String text) {
        this.text = text;
        this.hash = Weights.key(text);
        long factor = 1;
        for (int i = 0; i < text.length(); i++) {
            factor *= Weights.FACTOR;
        }
        this.power = factor;
    }

    static Part of(String text) {
        return text.length() == 1 ? of(text.charAt(0)) : new Part(text);
    }

    static Part of(char letter) {
        return letter < LETTERS.length ? LETTERS[letter] : new Part(String.valueOf(letter));
    }

    private static Part[] letters() {
        Part[] letters = new Part[128];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = new Part(String.valueOf(c));
        }
        return letters;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
