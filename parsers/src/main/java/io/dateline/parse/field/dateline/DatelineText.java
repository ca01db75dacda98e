package io.dateline.parse.field.dateline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the dateline that opens a wire story, in the forms of the agencies' stylebooks: "BRUSSELS (AA) -",
 * "WASHINGTON, Jan 26 (Reuters) -", "Hamburg (dpa/lno) –", "Bruselas, 7 oct (EFE).-", "(ANSA) - ROMA, 05 DIC -",
 * "МОСКВА, 29 июня. /ТАСС/.", "LONDON--(BUSINESS WIRE)--", "NEW DELHI:", "Lorvik (CNN)The", and those of Asian agencies.
 */
final class DatelineText {

    private static final int LONGEST = 120;

    /** A shorter text behind a colon is what a label names. */
    private static final int SENTENCE = 60;

    /** What parts the line from the story. */
    private static final Pattern END = Pattern.compile("\\s*\\.?[-–—―]{1,2}\\s+|--|\\s[–—](?=[\\p{L}“\"«„])|\\.[-–—]");

    private static final String DASHES = "-–—―";

    /** The whole of a short paragraph. */
    private static final Pattern ALONE = Pattern.compile("([^\\n–—]{3,50}?)\\s*\\.?[-–—―]{1,2}");

    private static final int LONGEST_LINE = 60;

    /** An agency right behind the dash. */
    private static final Pattern BEHIND =
            Pattern.compile("^(?:\\(([^()]{2,30})\\)\\s*[-–—:]{0,2}|([\\p{L}][\\p{L} ]{1,20})[.,])\\s*");

    /** The way of Russian agencies, with stops and no dash. */
    private static final Pattern STOPS = Pattern.compile(
            "^([^.,\\d\\n]{3,30}[.,] \\d{1,2} \\p{L}{3,10})[.,]? (?:/([^/]{2,25})/|(\\p{L}[\\p{L} ]{1,20}))\\.\\s+");

    /** A place in capitals and a colon, the way of Indian papers. */
    private static final Pattern COLON = Pattern.compile("^(\\p{Lu}[\\p{Lu} .'’-]{3,30}(?:, [\\p{L} ]{3,20})?):\\s+");

    /**
     * A dateline and how much of the text it takes.
     *
     * @param parts what it says
     * @param printed the line without what ends it
     * @param end where the story begins
     * @param certain whether it is one wherever it stands; another is only where it is the story's first words, and alone
     */
    record Opening(DatelineParts parts, String printed, int end, boolean certain) {}

    private DatelineText() {}

    /** The dateline at the beginning of a paragraph. */
    static Optional<Opening> read(String text, String language) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        return AsianDateline.read(head)
                .or(() -> withStops(head, language))
                .or(() -> withDash(head, language))
                .or(() -> withBrackets(head, language))
                .or(() -> text.length() < SENTENCE ? Optional.empty() : withColon(head, language))
                .filter(opening -> !text.substring(opening.end()).isBlank());
    }

    /** A paragraph that is a dateline and nothing else: a dash at its end parts it from the story, or an agency is known. */
    static Optional<Opening> alone(String text, String language) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher dash = ALONE.matcher(text);
        boolean parted = endsWithDash(text) && dash.matches();
        if (!parted && !text.endsWith(")")) {
            return Optional.empty();
        }
        String line = parted ? dash.group(1).strip() : text;
        return DatelineParts.read(line, language)
                .filter(parts -> !parts.places().isEmpty() && parts.isNoLabel())
                .filter(parts ->
                        parted || parts.agency().filter(DatelineParts::isKnown).isPresent())
                .map(parts -> new Opening(parts, line, text.length(), true));
    }

    private static boolean endsWithDash(String text) {
        return !text.isEmpty() && DASHES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static Optional<Opening> withDash(String head, String language) {
        int from = beforeDash(head);
        if (from < 0) {
            return Optional.empty();
        }
        Matcher dash = END.matcher(head);
        if (!dash.find(from) || dash.start() == 0) {
            return Optional.empty();
        }
        String line = head.substring(0, dash.start());
        int end = dash.end();
        return DatelineParts.read(line, language).flatMap(parts -> {
            if (parts.places().isEmpty()) {
                return agencyFirst(parts, head, line, end, language);
            }
            Optional<Opening> signed = parts.agency().isEmpty() ? agencyLast(parts, head, end) : Optional.empty();
            return signed.isPresent() || !(parts.isCertain() || parts.isLikely())
                    ? signed
                    : Optional.of(opening(parts, line, end));
        });
    }

    /** Where the blanks and the stop in front of the first dash begin; -1 without a dash. */
    private static int beforeDash(String head) {
        int at = 0;
        while (at < head.length() && DASHES.indexOf(head.charAt(at)) < 0) {
            at++;
        }
        if (at == head.length()) {
            return -1;
        }
        while (at > 0 && (head.charAt(at - 1) == '.' || Character.isWhitespace(head.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /** "(ANSA) - ROMA, 05 DIC -": the place follows, or none does. */
    private static Optional<Opening> agencyFirst(
            DatelineParts agency, String head, String line, int end, String language) {
        if (!agency.isCertain()) {
            return Optional.empty();
        }
        return withDash(head.substring(end), language)
                .filter(place -> place.parts().agency().isEmpty())
                .map(place -> opening(
                        place.parts().of(agency.agency()),
                        head.substring(0, end + place.printed().length()),
                        end + place.end()))
                .or(() -> Optional.of(opening(agency, line, end)));
    }

    /** "МОСКВА, 3 дек - РИА Новости.", "LONDON--(BUSINESS WIRE)--": a known agency follows. */
    private static Optional<Opening> agencyLast(DatelineParts place, String head, int from) {
        Matcher behind = BEHIND.matcher(head.substring(from));
        if (!behind.find()) {
            return Optional.empty();
        }
        int group = behind.group(1) == null ? 2 : 1;
        String agency = behind.group(group);
        int bracket = group == 1 ? 1 : 0;
        return DatelineParts.isKnown(agency)
                ? Optional.of(opening(
                        place.of(Optional.of(agency)),
                        head.substring(0, from + behind.end(group) + bracket),
                        from + behind.end()))
                : Optional.empty();
    }

    private static Optional<Opening> withStops(String head, String language) {
        Matcher stops = STOPS.matcher(head);
        if (!stops.find()) {
            return Optional.empty();
        }
        String agency = stops.group(2) == null ? stops.group(3) : stops.group(2);
        boolean named = stops.group(2) != null || DatelineParts.isKnown(agency) || isInCapitals(agency);
        return DatelineParts.read(stops.group(1).replaceFirst("\\.", ","), language)
                .filter(parts -> named && parts.isCertain())
                .map(parts ->
                        opening(parts.of(Optional.of(agency)), stops.group().strip(), stops.end()));
    }

    /** An agency in brackets that the story's first word follows without a blank: they were two elements. */
    private static Optional<Opening> withBrackets(String head, String language) {
        int end = head.indexOf(')') + 1;
        if (end == 0 || end == head.length() || !Character.isUpperCase(head.charAt(end))) {
            return Optional.empty();
        }
        return DatelineParts.read(head.substring(0, end), language)
                .filter(parts -> !parts.places().isEmpty() && parts.isNoLabel())
                .filter(parts ->
                        parts.agency().filter(DatelineText::beginsInCapitals).isPresent())
                .map(parts -> new Opening(parts, head.substring(0, end), end, true));
    }

    /** "CNN", "CNN Business" */
    private static boolean beginsInCapitals(String agency) {
        int blank = agency.indexOf(' ');
        String first = blank < 0 ? agency : agency.substring(0, blank);
        return first.length() > 1 && isInCapitals(first);
    }

    private static Optional<Opening> withColon(String head, String language) {
        Matcher colon = COLON.matcher(head);
        if (!colon.find()) {
            return Optional.empty();
        }
        return DatelineParts.read(colon.group(1), language)
                .filter(parts -> parts.agency().isEmpty() && parts.isLikely())
                .map(parts -> opening(parts, colon.group(1), colon.end()));
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static Opening opening(DatelineParts parts, String printed, int end) {
        return new Opening(parts, printed.strip(), end, parts.isCertain());
    }
}
