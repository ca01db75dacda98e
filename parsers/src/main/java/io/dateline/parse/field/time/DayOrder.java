package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import io.dateline.parse.text.PhraseFile;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the day or the month stands first in a date of numbers, as far as the page, its host and its language tell. */
enum DayOrder {
    /** As in Europe, Turkey and most of the world. */
    DAY_FIRST,
    /** As in the United States. */
    MONTH_FIRST,
    /** English without a country: both are in use. */
    UNKNOWN;

    private static final Set<String> DAY_FIRST_HOSTS = PhraseFile.read(DayOrder.class, "day-first-hosts.txt");

    private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("US", "PH");

    /** By the host's country, the language's region, or the language itself. */
    static DayOrder of(String language, Optional<String> host) {
        String top = host.map(name -> name.substring(name.lastIndexOf('.') + 1)).orElse("");
        if (DAY_FIRST_HOSTS.contains(top)) {
            return DAY_FIRST;
        }
        Locale locale = Locale.forLanguageTag(language);
        if (MONTH_FIRST_COUNTRIES.contains(locale.getCountry())
                || top.equals("gov")
                || top.equals("mil")
                || top.equals("us")) {
            return MONTH_FIRST;
        }
        boolean english = locale.getLanguage().isEmpty() || locale.getLanguage().equals("en");
        boolean open =
                english && (locale.getCountry().isEmpty() || locale.getCountry().equals("CA"));
        return open ? UNKNOWN : DAY_FIRST;
    }

    /** What the dates of numbers on a page tell: those with a number above twelve can be read in one way only. */
    static DayOrder among(Collection<Mention> mentions) {
        DayOrder seen = UNKNOWN;
        for (Mention mention : mentions) {
            if (mention.order() != UNKNOWN) {
                if (seen != UNKNOWN && seen != mention.order()) {
                    return UNKNOWN;
                }
                seen = mention.order();
            }
        }
        return seen;
    }

    /** This, or where it is unknown, the other. */
    DayOrder or(DayOrder other) {
        return this == UNKNOWN ? other : this;
    }

    /** A time as this order reads it; nothing if it can be read in two ways and the order is unknown. */
    Optional<PublicationTime> read(Mention mention) {
        if (!mention.isAmbiguous() || this == DAY_FIRST) {
            return Optional.of(mention.time());
        }
        return this == MONTH_FIRST ? Optional.of(mention.monthFirst()) : Optional.empty();
    }
}
