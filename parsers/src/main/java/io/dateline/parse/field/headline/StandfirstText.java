package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.Escapes;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.text.PhraseFile;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is left of a summary without what stands in front of it, and what introduces no story. */
final class StandfirstText {

    private static final int LONGEST_LINE = 80;

    /** A day or a note's first words are not longer. */
    private static final int FRONT = 50;

    /** A shorter headline may begin a word of the summary. */
    private static final int SHORTEST_HEADLINE = 8;

    /** A line's end as program code writes it. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\[nrt](?=[\\s\\p{Lu}\\\\]|$)");

    private static final Pattern TAG = Pattern.compile("</?[a-z][^<>]{0,300}>", Pattern.CASE_INSENSITIVE);

    /** Beginnings of notes that introduce no story: who wrote it, who paid for it. */
    private static final Set<String> NOTES = PhraseFile.read(StandfirstText.class, "no-standfirsts.txt");

    private static final Set<String> EARNINGS = PhraseFile.read(StandfirstText.class, "standfirst-earnings.txt");

    /** A day in front, as columns print it: "3 May 2026. ...". */
    private static final Pattern FRONT_DAY = Pattern.compile(
            "^(?:\\d{1,2}\\.? \\p{L}{3,12}\\.? (?:19|20)\\d\\d|\\p{L}{3,12} \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)"
                    + "(?:\\s?[.:,|–—-]\\s*|\\s(?=\\p{Lu}))");

    /** "(Ada Quill / Harbour Post)" behind what a picture shows. */
    private static final Pattern CREDIT =
            Pattern.compile("\\(\\p{Lu}[\\p{L}.'-]{1,20} [^()/]{2,40}/ ?\\p{Lu}[^()/]{2,40}\\)\\.?$");

    private static final String PARTING = "-–—―|.!?。！？";

    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|^\\p{L}{3,12} \\d{1,2}, (?:19|20)\\d\\d\\b");

    private StandfirstText() {}

    /** Without the headline in front, with the kicker that the page may print within its heading. */
    static String behindHeading(String text, Optional<String> headline, Reading reading) {
        String rest = Words.behind(text, headline.orElse(""));
        return rest.length() < text.length()
                ? rest
                : Words.behind(
                        text,
                        reading.heading()
                                .map(heading -> Words.clean(heading.shortText(Reading.LONGEST_HEADING)))
                                .orElse(""));
    }

    /** What a candidate says, without what systems escape twice. */
    static String text(Candidate candidate) {
        String raw = candidate.raw();
        String text = raw.indexOf('\\') < 0 ? raw : ESCAPED.matcher(raw).replaceAll(" ");
        text = text.indexOf('&') < 0 ? text : Escapes.decoded(Escapes.decoded(text));
        return Words.clean(text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" "));
    }

    /** Without the headline that some systems set in front, where a mark parts it from what it stands for. */
    static String withoutHeadline(String text, String headline) {
        String rest = Words.behind(text, headline);
        if (rest.length() == text.length()) {
            return isGlued(text, headline) ? text.substring(headline.length()) : text;
        }
        // the mark may be the headline's last: "It rises! Divers ..."
        boolean parted = PARTING.indexOf(text.charAt(text.length() - rest.length() - 1)) >= 0;
        int at = 0;
        while (at < rest.length() && (PARTING.indexOf(rest.charAt(at)) >= 0 || rest.charAt(at) == ' ')) {
            parted |= rest.charAt(at) != ' ';
            at++;
        }
        return parted ? rest.substring(at) : text;
    }

    /** "The gate risesCouncils agree": what a system has joined without a blank. */
    private static boolean isGlued(String text, String headline) {
        int end = headline.length();
        return end > SHORTEST_HEADLINE
                && text.length() > end + 1
                && text.startsWith(headline)
                && Character.isLowerCase(text.charAt(end - 1))
                && Character.isUpperCase(text.charAt(end));
    }

    static String withoutDay(String text) {
        return Words.hasDigit(text.substring(0, Math.min(text.length(), FRONT)))
                ? FRONT_DAY.matcher(text).replaceFirst("")
                : text;
    }

    /** A line that tells when, by whom, or for whose money the story was written, or who took a picture. */
    static boolean isNote(String text) {
        String front = text.substring(0, Math.min(text.length(), FRONT)).toLowerCase(Locale.ROOT);
        return isDayLine(text)
                || NOTES.stream().anyMatch(front::startsWith)
                || tellsEarnings(text)
                || text.indexOf('/') > 0 && CREDIT.matcher(text).find();
    }

    private static boolean tellsEarnings(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return EARNINGS.stream().anyMatch(lower::contains);
    }

    /** "Harbour Post, 3.5.2024": a line about the story that introduces nothing. */
    private static boolean isDayLine(String text) {
        return text.length() <= LONGEST_LINE
                && ".!?\u2026".indexOf(text.charAt(text.length() - 1)) < 0
                && DAY.matcher(text).find();
    }
}
