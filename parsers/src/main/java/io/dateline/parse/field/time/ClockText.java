package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the clock beside a date: hours and minutes, perhaps seconds, the half of the day, the zone. */
final class ClockText {

    /** How far behind a date its clock may begin, and how far before it. */
    private static final int BEHIND = 24;

    private static final int BEFORE = 28;

    private static final Pattern CLOCK = Pattern.compile(
            "(?=\\d)(?<![\\d:.+-])(\\d{1,2})\\s?[:.hH時时시点點]\\s?(\\d{2})(?![\\d/])(?:[:分](\\d{2})(?:[.,](\\d{1,9})\\d{0,9})?(?![\\d/]))?(?![.:]\\d)"
                    + "\\s?(?:([aApP])\\.?\\s?[mM]\\b\\.?)?");

    private static final Pattern ZONE = Pattern.compile(
            "\\G[\\s(]{0,2}(?:(?:UTC|GMT)?\\s?([+-])(\\d{2}):?(\\d{2})?(?!\\d)|(Z|z|UTC|GMT|MESZ|MEZ|CEST|CET|EEST|EET|EST|EDT|CDT|MST|MDT|PST|PDT|BST|JST|KST|MSK|AEST|AEDT|HKT)\\b)");

    private static final Pattern AFTERNOON = Pattern.compile("오후|下午|午後|晚上");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("z", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("EET", "+02:00"),
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
            Map.entry("MSK", "+03:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("HKT", "+08:00"));

    /** A date with its clock, and where the clock ends. */
    record Timed(PublicationTime time, int end) {}

    private ClockText() {}

    /**
     * The time on a date. Its clock stands behind it, in it or before it.
     *
     * @param date the date
     * @param text the text, up to where the clock may stand
     * @param from from where on the clock may stand
     * @param start where the date begins
     * @param end where the date ends
     */
    static Timed read(LocalDate date, String text, int from, int start, int end) {
        Matcher clock = CLOCK.matcher(text);
        clock.useTransparentBounds(true);
        clock.region(end, Math.min(text.length(), end + BEHIND + 20));
        if (clock.find() && clock.start() <= end + BEHIND && !hasDigit(text, end, clock.start())) {
            return timed(date, text, clock, end, Math.max(end, clock.end()));
        }
        clock.region(start, end);
        if (text.lastIndexOf(':', end - 1) > start && clock.find()) {
            return timed(date, text, clock, start, end);
        }
        int before = Math.max(from, start - BEFORE);
        clock.region(before, start);
        if (clock.find() && !hasDigit(text, zoneEnd(text, clock.end()), start)) {
            return timed(date, text, clock, before, end);
        }
        return new Timed(PublicationTime.ofDay(date), end);
    }

    private static Timed timed(LocalDate date, String text, Matcher clock, int from, int end) {
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        boolean afternoon = clock.group(5) != null && clock.group(5).equalsIgnoreCase("p");
        if (clock.group(5) != null && hour <= 12) {
            hour = hour % 12 + (afternoon ? 12 : 0);
        } else if (hour < 12
                && AFTERNOON.matcher(text.substring(from, clock.start())).find()) {
            hour += 12;
        }
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        if (hour > 23 || minute > 59 || second > 59) {
            return new Timed(PublicationTime.ofDay(date), end);
        }
        LocalTime time = LocalTime.of(hour, minute, second, nanos(clock.group(4)));
        PublicationTime local = clock.group(3) == null
                ? PublicationTime.ofMinute(date.atTime(time))
                : PublicationTime.ofSecond(date.atTime(time));
        PublicationTime zoned = offset(text, clock.end()).map(local::at).orElse(local);
        return new Timed(zoned, Math.max(end, zoneEnd(text, end)));
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int zoneEnd(String text, int at) {
        Matcher zone = ZONE.matcher(text).region(at, text.length());
        return zone.lookingAt() ? zone.end() : at;
    }

    private static Optional<ZoneOffset> offset(String text, int at) {
        Matcher zone = ZONE.matcher(text).region(at, text.length());
        if (!zone.lookingAt()) {
            return Optional.empty();
        }
        try {
            String minutes = zone.group(3) == null ? "00" : zone.group(3);
            return Optional.of(ZoneOffset.of(
                    zone.group(1) == null
                            ? ZONES.getOrDefault(zone.group(4), "Z")
                            : zone.group(1) + zone.group(2) + ":" + minutes));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
