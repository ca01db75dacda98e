package io.dateline.parse.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Weighs the mentions around each quote, one quote after the other, and chooses its speaker. */
final class SpeakerRanker {

    private static final int BACK = 16;
    private static final int AHEAD = 6;

    private final Manuscript manuscript;
    private final List<Mention> mentions;
    private final SpeakerPatterns patterns;
    private final List<@Nullable Mention> chosen = new ArrayList<>();

    SpeakerRanker(Manuscript manuscript, List<Mention> mentions, ToldAround told) {
        this.manuscript = manuscript;
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
        Surroundings quote = new Surroundings(manuscript, chosen.size());
        return weigh(quote, near(quote), mention -> true, blank, List.of());
    }

    /**
     * How likely each choice for the next quote is. Mentions of other paragraphs are looked at only where none of the
     * quote's own, and not who spoke before either, is sure enough.
     */
    Ranking ranking(Supplier<Patterns> blank, double sure) {
        Surroundings quote = new Surroundings(manuscript, chosen.size());
        List<Mention> near = near(quote);
        Mention last = last();
        Predicate<Mention> beside =
                mention -> mention == last || manuscript.words.get(mention.first).paragraph == quote.paragraph;
        List<Choice> some = weigh(quote, near, beside, blank, List.of());
        Ranking ranking = new Ranking(some);
        boolean all = some.size() > near.size();
        return all || ranking.sure(sure) ? ranking : new Ranking(weigh(quote, near, beside.negate(), blank, some));
    }

    private List<Choice> weigh(
            Surroundings quote,
            List<Mention> mentions,
            Predicate<Mention> which,
            Supplier<Patterns> blank,
            List<Choice> before) {
        List<Choice> choices = new ArrayList<>(before);
        if (choices.isEmpty()) {
            Patterns nobody = blank.get();
            patterns.ofNobody(quote, chosen.size(), last(), nobody);
            choices.add(new Choice(null, nobody));
        }
        QuotePatterns around = patterns.around(quote, chosen.size(), last());
        for (Mention mention : mentions) {
            if (which.test(mention)) {
                Patterns of = blank.get();
                around.of(mention, of);
                choices.add(new Choice(mention, of));
            }
        }
        return choices;
    }

    /** Notes who was chosen for the next quote; later quotes lean on it. */
    void choose(@Nullable Mention mention) {
        chosen.add(mention);
    }

    /** Who was chosen for the quote before; null for nobody. */
    @Nullable Mention last() {
        return chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
    }

    /** Whether a mention was chosen for one of the last quotes. */
    boolean spoke(Mention mention) {
        return chosen.subList(Math.max(0, chosen.size() - 4), chosen.size()).contains(mention);
    }

    Clauses.Link link(Mention mention) {
        return patterns.link(mention);
    }

    private List<Mention> near(Surroundings quote) {
        List<Mention> near = new ArrayList<>();
        int at = Sorted.firstFrom(quote.first, mentions.size(), i -> mentions.get(i).first);
        int limit = 0;
        for (int i = at - 1; i >= 0 && limit < BACK + 14; i--) {
            int paragraph = manuscript.words.get(mentions.get(i).first).paragraph;
            boolean same = paragraph == quote.paragraph;
            if (!same && ++limit > BACK || quote.paragraph - paragraph > 6 || at - i > 60) {
                break;
            }
            near.add(mentions.get(i));
        }
        int ahead = 0;
        for (int i = at; i < mentions.size() && i < at + 40; i++) {
            int paragraph = manuscript.words.get(mentions.get(i).first).paragraph;
            if (paragraph > quote.paragraph + 2 || paragraph > quote.paragraph && ++ahead > AHEAD) {
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
