package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Paths;
import io.dateline.parse.quote.mark.TwinMarks;
import io.dateline.parse.quote.pattern.ReportedCandidates.Content;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds speech told without quotation marks by learned weights: first the words that are cues, then the source of each,
 * then the words that tell what was said.
 */
public final class ReportedSpeech {

    private static final double CUE_FROM = 0.15;
    private static final long CUE_WORD = Part.key("As");
    /** The most that {@link #sharedBy} gives. */
    private static final double MOST = 1.01;

    private static final float UNLIKELY = 0.01f;

    private final List<Word> words;
    private final Paths paths;
    private final TwinMarks twins;
    private final ReportedSources sources;
    private final ReportedCandidates candidates;
    private final CuePatterns cues;
    private final SourcePatterns ofSources;

    /**
     * Looks for such speech in a story.
     *
     * @param manuscript the story, whose mentions are found
     */
    public ReportedSpeech(Manuscript manuscript) {
        this.words = manuscript.words();
        this.paths = new Paths(words);
        this.twins = new TwinMarks(manuscript.text(), manuscript.words());
        this.sources = new ReportedSources(words);
        this.candidates = new ReportedCandidates(words, twins);
        this.cues = new CuePatterns(words, paths, twins);
        this.ofSources = new SourcePatterns(words, paths);
    }

    /**
     * A statement told by the reporter.
     *
     * @param content where it stands
     * @param source who made it
     * @param cue index of the cue word
     * @param confidence how sure cue, source and place are together
     */
    public record Told(Content content, Mention source, int cue, double confidence) {}

    /** Patterns of the two answers whether a word is a cue. */
    List<Patterns> cueChoices(int word, Supplier<Patterns> blank) {
        Patterns cue = blank.get();
        cues.cue(word, cue);
        return List.of(blank.get(), cue);
    }

    /** Mentions that may be the source of a cue. */
    List<Mention> sources(int cue) {
        return sources.of(cue);
    }

    /** Patterns of having no source, and then of each source. */
    List<Patterns> sourceChoices(int cue, List<Mention> sources, Supplier<Patterns> blank) {
        List<Patterns> choices = new ArrayList<>();
        Patterns none = blank.get();
        cues.noSource(cue, none);
        choices.add(none);
        for (Mention source : sources) {
            Patterns of = blank.get();
            ofSources.of(cue, source, of);
            choices.add(of);
        }
        return choices;
    }

    List<Content> contents(int cue, Mention source) {
        return candidates.of(cue, source);
    }

    List<Patterns> contentChoices(int cue, Mention source, List<Content> contents, Supplier<Patterns> blank) {
        StatementPatterns statement = new StatementPatterns(
                words, paths, twins, new CueFrame(words, paths, candidates, cue, source), contents);
        List<Patterns> choices = new ArrayList<>(contents.size());
        for (Content content : contents) {
            Patterns of = blank.get();
            statement.of(content, of);
            choices.add(of);
        }
        return choices;
    }

    /** What is told, in the order of the cues, from some confidence on. */
    List<Told> find(Weights weights, double minimum) {
        return find(weights, minimum, sentence -> true);
    }

    /**
     * What is told without any quoted words; of statements that are the same words mostly, the surest.
     *
     * @param weights what was learned of such speech
     * @param minimum how sure a statement must be, from 0 to 1
     * @return the statements
     */
    public List<Told> statements(Weights weights, double minimum) {
        List<Told> told = find(weights, minimum);
        told.removeIf(t -> quotes(t.content));
        return Overlap.surest(told, words);
    }

    /** What is told in some of the sentences. */
    List<Told> find(Weights weights, double minimum, IntPredicate sentences) {
        List<Told> told = new ArrayList<>();
        Supplier<Patterns> blank = Patterns.weighing(weights);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.quoted() && sentences.test(word.sentence())) {
                Told found = weights.knows(known(word)) ? told(i, minimum, blank) : null;
                if (found != null && found.confidence >= minimum) {
                    told.add(found);
                }
            }
        }
        return told;
    }

    /** The pattern that every word has that ever was a cue. */
    static long known(Word word) {
        return word.stem().behind(CUE_WORD);
    }

    int sentenceStart(Content content) {
        return candidates.sentenceStart(content.first());
    }

    int sentenceEnd(Content content) {
        return candidates.sentenceEnd(content.first());
    }

    /** What a cue tells; nothing where it could not reach the least confidence. */
    private @Nullable Told told(int cue, double minimum, Supplier<Patterns> blank) {
        double isCue = Softmax.of(cueChoices(cue, blank))[1];
        if (isCue < Math.max(CUE_FROM, minimum / MOST)) {
            return null;
        }
        List<Mention> sources = sources(cue);
        float[] ofSources = Softmax.of(sourceChoices(cue, sources, blank));
        int best = best(ofSources);
        if (best == 0 || isCue * ofSources[best] * MOST < minimum) {
            return null;
        }
        Mention source = sources.get(best - 1);
        List<Content> contents = contents(cue, source);
        if (contents.isEmpty()) {
            return null;
        }
        float[] ofContents = Softmax.of(contentChoices(cue, source, contents, blank));
        Content content = contents.get(0);
        double sure = -1;
        for (int i = 0; i < ofContents.length; i++) {
            double shared = ofContents[i] < UNLIKELY ? -1 : sharedBy(contents, ofContents, i);
            if (shared > sure) {
                sure = shared;
                content = contents.get(i);
            }
        }
        if (content.kind() == 'Q') {
            return null;
        }
        return new Told(content, source, cue, Math.min(1, isCue * ofSources[best] * sure));
    }

    /** How likely the statement is one that has at least half of its words in common with this one. */
    private double sharedBy(List<Content> contents, float[] probabilities, int index) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (probabilities[i] >= UNLIKELY && Overlap.same(words, contents.get(index), contents.get(i))) {
                sum += probabilities[i];
            }
        }
        return sum + probabilities[index] * 1e-3;
    }

    /** Whether words in quotation marks are part of it. */
    boolean quotes(Content content) {
        return paths.quoted(content.first(), content.end())
                || content.first2() >= 0 && paths.quoted(content.first2(), content.end2());
    }

    private static int best(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
