package io.dateline.parse.field.dateline;

import io.dateline.article.Block;
import io.dateline.article.Dateline;
import io.dateline.article.Paragraph;
import io.dateline.article.PublicationTime;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the dateline, and takes it off the story's first paragraph when it stands there. */
public final class OpeningReader {

    /**
     * What a story opens with.
     *
     * @param dateline the dateline
     * @param blocks the story without it
     */
    public record Opened(Found<Dateline> dateline, List<Block> blocks) {}

    /** What opens a paragraph, given its text and its place among the blocks. */
    private interface Openings {
        Optional<DatelineText.Opening> of(String text, int at);
    }

    /** So many paragraphs may be the first: a standfirst or a note stands in front of some stories. */
    private static final int FIRST = 3;

    /** Names of two equal syllables are shorter: "Baden-Baden" has a mark between. */
    private static final int SHORTEST_TWICE = 4;

    private static final int LONGEST_PLACE = 60;

    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.85;

    private OpeningReader() {}

    /**
     * Reads the dateline.
     *
     * @param reading the page
     * @param blocks the story
     * @param around the lines that the page prints around the story
     * @param language the page's language, "und" if unknown
     * @param published when the article was published; it tells the year of a day without one
     * @return the dateline, or nothing found; and the blocks, all of them where no dateline opens one
     */
    public static Opened read(
            Reading reading,
            List<Block> blocks,
            List<String> around,
            String language,
            Optional<PublicationTime> published) {
        Optional<LocalDate> day = published.map(PublicationTime::date);
        Optional<Opened> printed = fromText(blocks, language, day);
        for (Candidate candidate : declared(reading)) {
            Optional<Dateline> dateline = declared(Words.clean(candidate.raw()), language, day);
            if (dateline.isPresent()) {
                return new Opened(
                        Found.of(dateline.get(), Field.DATELINE, candidate, 0.95),
                        printed.map(Opened::blocks).orElse(blocks));
            }
        }
        return printed.or(() -> behindStop(reading, blocks, around, language, day))
                .orElse(new Opened(Found.nothing(), blocks));
    }

    private static Optional<Opened> behindStop(
            Reading reading, List<Block> blocks, List<String> around, String language, Optional<LocalDate> published) {
        PlaceStop stop = new PlaceStop(reading);
        int last = blocks.size() - 1;
        return first(
                        blocks,
                        published,
                        (text, at) -> stop.read(text, language)
                                .filter(opening -> at < last || opening.end() < text.length())
                                .filter(opening -> isAlone(blocks, other -> stop.read(other, language))))
                .or(() -> line(stop, blocks, around, language, published));
    }

    /** A place in a line of its own, which is no paragraph of the story. */
    private static Optional<Opened> line(
            PlaceStop stop, List<Block> blocks, List<String> around, String language, Optional<LocalDate> published) {
        for (String text : around) {
            Optional<DatelineText.Opening> line =
                    stop.read(text, language).filter(opening -> opening.end() == text.length());
            if (line.isPresent()) {
                Candidate source = new Candidate(
                        SourceKind.TEXT, "line around the story", line.get().printed());
                Dateline dateline = dateline(line.get().parts(), line.get().printed(), published);
                return Optional.of(new Opened(Found.of(dateline, Field.DATELINE, source, LIKELY), blocks));
            }
        }
        return Optional.empty();
    }

    private static List<Candidate> declared(Reading reading) {
        List<Candidate> declared = new ArrayList<>(reading.layout(Field.DATELINE));
        declared.addAll(reading.ld("dateline"));
        return declared;
    }

    /** A field that holds the whole line, or the place alone. */
    private static Optional<Dateline> declared(String text, String language, Optional<LocalDate> published) {
        if (text.isEmpty() || text.length() > LONGEST_PLACE) {
            return Optional.empty();
        }
        return DatelineParts.read(text, language)
                .filter(parts -> !parts.places().isEmpty() || parts.isCertain())
                // a country alone is where the paper is at home
                .filter(parts -> !NameKind.isCountry(text.toLowerCase(Locale.ROOT)))
                .map(parts -> dateline(parts, text, published));
    }

    private static Optional<Opened> fromText(List<Block> blocks, String language, Optional<LocalDate> published) {
        return first(blocks, published, (text, at) -> {
            boolean followed = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Paragraph;
            Optional<DatelineText.Opening> line = followed ? DatelineText.alone(text, language) : Optional.empty();
            return line.or(() -> DatelineText.read(text, language)
                    .filter(opening ->
                            opening.certain() || isAlone(blocks, other -> DatelineText.read(other, language))));
        });
    }

    /** The first of the first paragraphs that a line of place opens. */
    private static Optional<Opened> first(List<Block> blocks, Optional<LocalDate> published, Openings openings) {
        int seen = 0;
        for (int i = 0; i < blocks.size() && seen < FIRST; i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                Optional<DatelineText.Opening> opening = openings.of(paragraph.text(), i);
                if (opening.isPresent()) {
                    return Optional.of(opened(blocks, i, paragraph, opening.get(), published));
                }
                seen++;
            }
        }
        return Optional.empty();
    }

    /** Several paragraphs that open in the same way are parts of a list or a conversation. */
    private static boolean isAlone(List<Block> blocks, Function<String, Optional<DatelineText.Opening>> openings) {
        return blocks.stream()
                        .filter(block -> block instanceof Paragraph paragraph
                                && openings.apply(paragraph.text()).isPresent())
                        .limit(2)
                        .count()
                == 1;
    }

    /** What is found, with what is left of the paragraph in its place. */
    private static Opened opened(
            List<Block> blocks,
            int at,
            Paragraph paragraph,
            DatelineText.Opening opening,
            Optional<LocalDate> published) {
        List<Block> shortened = new ArrayList<>(blocks);
        if (opening.end() == paragraph.text().length()) {
            shortened.remove(at);
        } else {
            shortened.set(at, paragraph.from(opening.end()));
        }
        Candidate source = new Candidate(SourceKind.TEXT, at == 0 ? "first paragraph" : "paragraph", opening.printed());
        Dateline dateline = dateline(opening.parts(), opening.printed(), published);
        return new Opened(Found.of(dateline, Field.DATELINE, source, opening.certain() ? CERTAIN : LIKELY), shortened);
    }

    private static Dateline dateline(DatelineParts parts, String printed, Optional<LocalDate> published) {
        Optional<LocalDate> day = parts.day().flatMap(named -> named.complete(published));
        List<String> places = new ArrayList<>();
        String line = printed;
        for (String place : parts.places()) {
            String once = once(place);
            places.add(once);
            line = line.replace(place, once);
        }
        return new Dateline(places, day, parts.agency(), line);
    }

    /** "LorvikLorvik": pages print a link twice, for screens of two sizes. */
    private static String once(String place) {
        int half = place.length() / 2;
        return half >= SHORTEST_TWICE && place.substring(0, half).equals(place.substring(half))
                ? place.substring(half)
                : place;
    }
}
