package io.dateline.parse.quote;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.parse.quote.mark.QuotedSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
            QuoteFinding decided = findings.get(i);
            int end = i + 1;
            while (end < findings.size() && spans.get(end).continues() && goTogether(decided, findings.get(end))) {
                decided = decided.quote().speaker().isPresent() ? decided : findings.get(end);
                end++;
            }
            joined.add(end == i + 1 ? decided : together(findings.subList(i, end), decided));
            i = end;
        }
        return joined;
    }

    private static boolean goTogether(QuoteFinding decided, QuoteFinding next) {
        Optional<Speaker> one = decided.quote().speaker();
        Optional<Speaker> other = next.quote().speaker();
        return one.isEmpty()
                || other.isEmpty()
                || one.get().label().equals(other.get().label());
    }

    private static QuoteFinding together(List<QuoteFinding> parts, QuoteFinding decided) {
        Quote quote = new Quote(
                parts.stream().map(part -> part.quote().text()).collect(Collectors.joining("\n")),
                decided.quote().kind(),
                decided.quote().cue(),
                decided.quote().confidence(),
                parts.stream().flatMap(part -> part.quote().spans().stream()).toList(),
                decided.quote().speaker());
        return new QuoteFinding(quote, decided.pattern());
    }
}
