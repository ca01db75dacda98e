package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.reading.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the times in a text as pages write them, with exactly the precision that is written. A date of numbers that could
 * be read in two ways is given with both readings; who knows the page decides.
 */
final class TimeText {

    private static final int LONGEST = 240;
    private static final int MOST = 12;

    /** A text that begins with the year and is no longer is a machine's: there is no second time in it. */
    private static final int MACHINE = 36;

    private static final String NAME = "([\\p{L}\\p{M}]{2,15})";
    /** Some Arab newsrooms give the month both its names. */
    private static final String OTHER_NAME = "(?:[\\p{L}\\p{M}]{2,10}(?: [\\p{L}\\p{M}]{2,10})? / )?";

    private static final String YEAR = "((?:19|20|25|1[34])\\d{2})(?!\\d)";

    /** One way to write a date; most begin with a digit, which is looked for before what must not stand in front of it. */
    private enum Form {
        YEAR_FIRST("(?=\\d)(?<![\\d.,/-])((?:19|20|25|1[34])\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"),
        SIGNS("(令和|平成|昭和)?\\s?(?<!\\d)(\\d{1,4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号號]?"),
        NUMBERS("(?=\\d)(?<![\\d.,/:-])(\\d{1,2})(?:\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?" + YEAR + ")"),
        DAY_MONTH("(?=\\d)(?<![\\d:,])(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\\.?,?[\\s/-]{0,3}(?:de |di |d[’']|of |da )?"
                + OTHER_NAME + NAME + "\\.?,?[\\s/-]{0,3}(?:de |del |of |do |da |г\\. )?" + YEAR),
        MONTH_DAY("(?<![\\p{L}\\p{M}])" + NAME + "[\\s.,/-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[\\s,./-]{1,3}" + YEAR),
        YEAR_NAME("(?=\\d)(?<![\\d.,/-])" + YEAR + "[.,]?\\s?(?:m\\. )?[,\\s-]?" + NAME
                + "\\.?[\\s-](\\d{1,2})(?![\\d:])"),
        CLOCK_BETWEEN("(?<![\\p{L}\\p{M}])" + NAME
                + "\\s(\\d{1,2})\\s\\d{1,2}:\\d{2}:\\d{2}\\s(?:[A-Z]{1,5}|[+-]\\d{4})?\\s?" + YEAR),
        SHORT_YEAR("(?=\\d)(?<![\\d.,/:+-])(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?(\\d{2})(?![\\d.,:/%]|\\s?[€$%])"),
        APOSTROPHE(
                "(?<![\\d:.,])(\\d{1,2}|" + NAME + ")[\\s.]{1,2}(?:" + NAME + "|(\\d{1,2}),?)\\s?[’'](\\d{2})(?!\\d)"),
        COMPACT("^()(\\d{4})(\\d{2})(\\d{2})(?=$|T\\d{2}|\\d{6}$)");

        private final Pattern pattern;

        Form(String regex) {
            this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        }
    }

    private static final Form[] FORMS = Form.values();

    /** A date before its clock is read. */
    private record Dated(int start, int end, LocalDate date, Optional<LocalDate> swapped, DayOrder order) {}

    private final String text;

    private final String language;
    private final List<Dated> found = new ArrayList<>();

    private TimeText(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /**
     * Reads the first time in a text.
     *
     * @param text the text; longer ones are not looked at
     * @param language the page's language, for names of months
     * @param order how a date of numbers is read
     */
    static Optional<PublicationTime> read(String text, String language, DayOrder order) {
        return mentions(text, language).stream().findFirst().flatMap(order::read);
    }

    /** All times in a text, in its order. */
    static List<Mention> mentions(String text, String language) {
        if (text.length() > 2 * LONGEST || !Words.hasDigit(text)) {
            return List.of();
        }
        String plain = withPlainDigits(Words.clean(text));
        if (plain.length() > LONGEST) {
            return List.of();
        }
        TimeText reader = new TimeText(plain, language);
        reader.find();
        return reader.timed();
    }

    /** Runs only the forms whose signs are in the text: most lines with a number hold no date. */
    private void find() {
        boolean year = longestNumber(text) >= 4;
        boolean signs = text.indexOf('年') >= 0 || text.indexOf('년') >= 0;
        boolean parted = text.indexOf('/') >= 0 || text.indexOf('.') >= 0;
        boolean joined = year && (parted || text.indexOf('-') >= 0);
        boolean named = year && hasWord(text);
        for (Form form : FORMS) {
            boolean possible = switch (form) {
                case SIGNS -> signs;
                case SHORT_YEAR -> parted;
                case APOSTROPHE -> text.indexOf('’') >= 0 || text.indexOf('\'') >= 0;
                case YEAR_FIRST, NUMBERS -> joined;
                case DAY_MONTH, MONTH_DAY, YEAR_NAME -> named;
                case CLOCK_BETWEEN -> named && text.indexOf(':') >= 0;
                case COMPACT -> year && text.length() >= 8 && isDigit(text.charAt(0)) && isDigit(text.charAt(7));
            };
            if (possible) {
                find(form);
            }
            if (form == Form.YEAR_FIRST && !found.isEmpty() && found.get(0).start() == 0 && text.length() <= MACHINE) {
                return;
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether two letters or their marks stand side by side, as in any name of a month. */
    private static boolean hasWord(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c < 128 ? c >= 'A' && Character.isLetter(c) : !Character.isWhitespace(c);
            if (before && letter) {
                return true;
            }
            before = letter;
        }
        return false;
    }

    private static int longestNumber(String text) {
        int longest = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits = isDigit(c) ? digits + 1 : 0;
            longest = Math.max(longest, digits);
        }
        return longest;
    }

    /** The digits of Arabic, Persian, Hindi and other scripts as those of ASCII. */
    static String withPlainDigits(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return out == null ? text : out.toString();
    }

    private void find(Form form) {
        Matcher matcher = form.pattern.matcher(text);
        while (found.size() < MOST && matcher.find()) {
            if (!overlaps(matcher.start(), matcher.end())) {
                try {
                    read(form, matcher);
                } catch (DateTimeException e) {
                    // The numbers are no date.
                }
            }
        }
    }

    private boolean overlaps(int start, int end) {
        for (Dated other : found) {
            if (start < other.end() && end > other.start()) {
                return true;
            }
        }
        return false;
    }

    private void read(Form form, Matcher match) {
        switch (form) {
            case YEAR_FIRST -> add(match, gregorian(number(match, 1), number(match, 3), number(match, 4)));
            case SIGNS -> signs(match);
            case NUMBERS -> numbers(match, number(match, 4));
            case SHORT_YEAR -> numbers(match, century(number(match, 4)));
            case DAY_MONTH -> named(match, 3, match.group(2), 1);
            case MONTH_DAY, CLOCK_BETWEEN -> named(match, 3, match.group(1), 2);
            case YEAR_NAME -> named(match, 1, match.group(2), 3);
            case APOSTROPHE -> apostrophe(match);
            case COMPACT -> add(match, LocalDate.of(number(match, 2), number(match, 3), number(match, 4)));
        }
    }

    private void signs(Matcher match) {
        int year = number(match, 2);
        if (match.group(1) != null) {
            add(match, OtherCalendars.japanese(match.group(1), year, number(match, 3), number(match, 4)));
        } else if (year > 1900) {
            add(match, LocalDate.of(year, number(match, 3), number(match, 4)));
        }
    }

    private LocalDate gregorian(int year, int month, int day) {
        if (OtherCalendars.isPersian(year, language)) {
            return OtherCalendars.persian(year, month, day);
        }
        return OtherCalendars.isBuddhist(year, language)
                ? OtherCalendars.buddhist(year, month, day)
                : LocalDate.of(year, month, day);
    }

    /**
     * A number above twelve is a day; else points between the numbers mean that the day is first, but not in English, where
     * Americans write them, too.
     */
    private void numbers(Matcher match, int year) {
        int first = number(match, 1);
        int second = number(match, 3);
        boolean points = match.group(2).equals(".");
        boolean american = language.startsWith("en");
        boolean dayFirst = points && second <= 12 && !american;
        if (first > 12 || dayFirst || first == second) {
            add(
                    match,
                    gregorian(year, second, first),
                    Optional.empty(),
                    first > 12 && (!points || american) ? DayOrder.DAY_FIRST : DayOrder.UNKNOWN);
        } else if (second > 12) {
            add(match, gregorian(year, first, second), Optional.empty(), DayOrder.MONTH_FIRST);
        } else {
            add(match, gregorian(year, second, first), Optional.of(gregorian(year, first, second)), DayOrder.UNKNOWN);
        }
    }

    private void named(Matcher match, int yearGroup, String name, int dayGroup) {
        int year = number(match, yearGroup);
        Optional<Integer> persian = year < 1_600 ? OtherCalendars.persianMonth(name) : Optional.empty();
        if (persian.isPresent()) {
            add(match, OtherCalendars.persian(year, persian.get(), number(match, dayGroup)));
            return;
        }
        MonthNames.month(name, language)
                .ifPresent(month -> add(match, gregorian(year, month, number(match, dayGroup))));
    }

    /** "5 Jan '24" and "Jan 5 '24": the apostrophe marks the number as a year. */
    private void apostrophe(Matcher match) {
        boolean dayFirst = match.group(2) == null;
        String name = dayFirst ? match.group(3) : match.group(2);
        String day = dayFirst ? match.group(1) : match.group(4);
        if (name != null && day != null) {
            int year = century(number(match, 5));
            MonthNames.month(name, language)
                    .ifPresent(month -> add(match, LocalDate.of(year, month, Integer.parseInt(day))));
        }
    }

    /** Two digits are a year of this century up to the next year, else of the last. */
    private static int century(int year) {
        return year <= Year.now(ZoneOffset.UTC).getValue() % 100 + 1 ? 2_000 + year : 1_900 + year;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private void add(Matcher match, LocalDate date) {
        add(match, date, Optional.empty(), DayOrder.UNKNOWN);
    }

    private void add(Matcher match, LocalDate date, Optional<LocalDate> swapped, DayOrder order) {
        found.add(new Dated(match.start(), match.end(), date, swapped, order));
    }

    /** The dates with their clocks; a clock between two dates belongs to the first. */
    private List<Mention> timed() {
        found.sort(Comparator.comparingInt(Dated::start));
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < found.size(); i++) {
            Dated one = found.get(i);
            int to = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            ClockText.Timed timed = ClockText.read(one.date(), text.substring(0, to), from, one.start(), one.end());
            mentions.add(new Mention(one.start(), timed.end(), timed.time(), one.swapped(), one.order()));
            from = timed.end();
        }
        return List.copyOf(mentions);
    }
}
