package io.dateline.parse.field;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the summary. A description that is only the beginning of the story, cut somewhere, is none, unless the story
 * begins with it in a place of its own.
 */
final class StandfirstReader {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 1_200;

    private StandfirstReader() {}

    static Found<String> read(
            Reading reading,
            Optional<String> headline,
            List<Block> blocks,
            Optional<String> intro,
            boolean opensWithStandfirst) {
        List<Candidate> candidates = new ArrayList<>(reading.layout(Field.STANDFIRST));
        boolean declared = !candidates.isEmpty();
        String printed = intro.map(Words::clean).orElse("");
        if (!declared && !printed.isEmpty()) {
            return Found.of(printed, Field.STANDFIRST, new Candidate(SourceKind.DOM, "intro", printed), 0.85);
        }
        candidates.addAll(reading.ld("description"));
        candidates.addAll(reading.meta("og:description", "description", "twitter:description", "dc.description"));
        String title = headline.map(Words::folded).orElse("");
        String lede = blocks.stream()
                .filter(Paragraph.class::isInstance)
                .findFirst()
                .map(block -> Words.folded(block.text()))
                .orElse("");
        for (Candidate candidate : candidates) {
            String text = Words.clean(candidate.raw());
            String folded = Words.folded(text);
            boolean fits = text.length() >= SHORTEST && text.length() <= LONGEST && !folded.equals(title);
            boolean cut = !folded.isEmpty() && lede.startsWith(folded.substring(0, Math.min(folded.length(), 60)));
            if (fits && (declared || opensWithStandfirst || !cut)) {
                return Found.of(text, Field.STANDFIRST, candidate, declared ? 0.97 : 0.75);
            }
        }
        return Found.nothing();
    }
}
