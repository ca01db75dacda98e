package io.dateline.parse.field.time;

import java.text.DateFormatSymbols;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of the days of the week, in all languages at once, whole and short. */
final class Weekdays {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "nb", "fi", "tr", "ru", "uk", "hu", "ro");

    private static final Set<String> NAMES = names();

    private Weekdays() {}

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (String[] days : List.of(symbols.getWeekdays(), symbols.getShortWeekdays())) {
                for (String day : days) {
                    names.add(plain(day));
                }
            }
        }
        names.remove("");
        return Set.copyOf(names);
    }

    static boolean isName(String word) {
        return NAMES.contains(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
