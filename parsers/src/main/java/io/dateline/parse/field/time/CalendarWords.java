package io.dateline.parse.field.time;

import java.text.DateFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The names of weekdays and months in the languages that most bylines are written in, whole and short, in lower case without points. */
public final class CalendarWords {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "nb", "fi", "tr", "ru", "uk", "hu", "ro");

    private static final Set<String> WEEKDAYS =
            names(symbols -> List.of(symbols.getWeekdays(), symbols.getShortWeekdays()));

    private static final Set<String> MONTHS = names(symbols -> List.of(symbols.getMonths(), symbols.getShortMonths()));

    private CalendarWords() {}

    private static Set<String> names(Function<DateFormatSymbols, List<String[]>> kind) {
        Set<String> all = new HashSet<>();
        for (String language : LANGUAGES) {
            for (String[] names : kind.apply(DateFormatSymbols.getInstance(Locale.forLanguageTag(language)))) {
                for (String name : names) {
                    all.add(plain(name));
                }
            }
        }
        all.remove("");
        return Set.copyOf(all);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(plain(word));
    }

    /**
     * All of them.
     *
     * @return weekdays and months
     */
    public static Set<String> all() {
        Set<String> all = new HashSet<>(WEEKDAYS);
        all.addAll(MONTHS);
        return Set.copyOf(all);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
