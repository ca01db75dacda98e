package io.dateline.parse.field.time;

import io.dateline.article.Block;
import io.dateline.article.LiveEntry;
import io.dateline.article.PublicationTime;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story whose live entries have their times. A time of day without its day stays evidence: which day it was is not said.
 *
 * @param blocks the blocks of the story
 * @param evidence where the times were read, the first places of the entries in their order
 */
public record LiveTimes(List<Block> blocks, Optional<Evidence> evidence) {

    /** Copies the blocks. */
    public LiveTimes {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads the times of the live entries among the blocks of a story.
     *
     * @param reading the page
     * @param language its language, "und" if unknown
     * @param blocks the story
     * @param places where the times of its live entries can be read, entry by entry
     * @return the story with the times
     */
    public static LiveTimes read(Reading reading, String language, List<Block> blocks, List<List<Candidate>> places) {
        if (places.isEmpty()) {
            return new LiveTimes(blocks, Optional.empty());
        }
        DayOrder order = DayOrder.of(language, reading.page().host());
        List<Block> timed = new ArrayList<>();
        List<Candidate> chosen = new ArrayList<>();
        List<Candidate> unread = new ArrayList<>();
        int next = 0;
        for (Block block : blocks) {
            if (block instanceof LiveEntry entry && next < places.size()) {
                List<Candidate> candidates = places.get(next++);
                Optional<Timed> best = best(candidates, language, order);
                best.ifPresent(one -> chosen.add(one.place()));
                if (best.isEmpty() && !candidates.isEmpty()) {
                    unread.add(candidates.get(0));
                }
                timed.add(best.map(one -> (Block) entry.withTime(one.time())).orElse(entry));
            } else {
                timed.add(block);
            }
        }
        return new LiveTimes(timed, evidence(chosen, unread));
    }

    private record Timed(PublicationTime time, Candidate place) {}

    /** The first that can be read, or one behind it that tells the clock of the same day. */
    private static Optional<Timed> best(List<Candidate> candidates, String language, DayOrder order) {
        Optional<Timed> best = Optional.empty();
        for (Candidate candidate : candidates) {
            Optional<PublicationTime> time = TimeText.read(candidate.raw(), language, order);
            boolean finer = time.isPresent()
                    && (best.isEmpty()
                            || (best.get().time().time().isEmpty()
                                    && time.get().time().isPresent()
                                    && time.get()
                                            .date()
                                            .equals(best.get().time().date())));
            if (finer) {
                best = Optional.of(new Timed(time.get(), candidate));
            }
        }
        return best;
    }

    private static Optional<Evidence> evidence(List<Candidate> chosen, List<Candidate> unread) {
        if (chosen.isEmpty()) {
            return unread.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Evidence(Field.LIVE_TIMES, unread.get(0), 0, List.of(), unread));
        }
        return Optional.of(
                new Evidence(Field.LIVE_TIMES, chosen.get(0), 0.9, chosen.subList(1, chosen.size()), unread));
    }
}
