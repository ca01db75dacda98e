package io.dateline.parse.field.time;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.chrono.ThaiBuddhistDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates of calendars other than the Gregorian one, where a text marks them by an era, a month's name or its language. */
final class OtherCalendars {

    private static final Map<String, JapaneseEra> ERAS =
            Map.of("令和", JapaneseEra.REIWA, "平成", JapaneseEra.HEISEI, "昭和", JapaneseEra.SHOWA);

    private static final List<String> PERSIAN = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");

    private OtherCalendars() {}

    /** A year of a Japanese era. */
    static LocalDate japanese(String era, int year, int month, int day) {
        return LocalDate.from(JapaneseDate.of(ERAS.getOrDefault(era, JapaneseEra.REIWA), year, month, day));
    }

    /** The month that a word names in the Persian solar calendar. */
    static Optional<Integer> persianMonth(String word) {
        int at = PERSIAN.indexOf(word.replace('ي', 'ی').replace('ك', 'ک'));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }

    /** Whether a year is one of the Persian calendar, in a language of those who use it. */
    static boolean isPersian(int year, String language) {
        return year >= 1350 && year < 1500 && (language.startsWith("fa") || language.startsWith("ps"));
    }

    /** Whether a year is counted from the Buddha, as in Thailand. */
    static boolean isBuddhist(int year, String language) {
        return year >= 2500 && year < 2700 && language.startsWith("th");
    }

    static LocalDate buddhist(int year, int month, int day) {
        return LocalDate.from(ThaiBuddhistDate.of(year, month, day));
    }

    /** A date of the Persian solar calendar, by its cycle of 33 years; right for the years in which there are web pages. */
    static LocalDate persian(int year, int month, int day) {
        int since = year + 1_595;
        long days = -355_668L
                + 365L * since
                + since / 33 * 8L
                + (since % 33 + 3) / 4
                + day
                + (month < 7 ? (month - 1) * 31L : (month - 7) * 30L + 186);
        return LocalDate.ofEpochDay(days - 719_528);
    }
}
