package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.topic.TopicLabels;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.text.GivenNames;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what stands in a byline and is no person's name: the site's, a house's with its address, a section's. */
final class OwnNames {

    /** A shorter name may begin somebody's own. */
    private static final int LONG_NAME = 8;

    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int LONGEST_PREPOSITION = 4;
    private static final int LONGEST = 80;
    private static final int IMPRINT = 3;

    /** First and last name. */
    static final Pattern OF_TWO = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{L}'’-]*\\p{Ll}");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private OwnNames() {}

    /** The site, its kitchens and teams, and the site with a preposition: "Harbour Post Team", "do Diário". */
    static boolean isOwn(String name, Reading reading) {
        String folded = Words.folded(name);
        if (TopicLabels.isOwn(folded, reading)) {
            return true;
        }
        if (isUnderAbbreviation(name, reading)) {
            return true;
        }
        boolean team = reading.ownNames().stream().anyMatch(own -> own.length() >= LONG_NAME && folded.startsWith(own));
        return team || !withoutPreposition(name, reading).equals(name);
    }

    /** "HNN Business" of HNN. */
    private static boolean isUnderAbbreviation(String name, Reading reading) {
        int blank = name.indexOf(' ');
        return blank >= SHORTEST_ABBREVIATION
                && name.chars().limit(blank).allMatch(Character::isUpperCase)
                && reading.ownNames().contains(Words.folded(name.substring(0, blank)));
    }

    /** Whether a name is what the address is called, and no person's: many people write under their own address. */
    static boolean isHost(String name, Reading reading) {
        int blank = name.indexOf(' ');
        boolean person = OF_TWO.matcher(name).matches() || GivenNames.has(blank < 0 ? name : name.substring(0, blank));
        return !person && reading.host().is(name);
    }

    /** The name of the site where it stands behind a preposition. */
    static String withoutPreposition(String name, Reading reading) {
        int blank = name.indexOf(' ');
        String behind = blank > 0 && blank <= LONGEST_PREPOSITION ? name.substring(blank + 1) : "";
        return !behind.isEmpty() && reading.ownNames().contains(Words.folded(behind)) ? behind : name;
    }

    /** "Ada Quill, Harbour Post": where the site's name stands for what somebody is, it is whom the author works for. */
    static Byline employed(Byline byline, Reading reading) {
        Optional<String> house = byline.role().filter(role -> isHouse(role, reading));
        return house.isEmpty()
                ? byline
                : new Byline(
                        byline.kind(),
                        byline.name(),
                        Optional.empty(),
                        byline.affiliation().or(() -> house),
                        byline.location(),
                        byline.link(),
                        byline.printed());
    }

    /** The site by its name, or by what the publisher's begins with: "Harbour Post" of the "Harbour Post Company". */
    private static boolean isHouse(String name, Reading reading) {
        String folded = Words.folded(name);
        return TopicLabels.isOwn(folded, reading)
                || name.indexOf(' ') > 0
                        && folded.length() >= LONG_NAME
                        && reading.ownNames().stream().anyMatch(own -> own.startsWith(folded));
    }

    /** "Harbour Post, Lorvik, Germany": a house with its town and country. */
    static Optional<Byline> imprint(String raw) {
        boolean parted = raw.length() <= LONGEST && raw.indexOf(',') != raw.lastIndexOf(',');
        String[] parts = parted ? COMMA.split(raw) : new String[0];
        boolean country = parts.length == IMPRINT && NameKind.isCountry(parts[2].toLowerCase(Locale.ROOT));
        return country && !parts[0].isBlank() ? Optional.of(Byline.organization(parts[0].strip())) : Optional.empty();
    }

    /** Whether what was taken for several names is that of one organisation: "Centre for Tides and Research". */
    static boolean isOneName(String raw, List<Byline> names) {
        return names.size() > 1
                && raw.length() <= LONGEST
                && raw.indexOf(',') < 0
                && !NameKind.areAgencies(raw)
                && (NameKind.of(raw) == BylineKind.ORGANIZATION
                        || names.stream().anyMatch(name -> name.name().indexOf(' ') < 0));
    }

    /** The names without a single word that the page files the story under. */
    static List<Byline> withoutSections(List<Byline> bylines, Reading reading) {
        if (bylines.stream().noneMatch(OwnNames::isWord)) {
            return bylines;
        }
        List<Candidate> filed = new ArrayList<>(reading.ld("articleSection"));
        filed.addAll(reading.meta("article:section", "section"));
        List<String> sections =
                filed.stream().map(place -> Words.folded(place.raw())).toList();
        return bylines.stream()
                .filter(byline -> !isWord(byline) || !isSection(byline.name(), sections, reading))
                .toList();
    }

    /** A section by the page's word for it, or the first step of the address where the title ends with it, too. */
    private static boolean isSection(String name, List<String> sections, Reading reading) {
        String folded = Words.folded(name);
        return sections.contains(folded)
                || Words.clean(reading.title()).endsWith(" " + name)
                        && reading.page()
                                .uri()
                                .map(URI::getPath)
                                .filter(path -> path.indexOf('/', 1) > 0
                                        && Words.folded(path.substring(1, path.indexOf('/', 1)))
                                                .equals(folded))
                                .isPresent();
    }

    private static boolean isWord(Byline byline) {
        return byline.kind() == BylineKind.PERSON && byline.name().indexOf(' ') < 0;
    }
}
