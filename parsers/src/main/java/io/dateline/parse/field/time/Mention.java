package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time as it stands in a text.
 *
 * @param start where it begins
 * @param end where it ends, its clock included
 * @param time the time; of two possible readings, the one with the day first
 * @param swapped the other reading, with the month first, of a date of numbers that can be read in two ways
 * @param order what the numbers alone tell of the order in which the page writes day and month
 */
record Mention(int start, int end, PublicationTime time, Optional<LocalDate> swapped, DayOrder order) {

    /** The reading with the month first. */
    PublicationTime monthFirst() {
        return swapped.map(date -> on(date, time)).orElse(time);
    }

    /** Whether it can be read in two ways. */
    boolean isAmbiguous() {
        return swapped.isPresent();
    }

    /** The clock of a time on another day. */
    static PublicationTime on(LocalDate date, PublicationTime time) {
        return new PublicationTime(date, time.time(), time.precision(), time.offset());
    }
}
