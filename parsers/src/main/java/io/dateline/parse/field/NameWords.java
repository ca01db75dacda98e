package io.dateline.parse.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds words in class names and ids, where blanks, hyphens and underscores part the words; upper case or lower. */
final class NameWords {

    private static final int LETTERS = 26;

    private final List<List<String>> byLetter = new ArrayList<>();
    private final boolean atTheEnd;

    private NameWords(Collection<String> words, boolean atTheEnd) {
        this.atTheEnd = atTheEnd;
        for (int i = 0; i < LETTERS; i++) {
            byLetter.add(new ArrayList<>());
        }
        for (String word : words) {
            byLetter.get(word.charAt(atTheEnd ? word.length() - 1 : 0) - 'a').add(word);
        }
    }

    /** Words that stand alone; one with a star behind it may go on. */
    static NameWords whole(String... words) {
        return new NameWords(List.of(words), false);
    }

    /** Words that others may run into: "authorBio" ends with "bio". */
    static NameWords ends(String... words) {
        return new NameWords(List.of(words), true);
    }

    boolean isIn(String name) {
        int length = name.length();
        for (int i = 0; i < length; i++) {
            if (!isGap(name.charAt(i))) {
                boolean edge =
                        atTheEnd ? i + 1 == length || isGap(name.charAt(i + 1)) : i == 0 || isGap(name.charAt(i - 1));
                if (edge && isAt(name, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAt(String name, int at) {
        int letter = (name.charAt(at) | 0x20) - 'a';
        if (letter < 0 || letter >= LETTERS) {
            return false;
        }
        for (String word : byLetter.get(letter)) {
            boolean open = word.endsWith("*");
            int length = open ? word.length() - 1 : word.length();
            int start = atTheEnd ? at - length + 1 : at;
            int end = start + length;
            if (start >= 0
                    && name.regionMatches(true, start, word, 0, length)
                    && (open || end == name.length() || isGap(name.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '\t' || c == '\n' || c == '\r';
    }
}
