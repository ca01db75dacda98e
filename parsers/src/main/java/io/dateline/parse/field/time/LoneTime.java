package io.dateline.parse.field.time;

import io.dateline.parse.field.time.PrintedTimes.Mentioned;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the one day that a page's lines call the publication's, or that stands alone in them, where nothing near the
 * headline is a time. Short lines go before sentences; where several days stand there, none is taken.
 */
final class LoneTime {

    private static final int SHORTEST = 6;
    private static final int LONGEST_LINE = 40;
    private static final int LONGEST_SENTENCE = 160;

    /** So many letters beside a day are no words. */
    private static final int BARE = 8;

    private static final int MOST = 60;

    private final List<Mentioned> told = new ArrayList<>();
    private final List<Mentioned> inSentences = new ArrayList<>();
    private final List<Mentioned> bare = new ArrayList<>();

    private LoneTime() {}

    static Optional<Mentioned> on(PageIndex index, Function<String, List<Mention>> mentions) {
        LoneTime times = new LoneTime();
        for (int i = index.bodyPosition(); i < index.size() && times.bare.size() < MOST; i++) {
            String text = index.isBeside(i) ? "" : PrintedTimes.ownLine(index.element(i));
            if (text.length() >= SHORTEST && text.length() <= LONGEST_SENTENCE) {
                for (Mention mention : mentions.apply(text)) {
                    times.add(text, mention, i);
                }
            }
        }
        return times.best();
    }

    private void add(String text, Mention mention, int position) {
        boolean line = text.length() <= LONGEST_LINE;
        if (TimeMarks.label(text, 0, mention) == TimeLabel.PUBLISHED) {
            (line ? told : inSentences).add(found(TimeSource.LABELLED, text, mention, position));
        } else if (line && text.length() - (mention.end() - mention.start()) <= BARE) {
            bare.add(found(TimeSource.LINE, text, mention, position));
        }
    }

    private static Mentioned found(TimeSource source, String text, Mention mention, int position) {
        return new Mentioned(source, new Candidate(SourceKind.TEXT, "only line with a day", text), mention, position);
    }

    private Optional<Mentioned> best() {
        List<Mentioned> best = !told.isEmpty() ? told : !inSentences.isEmpty() ? inSentences : bare;
        boolean one = best.stream()
                        .map(time -> time.mention().time().date())
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(best.get(0)) : Optional.empty();
    }
}
