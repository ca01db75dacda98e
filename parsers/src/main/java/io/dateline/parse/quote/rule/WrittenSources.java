package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where words are read that nobody speaks: "it says in the indictment". */
final class WrittenSources {

    /** How many words may stand between the preposition and the paper. */
    private static final int MOST_BETWEEN = 4;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final Candidates candidates;
    /** Papers that are sources only where a cue says that something stands in them. */
    private final Set<String> papers;
    /** "In" and "on", behind which they stand. */
    private final Set<String> in;

    WrittenSources(List<Word> words, Lexicon lexicon, Candidates candidates) {
        this.words = words;
        this.lexicon = lexicon;
        this.candidates = candidates;
        this.papers = lexicon.setting("documents.plain");
        this.in = lexicon.setting("documents.in");
    }

    /** The source between two places: a paper, else who may speak. */
    @Nullable Mention between(int from, int to) {
        Mention source = source(from, to);
        if (source != null && candidates.document(source)) {
            return source;
        }
        Mention paper = paper(from, to);
        return paper == null ? source : paper;
    }

    /** What a preposition behind the cue leads to: "hieß es in einer Mitteilung". */
    private @Nullable Mention source(int from, int to) {
        Mention other = null;
        for (int i = from; i < to; i++) {
            Mention mention = words.get(i).mention();
            if (mention != null && mention.first() == i && !words.get(i).quoted()) {
                if (candidates.document(mention)) {
                    return mention;
                }
                other = other == null && candidates.maySpeak(mention) && mention.type() != Type.PRONOUN
                        ? mention
                        : other;
            }
        }
        return other;
    }

    private @Nullable Mention paper(int from, int to) {
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            if (!word.quoted() && paper(word.lower()) && governed(i, from)) {
                Mention mention = word.mention();
                int first = mention == null ? i : Math.min(i, mention.first());
                return Mention.unlisted(first, i + 1, word.text(), word.lower(), WordList.DOCUMENTS.bit());
            }
        }
        return null;
    }

    private boolean paper(String lower) {
        return papers.contains(lower) || lexicon.ends("documents.plain", lower);
    }

    /** Behind a preposition, with an article and adjectives between at most. */
    private boolean governed(int noun, int from) {
        for (int i = noun - 1; i >= from && noun - i <= MOST_BETWEEN; i--) {
            if (in.contains(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
