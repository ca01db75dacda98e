package io.dateline.parse.field;

import io.dateline.article.PublicationTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a time as pages write it, with exactly the precision that is written. A date of numbers that could be read in
 * two ways is read by the custom of the language or country; without it, it is not read at all.
 */
final class TimeText {

    private static final int LONGEST = 200;

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\s?(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s?(Z|z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?)?");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[./年년]\\s?(\\d{1,2})[./月월]\\s?(\\d{1,2})");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª)?\\s*(?:de |di |d')?[\\s-]?(\\p{L}{3,12})\\.?,?\\s*(?:de |del |of )?[\\s-]?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:+])(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?\\s*([aApP])?\\.?([mM])?\\.?\\s*(Z|UTC|GMT|MESZ|MEZ|CEST|CET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|IST|JST|KST|MSK|[+-]\\d{2}:?\\d{2})?");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("MSK", "+03:00"));

    /** Month names by language, from the JDK's CLDR data; filled once a language. */
    private static final Map<String, Map<String, Integer>> MONTHS = new ConcurrentHashMap<>();

    private TimeText() {}

    /**
     * Reads the first time in a text.
     *
     * @param text the text; longer ones are not looked at
     * @param language the page's language, for names of months
     * @param order how a date of numbers is read
     */
    static Optional<PublicationTime> read(String text, String language, DayOrder order) {
        String clean = Words.clean(text);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(clean);
            if (iso.find()) {
                return Optional.of(iso(iso));
            }
            return written(clean, language, order);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PublicationTime iso(Matcher iso) {
        LocalDate date = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null || number(iso, 4) > 23) {
            return PublicationTime.ofDay(date);
        }
        LocalDateTime time = date.atTime(number(iso, 4), number(iso, 5));
        PublicationTime local;
        if (iso.group(6) == null) {
            local = PublicationTime.ofMinute(time);
        } else {
            int nanos = iso.group(7) == null ? 0 : Integer.parseInt((iso.group(7) + "000000000").substring(0, 9));
            local = PublicationTime.ofSecond(time.withSecond(number(iso, 6)).withNano(nanos));
        }
        return iso.group(8) == null ? local : local.at(offset(iso.group(8)));
    }

    private static ZoneOffset offset(String zone) {
        String name = zone.toUpperCase(Locale.ROOT);
        return ZoneOffset.of(ZONES.getOrDefault(name, name));
    }

    private static Optional<PublicationTime> written(String text, String language, DayOrder order) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return Optional.of(withClock(
                    LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)), text, yearFirst));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return order.date(number(numbers, 1), number(numbers, 2), number(numbers, 3), text.charAt(numbers.end(1)))
                    .map(date -> withClock(date, text, numbers));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        while (dayMonth.find()) {
            Optional<Integer> month = month(dayMonth.group(2), language);
            if (month.isPresent()) {
                LocalDate date = LocalDate.of(number(dayMonth, 3), month.get(), number(dayMonth, 1));
                return Optional.of(withClock(date, text, dayMonth));
            }
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        while (monthDay.find()) {
            Optional<Integer> month = month(monthDay.group(1), language);
            if (month.isPresent()) {
                LocalDate date = LocalDate.of(number(monthDay, 3), month.get(), number(monthDay, 2));
                return Optional.of(withClock(date, text, monthDay));
            }
        }
        return Optional.empty();
    }

    private static PublicationTime withClock(LocalDate date, String text, Matcher day) {
        Matcher clock = CLOCK.matcher(text);
        int from = day.end();
        if (!clock.find(from)) {
            clock.reset();
            if (!clock.find() || clock.end() > day.start()) {
                return PublicationTime.ofDay(date);
            }
        }
        int hour = number(clock, 1);
        boolean halved = clock.group(4) != null && clock.group(5) != null;
        if (halved) {
            boolean afternoon = clock.group(4).equalsIgnoreCase("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        if (hour > 23 || number(clock, 2) > 59) {
            return PublicationTime.ofDay(date);
        }
        LocalTime time = LocalTime.of(hour, number(clock, 2));
        PublicationTime local = clock.group(3) == null
                ? PublicationTime.ofMinute(date.atTime(time))
                : PublicationTime.ofSecond(date.atTime(time.withSecond(number(clock, 3))));
        boolean known = clock.group(6) != null
                && (ZONES.containsKey(clock.group(6))
                        || "+-".indexOf(clock.group(6).charAt(0)) >= 0);
        return known ? local.at(offset(clock.group(6))) : local;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Integer> month(String name, String language) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(months(language).get(lower))
                .or(() -> Optional.ofNullable(months("en").get(lower)));
    }

    private static Map<String, Integer> months(String language) {
        String base = language.length() > 3
                ? language.substring(0, language.indexOf('-') > 0 ? language.indexOf('-') : 2)
                : language;
        return MONTHS.computeIfAbsent(base, TimeText::monthsOf);
    }

    private static Map<String, Integer> monthsOf(String language) {
        Map<String, Integer> names = new HashMap<>();
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
            for (TextStyle style : new TextStyle[] {
                TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
            }) {
                String name =
                        month.getDisplayName(style, locale).toLowerCase(locale).replace(".", "");
                names.putIfAbsent(name, month.getValue());
            }
        }
        if (language.equals("en")) {
            names.put("sept", 9);
        }
        return names;
    }
}
