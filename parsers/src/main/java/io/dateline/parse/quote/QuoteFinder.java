package io.dateline.parse.quote;

import io.dateline.article.Block;
import io.dateline.article.Quote;
import io.dateline.parse.quote.interview.BlockQuotes;
import io.dateline.parse.quote.interview.Interviews;
import io.dateline.parse.quote.interview.Layout;
import io.dateline.parse.quote.interview.SpokenTurn;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.pattern.Models;
import io.dateline.parse.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quotes of an article and who said them. Immutable, thread-safe, made to be used again.
 *
 * <p>Where annotated articles of a language exist, patterns are weighed as they taught; a language with a word file and no
 * weights is read by rules, and one without a word file by its quotation marks and names alone, with low confidence.
 */
public final class QuoteFinder {

    private static final double NAMED_FROM = 0.89;
    private static final double RULED_FROM = 0.5;

    private final Lexicon lexicon;
    private final Optional<Models> models;
    private final double minimumConfidence;
    private final boolean indirect;

    private QuoteFinder(Lexicon lexicon, Optional<Models> models, double minimumConfidence, boolean indirect) {
        this.lexicon = lexicon;
        this.models = models;
        this.minimumConfidence = minimumConfidence;
        this.indirect = indirect;
    }

    /**
     * The finder for a language, without indirect speech. It names a speaker once it is sure enough: 89 % where weights
     * were learned, 50 % where rules decide.
     *
     * @param languageTag BCP 47 tag such as {@code en} or {@code en-GB}
     * @return the finder
     */
    public static QuoteFinder forLanguage(String languageTag) {
        Optional<Lexicon> known = Lexicon.of(languageTag);
        if (known.isEmpty()) {
            return new QuoteFinder(Lexicon.empty(), Optional.empty(), 0, false);
        }
        Lexicon lexicon = known.get();
        Optional<Models> models = Models.of(lexicon.language());
        return new QuoteFinder(lexicon, models, models.isEmpty() ? RULED_FROM : NAMED_FROM, false);
    }

    /**
     * Names a speaker only from some confidence on; below it a quote is unattributed.
     *
     * @param confidence from 0 to 1
     * @return a finder like this one
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public QuoteFinder minimumConfidence(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence not in 0..1: " + confidence);
        }
        return new QuoteFinder(lexicon, models, confidence, indirect);
    }

    /**
     * Whether speech without quotation marks ("She said that ...") is reported too.
     *
     * @param reported true to report it
     * @return a finder like this one
     */
    public QuoteFinder indirectSpeech(boolean reported) {
        return new QuoteFinder(lexicon, models, minimumConfidence, reported);
    }

    QuoteFinder with(Models other) {
        return new QuoteFinder(lexicon, Optional.of(other), minimumConfidence, indirect);
    }

    /**
     * The quotes of a plain text whose lines are paragraphs; a span's block is the number of its line.
     *
     * @param text the text
     * @return the quotes in order
     */
    public List<Quote> find(String text) {
        return quotes(explain(text));
    }

    /**
     * The quotes of an article's blocks.
     *
     * @param blocks the blocks
     * @return the quotes in order
     */
    public List<Quote> find(List<Block> blocks) {
        return find(blocks, List.of());
    }

    /**
     * The quotes of an article's blocks, with other texts that name people.
     *
     * @param blocks the blocks
     * @param context headline, standfirst and captions: people are often introduced there
     * @return the quotes in order
     */
    public List<Quote> find(List<Block> blocks, List<String> context) {
        return quotes(explain(blocks, context));
    }

    /**
     * Like {@link #find(String)}, with the pattern that decided.
     *
     * @param text the text
     * @return the quotes with their reasons, in order
     */
    public List<QuoteFinding> explain(String text) {
        List<String> lines = Manuscript.lines(Objects.requireNonNull(text, "text"));
        return run(lines, List.of(), List.of(), Layout.ofLines(lines));
    }

    /**
     * Like {@link #find(List, List)}, with the pattern that decided.
     *
     * @param blocks the blocks
     * @param context headline, standfirst and captions
     * @return the quotes with their reasons, in order
     */
    public List<QuoteFinding> explain(List<Block> blocks, List<String> context) {
        List<String> around = new ArrayList<>(context);
        around.addAll(BlockQuotes.attributions(blocks));
        return run(Manuscript.texts(blocks), around, blocks, Layout.of(blocks));
    }

    private List<QuoteFinding> run(List<String> texts, List<String> context, List<Block> blocks, Layout layout) {
        Manuscript story = new Manuscript(texts, lexicon);
        if (story.quotes().isEmpty() && !indirect && !layout.mayBeInterview() && !BlockQuotes.in(blocks)) {
            return List.of(); // who is named there does not matter
        }
        if (models.isEmpty()) {
            RuledRun run = new RuledRun(story, context, lexicon, minimumConfidence);
            List<QuoteFinding> findings = withTurns(run.findings(), Interviews.turns(layout, run.cast()));
            return withTurns(findings, BlockQuotes.turns(blocks, run.cast(), run::speaker));
        }
        QuoteRun run = new QuoteRun(story, context, lexicon, models.get(), minimumConfidence);
        List<QuoteFinding> findings = withTurns(run.findings(indirect), Interviews.turns(layout, run.cast()));
        return withTurns(findings, BlockQuotes.turns(blocks, run.cast(), run::speaker));
    }

    /** Turns in place of the quotes within them, in order. */
    private static List<QuoteFinding> withTurns(List<QuoteFinding> findings, List<SpokenTurn> turns) {
        if (turns.isEmpty()) {
            return findings;
        }
        List<QuoteFinding> all = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (SpokenTurn turn : turns) {
            all.add(new QuoteFinding(turn.quote(), turn.pattern()));
            turn.quote().spans().forEach(span -> taken.add(span.block()));
        }
        for (QuoteFinding finding : findings) {
            if (finding.quote().spans().stream().noneMatch(span -> taken.contains(span.block()))) {
                all.add(finding);
            }
        }
        all.sort(QuoteFinding.IN_ORDER);
        return all;
    }

    private static List<Quote> quotes(List<QuoteFinding> findings) {
        List<Quote> quotes = new ArrayList<>(findings.size());
        for (QuoteFinding finding : findings) {
            quotes.add(finding.quote());
        }
        return Collections.unmodifiableList(quotes);
    }
}
