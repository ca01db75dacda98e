package io.dateline.parse.quote.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that a language lists, found by a stretch of a text, so that nothing is cut from the text to look it up. */
public final class WordTable {

    /** The place of words that are not listed. */
    public static final int UNLISTED = -1;

    private static final int NONE = 0;

    /** The hash of the word at each place, {@link #NONE} where none is: it tells nearly all other words from it. */
    private final int[] hashes;

    private final @Nullable String[] words;
    private final WordEntry[] entries;
    private final int mask;

    WordTable(Map<String, WordEntry> listed) {
        // at most half full
        int size = Integer.highestOneBit(Math.max(1, listed.size())) << 2;
        this.hashes = new int[size];
        this.words = new String[size];
        this.entries = new WordEntry[size];
        this.mask = size - 1;
        listed.forEach((word, entry) -> {
            int place = spread(word.hashCode());
            while (hashes[place] != NONE) {
                place = place + 1 & mask;
            }
            hashes[place] = some(word.hashCode());
            words[place] = word;
            entries[place] = entry;
        });
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 16) & mask;
    }

    /** Where a stretch of a text stands that has some hash, as {@link String#hashCode} has it; else {@link #UNLISTED}. */
    int place(String text, int start, int end, int hash) {
        int some = some(hash);
        int place = spread(hash);
        while (hashes[place] != NONE) {
            if (hashes[place] == some && is(words[place], text, start, end)) {
                return place;
            }
            place = place + 1 & mask;
        }
        return UNLISTED;
    }

    private static boolean is(@Nullable String word, String text, int start, int end) {
        return word != null && word.length() == end - start && text.startsWith(word, start);
    }

    private static int some(int hash) {
        return hash == NONE ? 1 : hash;
    }

    /** Where a word stands. */
    int place(String word) {
        return place(word, 0, word.length(), word.hashCode());
    }

    /**
     * The word at a place.
     *
     * @param place the place
     * @return the word; empty where none is
     */
    public String word(int place) {
        String word = words[place];
        return word == null ? "" : word;
    }

    /**
     * What is known of the word at a place.
     *
     * @param place the place of a listed word
     * @return what is known
     */
    public WordEntry entry(int place) {
        return entries[place];
    }
}
