package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Sorted;
import io.dateline.parse.quote.word.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Weighs the mentions around each quote, one quote after the other, and chooses its speaker. */
public final class SpeakerRanker {

    /** How many mentions in front of a quote are weighed, of other paragraphs and in all. */
    private static final int BACK = 16;

    private static final int BACK_IN_ALL = 60;
    /** How many behind it. */
    private static final int AHEAD = 6;

    private static final int AHEAD_IN_ALL = 40;
    private static final int PARAGRAPHS_BACK = 6;
    private static final int PARAGRAPHS_AHEAD = 2;

    /** No story has so many quotes; of those behind, only the nearest mentions are weighed, to be done with them soon. */
    static final int MANY_QUOTES = 1000;

    static final int FEW = 6;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final SpeakerPatterns patterns;
    private final List<@Nullable Mention> chosen = new ArrayList<>();

    /**
     * Nobody is chosen yet.
     *
     * @param manuscript the story
     * @param mentions the mentions of the story, in order
     * @param told what is told around its quotes
     */
    public SpeakerRanker(Manuscript manuscript, List<Mention> mentions, ToldAround told) {
        this.manuscript = manuscript;
        this.words = manuscript.words();
        this.mentions = mentions;
        this.patterns = new SpeakerPatterns(manuscript, mentions, told);
    }

    /**
     * A mention (or nobody) with the patterns that hold for it.
     *
     * @param mention who may be the speaker; null for nobody
     * @param patterns what speaks for and against it
     */
    record Choice(@Nullable Mention mention, Patterns patterns) {}

    /** What may be chosen for the next quote; nobody comes first. */
    List<Choice> choices(Supplier<Patterns> blank) {
        Surroundings quote = Surroundings.of(manuscript, chosen.size());
        return weigh(around(quote), near(quote), mention -> true, blank, nobody(quote, blank));
    }

    /**
     * How likely each choice for the next quote is. Mentions of other paragraphs are looked at only where none of the
     * quote's own, and not who spoke before either, is sure enough.
     *
     * @param quote what stands around the quote
     * @param blank makes the patterns of a choice, to be weighed
     * @param sure how likely a mention must be, from 0 to 1
     * @return the choices
     */
    public Ranking ranking(Surroundings quote, Supplier<Patterns> blank, double sure) {
        List<Mention> near = near(quote);
        Mention last = last();
        Predicate<Mention> beside =
                mention -> mention == last || words.get(mention.first()).paragraph() == quote.paragraph();
        QuotePatterns around = around(quote);
        List<Choice> some = weigh(around, near, beside, blank, nobody(quote, blank));
        Ranking ranking = new Ranking(some);
        boolean all = some.size() > near.size();
        return all || ranking.sure(sure) ? ranking : new Ranking(weigh(around, near, beside.negate(), blank, some));
    }

    private QuotePatterns around(Surroundings quote) {
        return patterns.around(quote, chosen.size(), last());
    }

    /** The choice that nobody speaks. */
    private List<Choice> nobody(Surroundings quote, Supplier<Patterns> blank) {
        Patterns nobody = blank.get();
        patterns.ofNobody(quote, chosen.size(), last(), nobody);
        return List.of(new Choice(null, nobody));
    }

    /** The choices before, and behind them some of the mentions. */
    private static List<Choice> weigh(
            QuotePatterns around,
            List<Mention> mentions,
            Predicate<Mention> which,
            Supplier<Patterns> blank,
            List<Choice> before) {
        List<Choice> choices = new ArrayList<>(before);
        for (Mention mention : mentions) {
            if (which.test(mention)) {
                Patterns of = blank.get();
                around.of(mention, of);
                choices.add(new Choice(mention, of));
            }
        }
        return choices;
    }

    /**
     * Notes who was chosen for the next quote; later quotes lean on it.
     *
     * @param mention the mention, or null for nobody
     */
    public void choose(@Nullable Mention mention) {
        chosen.add(mention);
    }

    /**
     * Who was chosen for the quote before; null for nobody.
     *
     * @return the mention, or null
     */
    public @Nullable Mention last() {
        return chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
    }

    /**
     * Whether a mention was chosen for one of the last quotes.
     *
     * @param mention a mention of the story
     * @return whether it was
     */
    public boolean spoke(Mention mention) {
        return chosen.subList(Math.max(0, chosen.size() - 4), chosen.size()).contains(mention);
    }

    /**
     * The cue that a mention hangs on.
     *
     * @param mention a mention of the story
     * @return how it hangs on which
     */
    public Clauses.Link link(Mention mention) {
        return patterns.link(mention);
    }

    /** The mentions that may be the speaker, those in front first and nearest first. */
    private List<Mention> near(Surroundings quote) {
        List<Mention> near = new ArrayList<>();
        boolean many = chosen.size() >= MANY_QUOTES;
        int at = Sorted.firstFrom(
                quote.first(), mentions.size(), i -> mentions.get(i).first());
        int others = 0;
        for (int i = at - 1; i >= Math.max(0, at - (many ? FEW : BACK_IN_ALL)); i--) {
            int paragraph = words.get(mentions.get(i).first()).paragraph();
            boolean other = paragraph != quote.paragraph();
            if (other && ++others > BACK || quote.paragraph() - paragraph > PARAGRAPHS_BACK) {
                break;
            }
            near.add(mentions.get(i));
        }
        others = 0;
        for (int i = at; i < Math.min(mentions.size(), at + (many ? FEW : AHEAD_IN_ALL)); i++) {
            int paragraph = words.get(mentions.get(i).first()).paragraph();
            boolean other = paragraph > quote.paragraph();
            if (other && ++others > AHEAD || paragraph - quote.paragraph() > PARAGRAPHS_AHEAD) {
                break;
            }
            near.add(mentions.get(i));
        }
        Mention last = last();
        if (last != null && !near.contains(last)) {
            near.add(last);
        }
        return near;
    }
}
