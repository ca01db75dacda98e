package io.dateline.parse.quote.word;

/**
 * What is known of a word.
 *
 * @param cue the lemma of a cue, else empty
 * @param lists the lists that name it, a bit each
 * @param named the class that the language names it for, else {@link WordClass#OTHER}
 * @param wordClass its class after all
 */
public record WordEntry(String cue, long lists, char named, char wordClass) {

    static final WordEntry OTHER = unlisted(WordClass.OTHER);
    static final WordEntry NUMBER = unlisted(WordClass.NUMBER);
    static final WordEntry ADVERB = unlisted(WordClass.ADVERB);
    static final WordEntry VERB_LIKE = unlisted(WordClass.VERB_LIKE);

    private static WordEntry unlisted(char wordClass) {
        return new WordEntry("", 0, WordClass.OTHER, wordClass);
    }

    /** What both know; of two lemmas or named classes the other's. */
    WordEntry merge(WordEntry other) {
        return new WordEntry(
                other.cue.isEmpty() ? cue : other.cue,
                lists | other.lists,
                other.named == WordClass.OTHER ? named : other.named,
                WordClass.OTHER);
    }

    /** The same with more lists; the shape of a word tells its class where nothing else does. */
    WordEntry with(long more, WordEntry shape) {
        char known = named != WordClass.OTHER ? named : WordClass.of(cue, lists | more);
        return new WordEntry(cue, lists | more, named, known == WordClass.OTHER ? shape.wordClass : known);
    }
}
