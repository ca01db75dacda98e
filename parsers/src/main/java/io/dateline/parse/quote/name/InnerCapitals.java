package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which words a text has with a capital within a sentence, where only names have one. */
final class InnerCapitals {

    private final List<Word> words;
    /** The words in small letters; looked up when first asked for. */
    private @Nullable Set<String> names;

    InnerCapitals(List<Word> words) {
        this.words = words;
    }

    /** Whether the text has a word so, here or elsewhere. */
    boolean has(Word word) {
        if (names == null) {
            Set<String> found = new HashSet<>();
            for (int i = 1; i < words.size(); i++) {
                Word other = words.get(i);
                Word before = words.get(i - 1);
                boolean opens = before.wordClass() == WordClass.MARK || before.wordClass() == '-';
                if (!opens && before.sentence() == other.sentence() && other.capital()) {
                    found.add(other.lower());
                }
            }
            names = found;
        }
        return names.contains(word.lower());
    }
}
