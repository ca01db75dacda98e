package io.dateline.parse.field;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the day or the month stands first in a date of numbers, as far as language and country tell. */
enum DayOrder {
    /** As in Europe, Turkey and most of the world. */
    DAY_FIRST,
    /** As in the United States. */
    MONTH_FIRST,
    /** English without a country: both are in use. */
    UNKNOWN;

    private static final Set<String> DAY_FIRST_HOSTS = Set.of(
            "uk", "ie", "au", "nz", "in", "za", "tr", "de", "at", "ch", "fr", "es", "it", "pt", "br", "nl", "be", "pl",
            "cz", "ru", "eu");

    /** By the language's region, the host's country, or the language itself. */
    static DayOrder of(String language, Optional<String> host) {
        Locale locale = Locale.forLanguageTag(language);
        if (locale.getCountry().equals("US")) {
            return MONTH_FIRST;
        }
        String top = host.map(name -> name.substring(name.lastIndexOf('.') + 1)).orElse("");
        if (!locale.getCountry().isEmpty() || DAY_FIRST_HOSTS.contains(top)) {
            return DAY_FIRST;
        }
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en") ? UNKNOWN : DAY_FIRST;
    }

    /** The date of three numbers, if there is one way to read them. Points between them mean that the day is first. */
    Optional<LocalDate> date(int first, int second, int year, char separator) {
        if (first > 12 || separator == '.' || first == second) {
            return Optional.of(LocalDate.of(year, second, first));
        }
        if (second > 12) {
            return Optional.of(LocalDate.of(year, first, second));
        }
        return switch (this) {
            case DAY_FIRST -> Optional.of(LocalDate.of(year, second, first));
            case MONTH_FIRST -> Optional.of(LocalDate.of(year, first, second));
            case UNKNOWN -> Optional.empty();
        };
    }
}
