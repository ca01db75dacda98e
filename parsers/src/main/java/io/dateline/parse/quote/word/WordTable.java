package io.dateline.parse.quote.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that a language lists, found by a stretch of a text, so that nothing is cut from the text to look it up. */
public final class WordTable {

    /** The place of words that are not listed. */
    public static final int UNLISTED = -1;

    private final @Nullable String[] words;
    private final WordEntry[] entries;
    private final int mask;

    WordTable(Map<String, WordEntry> listed) {
        // at most half full
        int size = Integer.highestOneBit(Math.max(1, listed.size())) << 2;
        this.words = new String[size];
        this.entries = new WordEntry[size];
        this.mask = size - 1;
        listed.forEach((word, entry) -> {
            int place = spread(word.hashCode());
            while (words[place] != null) {
                place = place + 1 & mask;
            }
            words[place] = word;
            entries[place] = entry;
        });
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 16) & mask;
    }

    /** Where a stretch of a text stands that has some hash, as {@link String#hashCode} has it; else {@link #UNLISTED}. */
    int place(String text, int start, int end, int hash) {
        int place = spread(hash);
        for (String word = words[place]; word != null; word = words[place]) {
            if (word.length() == end - start && text.startsWith(word, start)) {
                return place;
            }
            place = place + 1 & mask;
        }
        return UNLISTED;
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
