package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Paths;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Sorted;
import io.dateline.parse.quote.word.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told in the sentences in which quotes start: words in quotation marks within a statement are its source's. */
public final class ToldAround {

    private static final double LEAST = 0.05;

    private static final double LIKELY = 0.15;

    /** How many words away a cue may stand; keeps the work on endless sentences linear. */
    private static final int FARTHEST = 100;

    private final List<ReportedSpeech.Told> all;
    private final List<Word> words;
    private @Nullable Surroundings asked;
    private List<ReportedSpeech.Told> near = List.of();

    private ToldAround(List<ReportedSpeech.Told> all, List<Word> words) {
        this.all = all;
        this.words = words;
    }

    /** What the sentence of a quote tells; asked for one quote after the other, many times each. */
    private List<ReportedSpeech.Told> near(Surroundings quote) {
        if (quote != asked) {
            near = find(quote);
            asked = quote;
        }
        return near;
    }

    private List<ReportedSpeech.Told> find(Surroundings quote) {
        int from = Sorted.firstFrom(
                quote.first() - FARTHEST, all.size(), i -> all.get(i).cue());
        int end = from;
        while (end < all.size() && all.get(end).cue() < quote.end() + FARTHEST) {
            end++;
        }
        List<ReportedSpeech.Told> found = new ArrayList<>(end - from);
        for (int i = from; i < end; i++) {
            ReportedSpeech.Told told = all.get(i);
            if (words.get(told.cue()).sentence() == quote.sentence()) {
                found.add(told);
            }
        }
        return found;
    }

    /**
     * Finds what is told around the quotes of a story.
     *
     * @param manuscript the story, whose mentions are found
     * @param weights what was learned of reported speech
     * @return what is told
     */
    public static ToldAround of(Manuscript manuscript, Weights weights) {
        List<Word> words = manuscript.words();
        if (manuscript.quotes().isEmpty()) {
            return new ToldAround(List.of(), words);
        }
        BitSet sentences = new BitSet();
        for (QuotedSpan quote : manuscript.quotes()) {
            sentences.set(words.get(manuscript.wordAt(quote.outerStart())).sentence());
        }
        return new ToldAround(new ReportedSpeech(manuscript).find(weights, LEAST, sentences::get), words);
    }

    /** Whether the sentence of a quote tells something by a mention. */
    boolean by(Mention mention, Surroundings quote) {
        List<ReportedSpeech.Told> told = near(quote);
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).source() == mention) {
                return true;
            }
        }
        return false;
    }

    /** Patterns of a mention as the source of a statement around or beside a quote. */
    void of(Mention mention, Surroundings quote, Part hang, Part side, Patterns to) {
        double within = 0;
        double beside = 0;
        double others = 0;
        int nearest = Integer.MAX_VALUE;
        boolean near = false;
        for (ReportedSpeech.Told told : near(quote)) {
            int apart = told.cue() < quote.first() ? quote.first() - told.cue() : told.cue() - quote.end() + 1;
            if (told.confidence() >= LIKELY && apart < nearest) {
                nearest = apart;
                near = told.source() == mention;
            }
            if (told.source() != mention) {
                others = covers(told.content(), quote) ? Math.max(others, told.confidence()) : others;
            } else {
                if (covers(told.content(), quote)) {
                    within = Math.max(within, told.confidence());
                } else {
                    beside = Math.max(beside, told.confidence());
                }
            }
        }
        to.add("T1", bucket(within), bucket(beside));
        to.add("T2", bucket(within), hang);
        to.add("T3", bucket(within), quote.size(), side);
        to.add("T4", bucket(within), bucket(others), Part.of(near));
        to.add("T5", Part.of(near), hang, bucket(beside));
        to.add("T6", Part.of(near), Paths.letter(mention), quote.before());
    }

    /** Patterns of nobody speaking. */
    void ofNobody(Surroundings quote, Patterns to) {
        double within = 0;
        int cues = 0;
        for (ReportedSpeech.Told told : near(quote)) {
            cues++;
            within = covers(told.content(), quote) ? Math.max(within, told.confidence()) : within;
        }
        to.add("0T1", bucket(within), quote.size());
        to.add("0T2", bucket(within), quote.before());
        to.add("0T3", bucket(within), quote.shape());
        to.add("0T4", Part.of(Math.min(2, cues)), quote.size());
        to.add("0T5", bucket(within), Part.of(quote.allCapitals()), quote.size());
    }

    private static boolean covers(ReportedCandidates.Content content, Surroundings quote) {
        int common = common(content.first(), content.end(), quote) + common(content.first2(), content.end2(), quote);
        return common * 2 > quote.end() - quote.first();
    }

    private static int common(int first, int end, Surroundings quote) {
        return Math.max(0, Math.min(end, quote.end()) - Math.max(first, quote.first()));
    }

    private static Part bucket(double confidence) {
        return Part.of(
                confidence == 0
                        ? '-'
                        : confidence < 0.15
                                ? '0'
                                : confidence < 0.3 ? '1' : confidence < 0.5 ? '3' : confidence < 0.7 ? '5' : '7');
    }
}
