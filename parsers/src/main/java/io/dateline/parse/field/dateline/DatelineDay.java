package io.dateline.parse.field.dateline;

import io.dateline.parse.field.time.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in a dateline: "Jan 26", "26. Januar", "05 DIC", "27.6.2025". Stylebooks leave the year out.
 *
 * @param month the month, 1 to 12; 0 where the line names the day alone, as Japanese agencies do
 * @param day the day of the month
 * @param year the year; empty where the line has none
 */
record DatelineDay(int month, int day, Optional<Integer> year) {

    /** A story is printed within so many days of its dateline. */
    private static final int NEAR = 45;

    private static final String YEAR = "(?:,? +((?:19|20)\\d{2}))?";
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12})\\.? +(\\d{1,2})" + YEAR);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:\\.|º|er|st|nd|rd|th)? *(?:de )?(\\p{L}{3,12})\\.?" + YEAR);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?((?:19|20)\\d{2})?");

    /** The day that a text is, and nothing else. */
    static Optional<DatelineDay> read(String text, String language) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return of(Integer.parseInt(numbers.group(2)), numbers.group(1), numbers.group(3));
        }
        Matcher first = DAY_FIRST.matcher(text);
        if (first.matches()) {
            return MonthNames.month(first.group(2), language)
                    .flatMap(month -> of(month, first.group(1), first.group(3)));
        }
        Matcher last = MONTH_FIRST.matcher(text);
        return last.matches()
                ? MonthNames.month(last.group(1), language).flatMap(month -> of(month, last.group(2), last.group(3)))
                : Optional.empty();
    }

    /** A day that the line gives as a number alone. */
    static DatelineDay ofMonth(int day) {
        return new DatelineDay(0, day, Optional.empty());
    }

    private static Optional<DatelineDay> of(int month, String day, @Nullable String year) {
        int number = Integer.parseInt(day);
        return number >= 1 && number <= 31 && month >= 1 && month <= 12
                ? Optional.of(
                        new DatelineDay(month, number, Optional.ofNullable(year).map(Integer::valueOf)))
                : Optional.empty();
    }

    /**
     * The whole date.
     *
     * @param published when the story was published, as far as known: it tells what the line leaves out
     * @return the date; empty where it cannot be completed, or lies far from when the story was published
     */
    Optional<LocalDate> complete(Optional<LocalDate> published) {
        if (year.isPresent()) {
            return date(year.get(), month)
                    .filter(date -> published.map(day -> isNear(date, day)).orElse(true));
        }
        return published.flatMap(this::nearest);
    }

    private Optional<LocalDate> nearest(LocalDate published) {
        for (int months = 0; months <= 1; months++) {
            LocalDate at = published.minusMonths(months);
            Optional<LocalDate> date =
                    month == 0 ? date(at.getYear(), at.getMonthValue()) : date(published.getYear() - months, month);
            if (date.filter(found -> isNear(found, published)).isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(LocalDate date, LocalDate published) {
        long days = ChronoUnit.DAYS.between(date, published);
        return days >= -2 && days <= NEAR;
    }

    private Optional<LocalDate> date(int ofYear, int ofMonth) {
        try {
            return Optional.of(LocalDate.of(ofYear, ofMonth, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
