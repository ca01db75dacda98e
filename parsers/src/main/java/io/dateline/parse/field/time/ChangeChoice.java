package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the time of the last change among those that a page gives. */
final class ChangeChoice {

    /** Systems note both times within a moment of each other. */
    private static final Duration SLACK = Duration.ofMinutes(2);

    private final List<TimeCandidate> changes;

    ChangeChoice(List<TimeCandidate> changes) {
        this.changes = changes;
    }

    /** The last change: what a layout declares goes before what the page gives, and none is earlier than the publication. */
    Found<PublicationTime> modified(Optional<TimeCandidate> published, List<TimeCandidate> declared) {
        List<TimeCandidate> inOrder = new ArrayList<>(declared);
        inOrder.addAll(changes);
        List<Candidate> agreeing = new ArrayList<>();
        List<Candidate> rejected = new ArrayList<>();
        Optional<TimeCandidate> chosen = Optional.empty();
        for (TimeCandidate one : inOrder) {
            boolean before = published
                    .filter(time -> time != one && isEarlier(one.time(), time.time()))
                    .isPresent();
            if (before) {
                rejected.add(one.candidate());
            } else if (chosen.isEmpty()) {
                chosen = Optional.of(one);
            } else if (isCopy(chosen.get(), published) && isLater(one, chosen.get())) {
                agreeing.add(chosen.get().candidate());
                chosen = Optional.of(one);
            } else {
                (one.day().equals(chosen.get().day()) ? agreeing : rejected).add(one.candidate());
            }
        }
        return chosen.map(one -> Found.of(
                        one.time(),
                        new Evidence(
                                Field.MODIFIED,
                                one.candidate(),
                                one.source() == TimeSource.CHANGE_LABELLED
                                        ? 0.7
                                        : one.source() == TimeSource.DECLARED ? 0.98 : 0.9,
                                agreeing,
                                rejected)))
                .orElse(Found.nothing());
    }

    /** No story changes before it is published; where one of the times is universal and the other somewhere's, a day is allowed. */
    private static boolean isEarlier(PublicationTime change, PublicationTime published) {
        Optional<Instant> changed = change.instant();
        Optional<Instant> first = published.instant();
        if (changed.isPresent() && first.isPresent()) {
            return changed.get().isBefore(first.get().minus(SLACK));
        }
        boolean mixed = LocalDay.isUniversal(change) != LocalDay.isUniversal(published);
        Optional<LocalDateTime> after = clock(change);
        Optional<LocalDateTime> before = clock(published);
        if (!mixed && change.isZoned() != published.isZoned() && after.isPresent() && before.isPresent()) {
            // both are of the newsroom's clock
            return after.get().isBefore(before.get().minus(SLACK));
        }
        return change.date().isBefore(mixed ? published.date().minusDays(1) : published.date());
    }

    private static Optional<LocalDateTime> clock(PublicationTime time) {
        return time.time().map(clock -> LocalDateTime.of(time.date(), clock));
    }

    /** A system that knows no changes gives the time of publication twice. */
    private static boolean isCopy(TimeCandidate change, Optional<TimeCandidate> published) {
        Optional<Instant> changed = change.time().instant();
        return change.source() == TimeSource.CHANGED
                && changed.isPresent()
                && published.map(first -> first.time().instant()).equals(Optional.of(changed));
    }

    private static boolean isLater(TimeCandidate change, TimeCandidate other) {
        Optional<Instant> first = other.time().instant();
        return change.source() == TimeSource.CHANGED
                && first.isPresent()
                && change.time()
                        .instant()
                        .filter(time -> time.isAfter(first.get().plus(SLACK)))
                        .isPresent();
    }
}
