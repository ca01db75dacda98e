package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The author of a page that names none and stands on somebody's own site: one that is called by a person's name, or whose
 * rights a person holds.
 */
public final class SiteOwner {

    private static final Pattern TITLE = Pattern.compile("^(?:(?:Dr|Prof)\\.? )+");

    /** First and last name, perhaps with an initial between them. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]+(?: \\p{Lu}\\.)? \\p{Lu}[\\p{L}'’-]*\\p{Ll}");

    private static final double CONFIDENCE = 0.5;

    private SiteOwner() {}

    /**
     * Reads the author from what the site is called and whose it is.
     *
     * @param names the name of the publisher, and those who hold the rights
     * @param headline the headline: a page about somebody is called by the name, too
     * @return the person; nothing found where the names are those of organisations, or of several persons
     */
    public static Found<List<Byline>> read(List<Candidate> names, Optional<String> headline) {
        String title = headline.map(Words::folded).orElse("");
        List<Candidate> persons = names.stream()
                .filter(place -> isPerson(Words.clean(place.raw())))
                .toList();
        boolean one = persons.stream()
                        .map(place -> NameKey.of(Words.clean(place.raw())))
                        .distinct()
                        .count()
                == 1;
        if (!one || title.contains(Words.folded(persons.get(0).raw()))) {
            return Found.nothing();
        }
        Candidate place = persons.get(0);
        String printed = Words.clean(place.raw());
        String name = TITLE.matcher(printed).replaceFirst("");
        Byline owner =
                name.equals(printed) ? Byline.person(name) : Byline.person(name).withPrinted(printed);
        return Found.of(List.of(owner), Field.BYLINES, place, CONFIDENCE);
    }

    private static boolean isPerson(String text) {
        String name = TITLE.matcher(text).replaceFirst("");
        return NAME.matcher(name).matches()
                && BylineName.beginsAsPerson(name)
                && NameKind.of(text) == BylineKind.PERSON
                && !NameKind.isCountry(text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
