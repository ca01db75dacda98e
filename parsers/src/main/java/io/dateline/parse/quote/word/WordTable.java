package io.dateline.parse.quote.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that a language lists, found by a stretch of a text, so that nothing is cut from the text to look it up. */
final class WordTable {

    private static final int NONE = 0;

    /** The hash of the word at each place, {@link #NONE} where none is: it tells nearly all other words from it. */
    private final int[] hashes;

    private final @Nullable WordForm[] forms;
    private final int mask;

    WordTable(Map<String, WordEntry> listed) {
        // at most half full
        int size = Integer.highestOneBit(Math.max(1, listed.size())) << 2;
        this.hashes = new int[size];
        this.forms = new WordForm[size];
        this.mask = size - 1;
        listed.forEach((word, entry) -> {
            int place = spread(word.hashCode());
            while (hashes[place] != NONE) {
                place = place + 1 & mask;
            }
            hashes[place] = some(word.hashCode());
            forms[place] = new WordForm(word, entry);
        });
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 16) & mask;
    }

    /** What is listed for a stretch of a text that has some hash, as {@link String#hashCode} has it; null for nothing. */
    @Nullable WordForm form(String text, int start, int end, int hash) {
        int some = some(hash);
        int place = spread(hash);
        while (hashes[place] != NONE) {
            WordForm form = hashes[place] == some ? forms[place] : null;
            if (form != null && form.lower().length() == end - start && text.startsWith(form.lower(), start)) {
                return form;
            }
            place = place + 1 & mask;
        }
        return null;
    }

    /** What is listed for a word; null for nothing. */
    @Nullable WordForm form(String word) {
        return form(word, 0, word.length(), word.hashCode());
    }

    private static int some(int hash) {
        return hash == NONE ? 1 : hash;
    }
}
