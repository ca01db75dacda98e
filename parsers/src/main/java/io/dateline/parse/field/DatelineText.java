package io.dateline.parse.field;

import io.dateline.article.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the dateline that opens a wire story: "BRUSSELS (AA) -", "WASHINGTON, Jan 26 (Reuters) -", "PARIS —". The
 * forms follow the stylebooks of the agencies: place in capitals, or any place with the agency in brackets.
 */
final class DatelineText {

    private static final int LONGEST = 90;

    private static final Set<String> AGENCIES = Words.load("agencies.txt");

    private static final Set<String> NO_PLACES = Words.load("no-datelines.txt");

    private static final String DASH = "\\s*[-\u2013\u2014]{1,2}\\s+";

    /** Place, perhaps a day, the agency in brackets, a dash. */
    private static final Pattern WITH_AGENCY =
            Pattern.compile("^([\\p{L}][^()\u2013\u2014\n]{0,60}?)?\\s*\\(([\\p{L}][\\p{L} ./&-]{1,30})\\)" + DASH);

    /** Place in capitals, perhaps a country or a day, a dash. */
    private static final Pattern CAPITALS = Pattern.compile(
            "^((?:\\p{Lu}[\\p{Lu}.'’]+)(?:[ -]\\p{Lu}[\\p{Lu}.'’]*){0,4})((?:, [\\p{L}\\d. ]{2,24}){0,2})" + DASH);

    private static final Pattern DAY = Pattern.compile("\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}");

    /** A dateline and how much of the text it takes. */
    record Opening(Dateline dateline, int end) {}

    private DatelineText() {}

    static Optional<Opening> read(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher agency = WITH_AGENCY.matcher(head);
        String place =
                agency.find() && agency.group(1) != null ? agency.group(1).strip() : "";
        if (agency.reset().find() && isAgency(agency.group(2), place)) {
            return opening(head, agency.end(), place, Optional.of(agency.group(2)));
        }
        Matcher capitals = CAPITALS.matcher(head);
        if (capitals.find() && capitals.end(1) >= 4 && !isNoPlace(capitals.group(1))) {
            return opening(head, capitals.end(), capitals.group(1) + capitals.group(2), Optional.empty());
        }
        return Optional.empty();
    }

    /** A known agency, or capitals behind a place in capitals. */
    private static boolean isAgency(String name, String place) {
        String city = place.split(",", 2)[0];
        boolean capitals = !city.isEmpty() && city.equals(city.toUpperCase(Locale.ROOT)) && !isNoPlace(city);
        return AGENCIES.contains(name.strip().toLowerCase(Locale.ROOT))
                || (capitals && name.equals(name.toUpperCase(Locale.ROOT)));
    }

    private static boolean isNoPlace(String text) {
        return NO_PLACES.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<Opening> opening(String head, int end, String where, Optional<String> agency) {
        List<String> places = new ArrayList<>();
        for (String part : where.split("\\s*[,/]\\s*")) {
            if (!part.isBlank() && !DAY.matcher(part).matches() && part.chars().noneMatch(Character::isDigit)) {
                places.add(part.strip());
            }
        }
        if (places.isEmpty() && agency.isEmpty()) {
            return Optional.empty();
        }
        String printed = head.substring(0, end).replaceAll(DASH + "$", "").strip();
        return Optional.of(new Opening(new Dateline(places, Optional.empty(), agency, printed), end));
    }
}
