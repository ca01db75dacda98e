package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows how a text writes its words elsewhere: in small letters, so that a capital tells nothing of them, or with a capital
 * within a sentence, where only names have one.
 */
public final class Capitals {

    private static final int PLACE_BITS = 11;

    /** How many places there are for the words with capitals; enough for few to meet in one. */
    private static final int PLACES = 1 << PLACE_BITS;

    private final List<Word> words;
    /**
     * The words that the text has in small letters and, but for a few that share a place with one, with capitals, too;
     * looked up when first asked for.
     */
    private @Nullable Set<String> small;
    /** The words that it has with a capital within a sentence; looked up when first asked for. */
    private @Nullable Set<String> inner;

    Capitals(List<Word> words) {
        this.words = words;
    }

    /**
     * Whether the text has a word in small letters, here or elsewhere.
     *
     * @param word a word of the text
     * @return whether it has
     */
    public boolean small(Word word) {
        if (word.small()) {
            return true;
        }
        if (small == null) {
            small = smallToo();
        }
        return small.contains(word.lower());
    }

    private Set<String> smallToo() {
        BitSet capitals = new BitSet(PLACES);
        for (Word word : words) {
            if (!word.small()) {
                capitals.set(place(word.lower()));
            }
        }
        Set<String> both = new HashSet<>();
        for (Word word : words) {
            if (!word.capital() && capitals.get(place(word.text()))) {
                both.add(word.text());
            }
        }
        return both;
    }

    private static int place(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> PLACE_BITS) & PLACES - 1;
    }

    /**
     * Whether the text has a word with a capital within a sentence, here or elsewhere.
     *
     * @param word a word of the text
     * @return whether it has
     */
    public boolean inner(Word word) {
        if (inner == null) {
            inner = withinSentences();
        }
        return inner.contains(word.lower());
    }

    private Set<String> withinSentences() {
        Set<String> found = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            Word before = words.get(i - 1);
            boolean opens = before.wordClass() == WordClass.MARK || before.wordClass() == '-';
            if (!opens && before.sentence() == word.sentence() && word.capital()) {
                found.add(word.lower());
            }
        }
        return found;
    }
}
