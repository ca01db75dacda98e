package io.dateline.parse.field.dateline;

import io.dateline.parse.field.reading.Domains;
import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in front of a dateline's dash, taken apart.
 *
 * @param places the places in their order
 * @param day the day
 * @param agency the agency as printed
 */
record DatelineParts(List<String> places, Optional<DatelineDay> day, Optional<String> agency) {

    /** Capitals that are no place: labels and bodies. */
    private static final Set<String> NO_PLACES = PhraseFile.read(DatelineParts.class, "no-datelines.txt");

    /** The states of America as its papers shorten them behind a town. */
    private static final Set<String> STATES = PhraseFile.read(DatelineParts.class, "state-abbreviations.txt");

    private static final Set<String> RIVERS = PhraseFile.read(DatelineParts.class, "place-rivers.txt");

    private static final int MOST_PLACES = 4;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_PLACE = 40;

    /** The agency in brackets or between slashes, at the end. */
    private static final Pattern BRACKETS = Pattern.compile("(?:\\(([^()]{2,40})\\)|(?:^|\\s)/([^/()]{2,30})/)[.,]?$");

    /** Abbreviations in small letters, as agencies write their own: dpa, epdÖ. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Ll}{2,5}\\p{Lu}?");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,/;]\\s*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /** Words within the name of a place that no capital begins. */
    private static final Pattern PARTICLE = Pattern.compile("\\p{Ll}{1,4}|\\p{Ll}['’]\\p{Lu}.*");

    /** Takes the words apart; empty where they are something else than places, a day and an agency. */
    static Optional<DatelineParts> read(String words, String language) {
        String where = words.strip();
        Matcher brackets = BRACKETS.matcher(where);
        String agency = "";
        String day = "";
        if (brackets.find()) {
            String within = brackets.group(1) == null ? brackets.group(2) : brackets.group(1);
            boolean isDay = DatelineDay.read(within, language).isPresent();
            agency = isDay ? "" : within;
            day = isDay ? within : "";
            where = where.substring(0, brackets.start()).strip();
        }
        List<String> places = new ArrayList<>();
        for (String part : BETWEEN.split(agencyApart(where))) {
            if (part.isEmpty()) {
                continue;
            }
            if (agency.isEmpty() && (isKnown(part) || Domains.isDomain(part))) {
                agency = part;
            } else if (part.chars().anyMatch(Character::isDigit)) {
                day = day.isEmpty() || !YEAR.matcher(part).matches() ? part : day + " " + part;
            } else if (!places.isEmpty() && RIVERS.contains(part.toLowerCase(Locale.ROOT))) {
                places.set(places.size() - 1, places.get(places.size() - 1) + '/' + part);
            } else if (isPlace(part)) {
                places.add(part);
            } else {
                return Optional.empty();
            }
        }
        Optional<DatelineDay> read = day.isEmpty() ? Optional.empty() : DatelineDay.read(day, language);
        boolean sound = (day.isEmpty() || read.isPresent()) && places.size() <= MOST_PLACES;
        return sound
                ? Optional.of(
                        new DatelineParts(places, read, Optional.of(agency).filter(name -> !name.isEmpty())))
                : Optional.empty();
    }

    /** Agencies of Central Asia stand behind a stop: "ASTANA. KAZINFORM". A stop within a name, as in "ST. LOUIS", stays. */
    private static String agencyApart(String where) {
        int stop = where.indexOf(". ");
        return stop > 0 && isKnown(where.substring(stop + 2))
                ? where.substring(0, stop) + ',' + where.substring(stop + 1)
                : where;
    }

    /** Few words that begin with capitals, or are of letters that have none. */
    private static boolean isPlace(String part) {
        String[] words = part.split("[ -]+");
        if (words.length == 0 || words.length > MOST_WORDS || part.length() < 2 || part.length() > LONGEST_PLACE) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean name = !words[i].isEmpty() && isNameLike(words[i].codePointAt(0));
            boolean particle = i > 0 && PARTICLE.matcher(words[i]).matches();
            if (!name && !particle || hasMark(words[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameLike(int letter) {
        return Character.isLetter(letter) && !Character.isLowerCase(letter);
    }

    private static boolean hasMark(String word) {
        return !word.chars()
                .allMatch(c -> Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || c == '.'
                        || c == '\''
                        || c == '’');
    }

    /** The same places and day with an agency. */
    DatelineParts of(Optional<String> named) {
        return new DatelineParts(places, day, named);
    }

    /** Whether these words are a dateline by what is in them, wherever they stand. */
    boolean isCertain() {
        if (agency.isEmpty()) {
            return day.isPresent() && !places.isEmpty() && isNoLabel();
        }
        return isKnown(agency.get())
                || !places.isEmpty()
                        && isNoLabel()
                        && (isInCapitals() || ABBREVIATION.matcher(agency.get()).matches());
    }

    /** Whether these words may be a dateline: a place in capitals, or a place with its country or state. */
    boolean isLikely() {
        String second = places.size() == 2 ? places.get(1).toLowerCase(Locale.ROOT) : "";
        boolean within = !second.isEmpty() && (NameKind.isCountry(second) || STATES.contains(second));
        return !places.isEmpty() && isNoLabel() && (within || isInCapitals());
    }

    private boolean isInCapitals() {
        String first = places.get(0);
        return first.length() > 3
                && first.equals(first.toUpperCase(Locale.ROOT))
                && !first.equals(first.toLowerCase(Locale.ROOT));
    }

    /** Whether the first place is no label, and neither begins nor ends with the word of one. */
    boolean isNoLabel() {
        String first = places.get(0).toLowerCase(Locale.ROOT);
        String[] words = first.split("[ -]+");
        return !NO_PLACES.contains(first)
                && !NO_PLACES.contains(words[0])
                && !NO_PLACES.contains(words[words.length - 1]);
    }

    /** A known agency, perhaps with its regional service: "dpa/lno", "AFP-Jiji". */
    static boolean isKnown(String name) {
        String whole = name.strip();
        int cut = whole.indexOf('/') < 0 ? whole.indexOf('-') : whole.indexOf('/');
        return NameKind.isAgency(whole) || cut > 0 && NameKind.isAgency(whole.substring(0, cut));
    }
}
