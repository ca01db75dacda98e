package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows how a text writes its words elsewhere: in small letters, so that a capital tells nothing of them, or with a capital
 * within a sentence, where only names have one.
 */
public final class Capitals {

    private final List<Word> words;
    /** The words that the text has with capitals and in small letters, too; looked up when first asked for. */
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
        if (inSmallLetters(word)) {
            return true;
        }
        if (small == null) {
            small = smallToo();
        }
        return small.contains(word.lower());
    }

    private Set<String> smallToo() {
        Set<String> capitals = new HashSet<>();
        for (Word word : words) {
            if (!inSmallLetters(word)) {
                capitals.add(word.lower());
            }
        }
        Set<String> both = new HashSet<>();
        for (Word word : words) {
            if (!word.capital() && capitals.contains(word.text())) {
                both.add(word.text());
            }
        }
        return both;
    }

    private static boolean inSmallLetters(Word word) {
        return !word.capital() && word.text().equals(word.lower());
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
