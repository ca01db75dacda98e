package io.dateline.parse.quote.word;

/** What the forms of an English word have in common: "hopes", "hoped" and "hoping" are "hop". */
final class Stems {

    private static final int LEAST = 3;

    private Stems() {}

    /** A word in lower case without the ending of its form. */
    static String of(String word) {
        String stem = word;
        if (word.endsWith("ing")) {
            stem = cut(word, 3);
        } else if (word.endsWith("ied") || word.endsWith("ies")) {
            return word.length() > 4 ? cut(word, 3) + "y" : word;
        } else if (word.endsWith("ed")) {
            stem = cut(word, 2);
        } else if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            stem = cut(word, 1);
            if (hisses(stem)) {
                stem = cut(stem, 1);
            }
        }
        if (!stem.equals(word) && doubled(stem)) {
            stem = cut(stem, 1);
        }
        return stem.endsWith("e") ? cut(stem, 1) : stem;
    }

    private static String cut(String word, int letters) {
        return word.length() - letters < LEAST ? word : word.substring(0, word.length() - letters);
    }

    private static boolean hisses(String stem) {
        return stem.endsWith("xe") || stem.endsWith("che") || stem.endsWith("she") || stem.endsWith("sse");
    }

    private static boolean doubled(String stem) {
        int last = stem.length() - 1;
        return last > LEAST - 1
                && stem.charAt(last) == stem.charAt(last - 1)
                && "aeiouls".indexOf(stem.charAt(last)) < 0;
    }
}
