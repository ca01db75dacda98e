package io.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The line that tells where, when and for whom a story was written: {@code "BRUSSELS (AA) -"},
 * {@code "WASHINGTON, Jan 26 (Reuters) -"}.
 *
 * @param places the places, in printed order and without the agency
 * @param date the day named in the line; empty when it names none, or names one that cannot be completed
 * @param agency the agency named in the line, as printed
 * @param printed the line as the page prints it, without the dash that ends it
 */
public record Dateline(List<String> places, Optional<LocalDate> date, Optional<String> agency, String printed) {

    /**
     * Checks that the line says something.
     *
     * @throws IllegalArgumentException if a text is blank, or there is neither a place nor an agency, or the
     *     year has not four digits
     */
    public Dateline {
        places = Texts.all(places, "places");
        Objects.requireNonNull(date, "date").ifPresent(PublicationTime::checkYear);
        Texts.optional(agency, "agency");
        Texts.required(printed, "printed");
        if (places.isEmpty() && agency.isEmpty()) {
            throw new IllegalArgumentException("a dateline names a place or an agency: " + printed);
        }
    }

    /**
     * A dateline that is a place and nothing else.
     *
     * @param place the place
     * @return the dateline, printed as the place
     */
    public static Dateline ofPlace(String place) {
        return new Dateline(List.of(place), Optional.empty(), Optional.empty(), place);
    }
}
