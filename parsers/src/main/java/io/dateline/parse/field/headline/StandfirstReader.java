package io.dateline.parse.field.headline;

import io.dateline.article.Block;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.Escapes;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the summary. A description that is only the beginning of the story, cut somewhere, is none, unless the story
 * begins with it in a place of its own.
 */
public final class StandfirstReader {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 1_200;

    private static final int SHORTEST_OTHER = 50;

    private static final int LONGEST_LINE = 80;

    /** A day or a note's first words are not longer. */
    private static final int FRONT = 50;

    /** A shorter headline may begin a word of the summary. */
    private static final int SHORTEST_HEADLINE = 8;

    /** A line's end as program code writes it. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\[nrt](?=[\\s\\p{Lu}\\\\]|$)");

    private static final Pattern TAG = Pattern.compile("</?[a-z][^<>]{0,300}>", Pattern.CASE_INSENSITIVE);

    /** Beginnings of notes that introduce no story: who wrote it, who paid for it. */
    private static final Set<String> NOTES = PhraseFile.read(StandfirstReader.class, "no-standfirsts.txt");

    /** A day in front, as columns print it: "3 May 2026. ...". */
    private static final Pattern FRONT_DAY = Pattern.compile(
            "^(?:\\d{1,2}\\.? \\p{L}{3,12}\\.? (?:19|20)\\d\\d|\\p{L}{3,12} \\d{1,2}, (?:19|20)\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)"
                    + "(?:\\s?[.:,|–—-]\\s*|\\s(?=\\p{Lu}))");

    /** "(Ada Quill / Harbour Post)" behind what a picture shows. */
    private static final Pattern CREDIT = Pattern.compile(
            "\\(\\p{Lu}[\\p{L}.'-]{1,20} [^()/]{2,40}/ ?\\p{Lu}[^()/]{2,40}\\)\\.?$");

    private static final String PARTING = "-–—―|.!?。！？";

    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|^\\p{L}{3,12} \\d{1,2}, (?:19|20)\\d\\d\\b");

    private StandfirstReader() {}

    /**
     * Reads the summary.
     *
     * @param reading the page
     * @param headline the headline
     * @param blocks the story
     * @param intro what the page prints as an introduction
     * @param opensWithStandfirst whether the story's first block is the standfirst
     * @param dateline the dateline as printed
     * @param isCaption whether a text is the caption of a picture
     * @return the summary, or nothing found
     */
    public static Found<String> read(
            Reading reading,
            Optional<String> headline,
            List<Block> blocks,
            Optional<String> intro,
            boolean opensWithStandfirst,
            Optional<String> dateline,
            Predicate<String> isCaption) {
        List<Candidate> candidates = new ArrayList<>(reading.layout(Field.STANDFIRST));
        boolean declared = !candidates.isEmpty();
        StoryWording story = StoryWording.of(headline, blocks);
        String printed = intro.map(text -> withoutDay(behindHeading(Words.clean(text), headline, reading)))
                .filter(text -> !text.isEmpty() && !isNote(text) && !isLede(text, dateline, story))
                .orElse("");
        if (!declared && !printed.isEmpty() && !isCaption.test(printed)) {
            return Found.of(printed, Field.STANDFIRST, new Candidate(SourceKind.DOM, "intro", printed), 0.82);
        }
        String title = headline.map(Words::folded).orElse("");
        Predicate<String> introduces = line -> !isCaption.test(line)
                && !isNote(line)
                && !SiteText.is(line, headline.orElse(""), reading)
                && !isLede(line, dateline, story)
                && !Words.folded(line).endsWith(title);
        boolean told = headline.filter(name -> !reading.site().isSite(name)).isPresent();
        if (told && !declared) {
            Optional<Found<String>> deck = line(LineBelow.named(reading, story, blocks), introduces, 0.8);
            if (deck.isPresent()) {
                return deck.get();
            }
        }
        candidates.addAll(reading.ld("description"));
        candidates.addAll(reading.meta("og:description", "description", "twitter:description", "dc.description"));
        String cut = "";
        for (Candidate candidate : candidates) {
            String text = withoutDay(withoutHeadline(text(candidate), headline.orElse("")));
            if (text.length() < SHORTEST
                    || text.length() > LONGEST
                    || Words.folded(text).equals(title)) {
                continue;
            }
            if (declared) {
                return Found.of(text, Field.STANDFIRST, candidate, 0.97);
            }
            if (isCaption.test(text) || isNote(text) || SiteText.is(text, headline.orElse(""), reading) || Slogan.is(text, reading)) {
                continue;
            }
            boolean behindPlace = dateline.filter(line -> line.indexOf('(') < 0).isPresent() && story.isLede(text);
            if (behindPlace) {
                return Found.of(text, Field.STANDFIRST, candidate, confidence(candidate));
            }
            boolean opens = story.opensLike(without(text, dateline)) || story.isCutOut(text);
            if (opens && opensWithStandfirst) {
                String opening = story.opening(text);
                return Found.of(
                        opening.length() <= LONGEST ? opening : text,
                        Field.STANDFIRST,
                        candidate,
                        confidence(candidate));
            }
            if (CutText.is(text) || story.breaksOff(text)) {
                cut = cut.isEmpty() ? CutText.beginning(text) : cut;
            } else if (!opens && !isBesideCut(text, cut) && story.isToldBy(text)) {
                return Found.of(text, Field.STANDFIRST, candidate, confidence(candidate));
            }
        }
        return (told ? line(LineBelow.of(reading, story, blocks), introduces, 0.7) : Optional.<Found<String>>empty())
                .orElse(Found.nothing());
    }

    private static Optional<Found<String>> line(Optional<String> below, Predicate<String> introduces, double confidence) {
        return below.map(line -> withoutDay(Words.clean(line)))
                .filter(introduces)
                .map(line -> Found.of(
                        line, Field.STANDFIRST, new Candidate(SourceKind.DOM, "line below", line), confidence));
    }

    /** Without the headline in front, with the kicker that the page may print within its heading. */
    private static String behindHeading(String text, Optional<String> headline, Reading reading) {
        String rest = Words.behind(text, headline.orElse(""));
        return rest.length() < text.length()
                ? rest
                : Words.behind(
                        text,
                        reading.heading()
                                .map(heading -> Words.clean(heading.shortText(Reading.LONGEST_HEADING)))
                                .orElse(""));
    }

    /** Beside a description of the story that is cut, a short one that begins otherwise is the site's. */
    private static boolean isBesideCut(String text, String cut) {
        return !cut.isEmpty()
                && text.length() < SHORTEST_OTHER
                && !Words.folded(text).startsWith(cut);
    }

    private static double confidence(Candidate candidate) {
        return candidate.source() == SourceKind.JSON_LD ? 0.67 : 0.5;
    }

    /** What a candidate says, without what systems escape twice. */
    private static String text(Candidate candidate) {
        String raw = candidate.raw();
        String text = raw.indexOf('\\') < 0 ? raw : ESCAPED.matcher(raw).replaceAll(" ");
        text = text.indexOf('&') < 0 ? text : Escapes.decoded(Escapes.decoded(text));
        return Words.clean(text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" "));
    }

    /** Without the headline that some systems set in front, where a mark parts it from what it stands for. */
    private static String withoutHeadline(String text, String headline) {
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

    private static String withoutDay(String text) {
        return Words.hasDigit(text.substring(0, Math.min(text.length(), FRONT)))
                ? FRONT_DAY.matcher(text).replaceFirst("")
                : text;
    }

    /** A line that tells when, by whom, or for whose money the story was written, or who took a picture. */
    private static boolean isNote(String text) {
        String front = text.substring(0, Math.min(text.length(), FRONT)).toLowerCase(Locale.ROOT);
        return isDayLine(text)
                || NOTES.stream().anyMatch(front::startsWith)
                || text.indexOf('/') > 0 && CREDIT.matcher(text).find();
    }

    /** "Harbour Post, 3.5.2024": a line about the story that introduces nothing. */
    private static boolean isDayLine(String text) {
        return text.length() <= LONGEST_LINE
                && ".!?\u2026".indexOf(text.charAt(text.length() - 1)) < 0
                && DAY.matcher(text).find();
    }

    /** What begins with the story's dateline and goes on as the story does is its first paragraph. */
    private static boolean isLede(String text, Optional<String> dateline, StoryWording story) {
        return dateline.filter(line -> text.startsWith(line) && story.opensLike(text.substring(line.length())))
                .isPresent();
    }

    private static String without(String text, Optional<String> dateline) {
        return dateline.filter(text::startsWith)
                .map(line -> text.substring(line.length()))
                .orElse(text);
    }
}
