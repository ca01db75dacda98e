package io.dateline.parse.quote;

import io.dateline.article.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How well a finder reads stories. */
final class StoryScore {

    int quotes;
    int spans;
    int extra;
    int right;
    int resolutions;
    int attributed;
    int sure;
    int sureRight;
    final List<String> misses = new ArrayList<>();

    static StoryScore of(QuoteFinder finder, List<QuoteStory> stories) {
        StoryScore score = new StoryScore();
        for (QuoteStory story : stories) {
            score.add(finder.explain(story.blocks(), List.of(story.headline())), story);
        }
        return score;
    }

    private void add(List<QuoteFinding> findings, QuoteStory story) {
        int found = 0;
        for (QuoteStory.Expected expected : story.expected()) {
            quotes++;
            Optional<QuoteFinding> finding =
                    findings.stream().filter(f -> expected.sameSpan(f.quote())).findFirst();
            if (finding.isEmpty()) {
                misses.add("no span: "
                        + story.blocks().get(expected.block()).text().substring(expected.start(), expected.end()));
                continue;
            }
            found++;
            spans++;
            Quote quote = finding.get().quote();
            boolean same = expected.sameSpeaker(quote);
            right += same ? 1 : 0;
            if (!expected.speaker().isEmpty()) {
                attributed++;
                resolutions += same && expected.sameResolution(quote) ? 1 : 0;
            }
            if (quote.speaker().isPresent() && quote.confidence() >= 0.9) {
                sure++;
                sureRight += same ? 1 : 0;
            }
            if (!same) {
                misses.add(quote.text() + " | wanted " + expected.speaker() + " | found "
                        + quote.speaker().map(s -> s.label()).orElse("nobody") + " | "
                        + finding.get().pattern() + " " + String.format(Locale.ROOT, "%.2f", quote.confidence()));
            }
        }
        extra += findings.size() - found;
    }

    double share() {
        return (double) right / (quotes + extra);
    }

    double sureShare() {
        return sure == 0 ? 1 : (double) sureRight / sure;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "quotes %d, spans %d, extra %d, right %d (%.1f %%), way told %d of %d, sure %d of which right %d",
                quotes,
                spans,
                extra,
                right,
                100 * share(),
                resolutions,
                attributed,
                sure,
                sureRight);
    }

    public static void main(String[] languages) {
        for (String language : languages) {
            StoryScore score = of(QuoteFinder.forLanguage(language), QuoteStory.read(language));
            System.out.println(language + ": " + score);
            score.misses.forEach(miss -> System.out.println("   " + miss));
        }
    }
}
