package io.dateline.parse.quote.voice;

import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose words the text in front of a quote says they are: "In the words of Ada Lund, ...", "In Lund's words: ...". */
public final class WordsOf {

    /** How sure it is. */
    public static final double SURE = 0.9;

    private final List<Word> words;
    private final Set<String> nouns;

    /**
     * Looks into a story.
     *
     * @param words the words of the story
     * @param lexicon the words of the language
     */
    public WordsOf(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.nouns = lexicon.setting("words.of");
    }

    /**
     * Whose words a quote is.
     *
     * @param around what stands around the quote
     * @return the mention of them, or null when nothing says so
     */
    public @Nullable Mention of(Surroundings around) {
        int mark = around.first() - 1;
        if (nouns.isEmpty() || mark < 2 || ",:".indexOf(words.get(mark).wordClass()) < 0) {
            return null;
        }
        int last = mark - 1;
        if (nouns.contains(words.get(last).lower())) {
            boolean owned = words.get(last - 1).wordClass() == WordClass.POSSESSIVE && last > 1;
            return owned ? speaker(words.get(last - 2).mention(), 1) : null;
        }
        Mention mention = words.get(last).mention();
        boolean of = mention != null
                && mention.end() == mark
                && mention.first() > 3
                && words.get(mention.first() - 1).wordClass() == WordClass.OF
                && nouns.contains(words.get(mention.first() - 2).lower());
        return of ? speaker(mention, 4) : null;
    }

    /** The mention, where "in" stands so many words in front of it. */
    private @Nullable Mention speaker(@Nullable Mention mention, int in) {
        boolean speaks = mention != null
                && mention.type() != Type.PRONOUN
                && mention.first() >= in
                && words.get(mention.first() - in).wordClass() == WordClass.PREPOSITION;
        return speaks ? mention : null;
    }
}
