package io.dateline.parse.body.markup;

import io.dateline.parse.body.measure.WordHash;

/** Cuts the names in a class, an id or a role into words. */
public final class AttributeNames {

    private static final int LONGEST = 400;

    private AttributeNames() {}

    /** What is told of each word. */
    public interface Visitor {

        /**
         * Called for each word in turn.
         *
         * @param start where the word begins in the names
         * @param end where it ends
         * @param hash its {@link WordHash}
         * @param opens whether it is the first word of its name
         */
        void word(int start, int end, long hash, boolean opens);
    }

    /** Words end at what is no letter and before a capital behind a small letter; names end at a blank. */
    public static void split(String names, Visitor visitor) {
        boolean opens = true;
        int start = -1;
        long hash = WordHash.START;
        char before = ' ';
        int length = Math.min(names.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            boolean hump = capital && before >= 'a' && before <= 'z';
            if (start >= 0 && (!letter || hump)) {
                visitor.word(start, i, hash, opens);
                opens = false;
                start = -1;
            }
            if (letter) {
                if (start < 0) {
                    start = i;
                    hash = WordHash.START;
                }
                hash = WordHash.add(hash, c);
            }
            opens |= c == ' ';
            before = c;
        }
    }
}
