package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which words a text has in small letters, too, so that a capital tells nothing of them. */
public final class SmallLetters {

    private final List<Word> words;
    /** The words that the text has with capitals and in small letters, too; looked up when first asked for. */
    private @Nullable Set<String> small;

    /**
     * Reads a story.
     *
     * @param words the words of the story
     */
    public SmallLetters(List<Word> words) {
        this.words = words;
    }

    /**
     * Whether the text has a word in small letters, here or elsewhere.
     *
     * @param word a word of the story
     * @return whether it has
     */
    public boolean has(Word word) {
        return inSmallLetters(word) || small().contains(word.lower());
    }

    private static boolean inSmallLetters(Word word) {
        return !word.capital() && word.text().equals(word.lower());
    }

    private Set<String> small() {
        if (small == null) {
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
            small = both;
        }
        return small;
    }
}
