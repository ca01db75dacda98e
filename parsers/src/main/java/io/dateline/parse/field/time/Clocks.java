package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Completes the time that was chosen by what other places of the page know of the same day: its clock and its zone. */
final class Clocks {

    /** How near the headline a clock stands that is the publication's. */
    private static final int CLOSE = 60;

    private final List<TimeCandidate> all;

    Clocks(List<TimeCandidate> all) {
        this.all = all;
    }

    TimeCandidate completed(TimeCandidate chosen) {
        return plain(zoned(exact(chosen)));
    }

    /** Beside a day, a machine's time of the same day knows more, and so does the clock that readers see near the headline. */
    private TimeCandidate exact(TimeCandidate chosen) {
        if (chosen.source() == TimeSource.DECLARED || chosen.time().time().isPresent()) {
            return chosen;
        }
        List<TimeCandidate> timed = all.stream()
                .filter(one -> one.day().equals(chosen.day())
                        && one.time().time().isPresent()
                        && !LocalDay.isMidnight(one.time()))
                .toList();
        return timed.stream()
                .filter(one ->
                        one.source() == TimeSource.STRUCTURED && one.time().isZoned())
                .findFirst()
                .or(() -> timed.stream()
                        .filter(one -> one.source().isPrinted() && one.distance() <= CLOSE)
                        .findFirst())
                .orElse(chosen);
    }

    /** Beside the clock that readers see, the same clock with its zone knows more. */
    private TimeCandidate zoned(TimeCandidate chosen) {
        if (!chosen.source().isPrinted() || chosen.time().isZoned()) {
            return chosen;
        }
        return all.stream()
                .filter(one -> one.source().isPrinted()
                        && one.time().isZoned()
                        && one.day().equals(chosen.day())
                        && minute(one).equals(minute(chosen)))
                .findFirst()
                .orElse(chosen);
    }

    private static Optional<LocalTime> minute(TimeCandidate one) {
        return one.time().time().map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Programs write a day as its midnight; where readers do not see that clock, nothing else is known. */
    private TimeCandidate plain(TimeCandidate chosen) {
        boolean midnight = chosen.source() != TimeSource.DECLARED
                && chosen.time().time().filter(LocalTime.MIDNIGHT::equals).isPresent();
        boolean shown = midnight
                && all.stream()
                        .anyMatch(one -> one.source().isPrinted()
                                && one.day().equals(chosen.day())
                                && one.time().time().isPresent());
        return midnight && !shown
                ? new TimeCandidate(chosen.source(), chosen.candidate(), PublicationTime.ofDay(chosen.day()), 0)
                : chosen;
    }
}
