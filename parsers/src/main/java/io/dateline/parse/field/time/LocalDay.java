package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Explains two neighbouring days by a zone: machines give an instant in universal time, readers see the clock of the
 * newsroom, and for some hours a day the two have different dates.
 */
final class LocalDay {

    private static final Duration WEST = Duration.ofHours(-12);
    private static final Duration EAST = Duration.ofHours(14);
    private static final int QUARTER = 15;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private LocalDay() {}

    /**
     * The instant as the newsroom's clock shows it.
     *
     * @param machine the time of the machine, with its zone
     * @param printed the time that readers see, on another day
     * @return with a printed clock, the instant in the zone that makes both the same; without one, the printed day; nothing
     *     if no zone makes them the same
     */
    static Optional<PublicationTime> of(PublicationTime machine, PublicationTime printed) {
        if (printed.isZoned() || machine.date().equals(printed.date()) || !isUniversal(machine)) {
            return Optional.empty();
        }
        Optional<Instant> instant = machine.instant();
        if (instant.isEmpty()) {
            return Optional.empty();
        }
        return printed.time().isPresent()
                ? byClock(
                        instant.get(),
                        machine,
                        LocalDateTime.of(printed.date(), printed.time().get()))
                : byDay(instant.get(), printed);
    }

    /** The machine's time by the clock of another one that is the same instant, and says where its clock is. */
    static Optional<PublicationTime> localized(PublicationTime machine, PublicationTime other) {
        Optional<ZoneOffset> offset = other.offset();
        if (offset.isEmpty() || isUniversal(other) || !isUniversal(machine)) {
            return Optional.empty();
        }
        return machine.instant()
                .filter(instant -> other.instant()
                        .filter(two -> Duration.between(instant, two).abs().compareTo(MINUTE) < 0)
                        .isPresent())
                .map(instant -> withClock(machine, instant.atOffset(offset.orElseThrow())));
    }

    static boolean isUniversal(PublicationTime time) {
        return time.offset().isPresent() && time.offset().get().equals(ZoneOffset.UTC);
    }

    /** Whether a universal time is what midnight of some zone comes to: the system noted a day. */
    static boolean isMidnight(PublicationTime machine) {
        return machine.time()
                .filter(clock -> clock.getMinute() == 0 && clock.getSecond() == 0)
                .isPresent();
    }

    private static Optional<PublicationTime> byClock(Instant instant, PublicationTime machine, LocalDateTime clock) {
        LocalDateTime universal = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        long minutes = Math.round(Duration.between(universal, clock).toSeconds() / 60.0);
        long quarters = Math.round((double) minutes / QUARTER);
        Duration offset = Duration.ofMinutes(quarters * QUARTER);
        if (Math.abs(minutes - quarters * QUARTER) > 2 || offset.compareTo(WEST) < 0 || offset.compareTo(EAST) > 0) {
            return Optional.empty();
        }
        OffsetDateTime local = instant.atOffset(ZoneOffset.ofTotalSeconds((int) offset.toSeconds()));
        return Optional.of(withClock(machine, local));
    }

    private static PublicationTime withClock(PublicationTime machine, OffsetDateTime local) {
        return new PublicationTime(
                local.toLocalDate(),
                Optional.of(local.toLocalTime()),
                machine.precision(),
                Optional.of(local.getOffset()));
    }

    private static Optional<PublicationTime> byDay(Instant instant, PublicationTime printed) {
        LocalDate west = instant.plus(WEST).atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate east = instant.plus(EAST).atOffset(ZoneOffset.UTC).toLocalDate();
        boolean within = !printed.date().isBefore(west) && !printed.date().isAfter(east);
        return within ? Optional.of(printed) : Optional.empty();
    }
}
