package io.dateline.parse.quote.word;

import org.jspecify.annotations.Nullable;

/**
 * A word in lower case with what is known of it. Those that a language lists are the same objects for all texts, so that
 * what they are in patterns is put together once.
 */
public final class WordForm {

    private final String lower;
    private final WordEntry known;
    /** Put together when first asked for, by whoever asks. */
    private @Nullable Part part;

    private @Nullable Part stem;

    WordForm(String lower, WordEntry known) {
        this.lower = lower;
        this.known = known;
    }

    /**
     * A punctuation character.
     *
     * @param mark the character
     * @param wordClass what stands for it in a sentence
     * @return the form
     */
    public static WordForm punctuation(String mark, char wordClass) {
        return new WordForm(mark, new WordEntry("", 0, WordClass.OTHER, wordClass));
    }

    /** {@return the word in lower case} */
    public String lower() {
        return lower;
    }

    /** {@return what is known of it} */
    WordEntry known() {
        return known;
    }

    Part part() {
        Part made = part;
        if (made == null) {
            made = Part.of(lower);
            part = made;
        }
        return made;
    }

    /** The lemma of a cue, else the word without its ending. */
    Part stem() {
        Part made = stem;
        if (made == null) {
            made = Part.of(known.cue().isEmpty() ? Stems.of(lower) : known.cue());
            stem = made;
        }
        return made;
    }
}
