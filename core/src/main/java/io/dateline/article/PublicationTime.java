package io.dateline.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A moment as exactly as the page tells it: to the day, the minute or the second (with its fraction, if given), with
 * the offset from UTC or without.
 *
 * <p>A day is never turned into a midnight, and an unknown offset stays unknown. The text form is ISO 8601 with exactly
 * the known precision: {@code 2022-01-26}, {@code 2026-04-20T14:09}, {@code 2026-04-20T14:09:42.493},
 * {@code 2024-09-03T10:00:00Z}, {@code 2024-09-03T13:00+03:00}.
 *
 * @param date the calendar day as the page gives it
 * @param time the time of day; empty exactly when the precision is {@link Precision#DAY}; without seconds when it is
 *     {@link Precision#MINUTE}
 * @param precision the smallest unit that the page gives
 * @param offset the offset from UTC; empty when the page does not tell it
 */
public record PublicationTime(
        LocalDate date, Optional<LocalTime> time, Precision precision, Optional<ZoneOffset> offset) {

    /** The smallest unit that is known. */
    public enum Precision {
        /** The calendar day only. */
        DAY,
        /** Hours and minutes. */
        MINUTE,
        /** Seconds, with any fraction of a second the source gives. */
        SECOND
    }

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * Checks that time, precision and offset fit together.
     *
     * @throws IllegalArgumentException if a day has a time or an offset, a minute has seconds, a finer precision has no
     *     time, or the year has not four digits
     */
    public PublicationTime {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(offset, "offset");
        checkYear(date);
        if (time.isEmpty() != (precision == Precision.DAY)) {
            throw new IllegalArgumentException(precision + " with time " + time);
        }
        if (precision == Precision.DAY && offset.isPresent()) {
            throw new IllegalArgumentException("a day has no offset: " + offset.get());
        }
        if (precision == Precision.MINUTE
                && !time.orElseThrow().equals(time.orElseThrow().truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("seconds in a time known to the minute: " + time.get());
        }
    }

    /** ISO 8601 writes a year with four digits. */
    static void checkYear(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("year out of 1..9999: " + date);
        }
    }

    /**
     * A calendar day.
     *
     * @param date the day
     * @return a time of precision {@link Precision#DAY}
     */
    public static PublicationTime ofDay(LocalDate date) {
        return new PublicationTime(date, Optional.empty(), Precision.DAY, Optional.empty());
    }

    /**
     * A time to the minute without a known offset.
     *
     * @param time date and time; seconds are dropped
     * @return a time of precision {@link Precision#MINUTE}
     */
    public static PublicationTime ofMinute(LocalDateTime time) {
        LocalTime minute = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return new PublicationTime(time.toLocalDate(), Optional.of(minute), Precision.MINUTE, Optional.empty());
    }

    /**
     * A time to the second, or finer, without a known offset.
     *
     * @param time date and time
     * @return a time of precision {@link Precision#SECOND}
     */
    public static PublicationTime ofSecond(LocalDateTime time) {
        return new PublicationTime(
                time.toLocalDate(), Optional.of(time.toLocalTime()), Precision.SECOND, Optional.empty());
    }

    /**
     * A time to the second, or finer, with its offset.
     *
     * @param time date, time and offset
     * @return a time of precision {@link Precision#SECOND}
     */
    public static PublicationTime ofSecond(OffsetDateTime time) {
        return ofSecond(time.toLocalDateTime()).at(time.getOffset());
    }

    /**
     * The same local time at a known offset.
     *
     * @param known the offset from UTC
     * @return this time with the offset, or this day unchanged: a day has none
     */
    public PublicationTime at(ZoneOffset known) {
        return precision == Precision.DAY ? this : new PublicationTime(date, time, precision, Optional.of(known));
    }

    /**
     * Whether the offset from UTC is known.
     *
     * @return true if {@link #offset()} is present
     */
    public boolean isZoned() {
        return offset.isPresent();
    }

    /**
     * The instant on the time line, known only with time and offset.
     *
     * @return the instant, or empty when the page leaves it open
     */
    public Optional<Instant> instant() {
        return time.flatMap(
                clock -> offset.map(zone -> OffsetDateTime.of(date, clock, zone).toInstant()));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text ISO 8601: a date, or a date and a time to the minute or finer, with or without an offset
     * @return the time with the precision of the text
     * @throws DateTimeException if the text is of another form, or no such time exists
     */
    public static PublicationTime parse(CharSequence text) {
        try {
            return parseIso(text.toString());
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("not a time of publication: " + text, e);
        }
    }

    private static PublicationTime parseIso(String value) {
        int clockStart = value.indexOf('T');
        if (clockStart < 0) {
            return ofDay(LocalDate.parse(value));
        }
        LocalDate date = LocalDate.parse(value.substring(0, clockStart));
        int clockEnd = clockStart + 1;
        while (clockEnd < value.length() && "Z+-".indexOf(value.charAt(clockEnd)) < 0) {
            clockEnd++;
        }
        String clock = value.substring(clockStart + 1, clockEnd);
        LocalTime time = LocalTime.parse(clock);
        Precision precision = clock.length() == 5 ? Precision.MINUTE : Precision.SECOND;
        Optional<ZoneOffset> offset =
                clockEnd == value.length() ? Optional.empty() : Optional.of(ZoneOffset.of(value.substring(clockEnd)));
        return new PublicationTime(date, Optional.of(time), precision, offset);
    }

    /**
     * ISO 8601 with exactly the known precision.
     *
     * @return a text that {@link #parse(CharSequence)} reads back to an equal value
     */
    @Override
    public String toString() {
        if (time.isEmpty()) {
            return date.toString();
        }
        LocalTime clock = time.get();
        String printed = precision == Precision.MINUTE ? MINUTES.format(clock) : seconds(clock);
        return date + "T" + printed + offset.map(ZoneOffset::getId).orElse("");
    }

    private static String seconds(LocalTime clock) {
        String printed = clock.toString();
        return printed.length() == 5 ? printed + ":00" : printed;
    }
}
