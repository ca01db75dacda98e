package io.dateline.parse.quote;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Speaker;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.mark.QuotedSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the article's quotes of the spans of a manuscript and who speaks them. */
final class Findings {

    private final Manuscript manuscript;

    Findings(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Words between marks that nobody is known to have said. */
    QuoteFinding nobody(QuotedSpan span, double confidence, String why) {
        return new QuoteFinding(
                quote(span, QuoteKind.UNATTRIBUTED, Optional.empty(), confidence, Optional.empty()), why);
    }

    /** Words between marks that somebody said. */
    QuoteFinding said(
            QuotedSpan span, QuoteKind kind, Optional<String> cue, double confidence, Speaker speaker, String why) {
        String pattern = why + cue.map(c -> ", cue \"" + c + "\"").orElse("");
        return new QuoteFinding(quote(span, kind, cue, confidence, Optional.of(speaker)), pattern);
    }

    /** What somebody said in the reporter's words. */
    QuoteFinding told(List<TextSpan> spans, String cue, double confidence, Speaker speaker) {
        String text = spans.stream().map(manuscript::text).collect(Collectors.joining("\n"));
        Quote quote = new Quote(text, QuoteKind.INDIRECT, Optional.of(cue), confidence, spans, Optional.of(speaker));
        return new QuoteFinding(quote, "told by the reporter, cue \"" + cue + "\"");
    }

    private Quote quote(
            QuotedSpan span, QuoteKind kind, Optional<String> cue, double confidence, Optional<Speaker> speaker) {
        return new Quote(
                manuscript.text().substring(span.start(), span.end()),
                kind,
                cue,
                Math.max(0, Math.min(1, confidence)),
                List.of(manuscript.span(span.start(), span.end())),
                speaker);
    }
}
