package io.dateline.parse.body;

import java.util.Locale;

/** Cuts the names in a class, an id or a role into words. */
final class AttributeNames {

    private static final int LONGEST = 400;

    private AttributeNames() {}

    /** What is told of each word. */
    interface Visitor {

        /**
         * Called for each word in turn.
         *
         * @param word the word in lower case
         * @param opens whether it is the first word of its name
         */
        void word(String word, boolean opens);
    }

    /** Words end at what is no letter and before a capital behind a small letter; names end at a blank. */
    static void split(String names, Visitor visitor) {
        boolean opens = true;
        int start = -1;
        int length = Math.min(names.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean letter = c < 128 && Character.isLetter(c);
            boolean hump =
                    letter && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                visitor.word(names.substring(start, i).toLowerCase(Locale.ROOT), opens);
                opens = false;
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
            opens |= c == ' ';
        }
    }
}
