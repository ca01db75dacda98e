package io.dateline.parse.quote;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.article.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one quote of the paragraphs of a long one, each of which opens with a mark while only the last is closed. Who
 * speaks in one of the paragraphs speaks in all.
 */
final class LongQuotes {

    private LongQuotes() {}

    /**
     * Joins findings.
     *
     * @param findings one for each span
     * @param spans the spans they belong to
     * @return the findings, fewer where some were joined
     */
    static List<QuoteFinding> join(List<QuoteFinding> findings, List<QuotedSpan> spans) {
        List<QuoteFinding> joined = new ArrayList<>();
        for (int i = 0; i < findings.size(); ) {
            int end = i + 1;
            QuoteFinding whole = findings.get(i);
            while (end < findings.size() && spans.get(end).continues() && goTogether(whole, findings.get(end))) {
                whole = together(whole, findings.get(end));
                end++;
            }
            joined.add(whole);
            i = end;
        }
        return joined;
    }

    private static boolean goTogether(QuoteFinding first, QuoteFinding second) {
        Optional<Speaker> one = first.quote().speaker();
        Optional<Speaker> other = second.quote().speaker();
        return one.isEmpty()
                || other.isEmpty()
                || one.get().label().equals(other.get().label());
    }

    private static QuoteFinding together(QuoteFinding first, QuoteFinding second) {
        QuoteFinding decided = first.quote().speaker().isPresent() ? first : second;
        List<TextSpan> spans = new ArrayList<>(first.quote().spans());
        spans.addAll(second.quote().spans());
        Quote quote = new Quote(
                first.quote().text() + "\n" + second.quote().text(),
                decided.quote().kind(),
                decided.quote().cue(),
                decided.quote().confidence(),
                spans,
                decided.quote().speaker());
        return new QuoteFinding(quote, decided.pattern());
    }
}
