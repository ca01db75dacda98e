package io.dateline.parse.field;

import io.dateline.article.Block;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
            boolean opensWithStandfirst,
            Optional<String> dateline,
            Predicate<String> isCaption) {
        List<Candidate> candidates = new ArrayList<>(reading.layout(Field.STANDFIRST));
        boolean declared = !candidates.isEmpty();
        String printed =
                intro.map(text -> without(Words.clean(text), headline).strip()).orElse("");
        if (!declared && !printed.isEmpty() && !isCaption.test(printed)) {
            return Found.of(printed, Field.STANDFIRST, new Candidate(SourceKind.DOM, "intro", printed), 0.85);
        }
        candidates.addAll(reading.ld("description"));
        candidates.addAll(reading.meta("og:description", "description", "twitter:description", "dc.description"));
        String title = headline.map(Words::folded).orElse("");
        StoryWording story = StoryWording.of(headline, blocks);
        for (Candidate candidate : candidates) {
            String text = Words.clean(candidate.raw());
            if (text.length() < SHORTEST
                    || text.length() > LONGEST
                    || Words.folded(text).equals(title)) {
                continue;
            }
            if (declared) {
                return Found.of(text, Field.STANDFIRST, candidate, 0.97);
            }
            if (isCaption.test(text)) {
                continue;
            }
            boolean opens = story.opensLike(without(text, dateline)) || story.isCutOut(text);
            if (opens && opensWithStandfirst) {
                String opening = story.opening(text);
                return Found.of(opening.length() <= LONGEST ? opening : text, Field.STANDFIRST, candidate, 0.75);
            }
            if (!opens && story.isToldBy(text)) {
                return Found.of(text, Field.STANDFIRST, candidate, 0.75);
            }
        }
        return Found.nothing();
    }

    /** A text without what it begins with: a printed standfirst's headline, or the dateline of the story's beginning. */
    private static String without(String text, Optional<String> front) {
        return front.filter(text::startsWith)
                .map(line -> text.substring(line.length()))
                .orElse(text);
    }
}
