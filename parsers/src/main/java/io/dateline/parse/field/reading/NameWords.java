package io.dateline.parse.field.reading;

import java.util.Collection;
import java.util.List;

/** Finds words in class names and ids, where blanks, hyphens and underscores part the words; upper case or lower. */
public final class NameWords {

    private static final int LETTERS = 26;

    private final Word[][] byLetter = new Word[LETTERS][];
    private final boolean atTheEnd;

    private record Word(String letters, boolean open) {

        static Word of(String word) {
            return word.endsWith("*") ? new Word(word.substring(0, word.length() - 1), true) : new Word(word, false);
        }
    }

    private NameWords(Collection<String> words, boolean atTheEnd) {
        this.atTheEnd = atTheEnd;
        for (int i = 0; i < LETTERS; i++) {
            int letter = 'a' + i;
            byLetter[i] = words.stream()
                    .filter(word -> word.charAt(atTheEnd ? word.length() - 1 : 0) == letter)
                    .map(Word::of)
                    .toArray(Word[]::new);
        }
    }

    /**
     * Words that stand alone.
     *
     * @param words the words in lower case; one with a star behind it may go on
     * @return the words
     */
    public static NameWords whole(String... words) {
        return new NameWords(List.of(words), false);
    }

    /**
     * Words that others may run into: "authorBio" ends with "bio".
     *
     * @param words the words in lower case
     * @return the words
     */
    public static NameWords ends(String... words) {
        return new NameWords(List.of(words), true);
    }

    /**
     * Whether one of the words is in a name.
     *
     * @param name a class name, several of them, or an id
     * @return whether it is
     */
    public boolean isIn(String name) {
        int length = name.length();
        boolean gap = true;
        for (int i = 0; i < length; i++) {
            boolean before = gap;
            gap = isGap(name.charAt(i));
            boolean edge = !gap && (atTheEnd ? i + 1 == length || isGap(name.charAt(i + 1)) : before);
            if (edge && isAt(name, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String name, int at) {
        int letter = (name.charAt(at) | 0x20) - 'a';
        if (letter < 0 || letter >= LETTERS) {
            return false;
        }
        for (Word word : byLetter[letter]) {
            int length = word.letters().length();
            int start = atTheEnd ? at - length + 1 : at;
            int end = start + length;
            if (start >= 0
                    && name.regionMatches(true, start, word.letters(), 0, length)
                    && (word.open() || end == name.length() || isGap(name.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '\t' || c == '\n' || c == '\r';
    }
}
