package io.dateline.parse.layout.wire;

import io.dateline.article.PublicationTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wire story as plain text, as it comes when a reader copies it from the agency's page: section line, headline,
 * standfirst, a line of author and day, the headline again, paragraphs, and the page's own words at the end.
 *
 * @param sections the section path
 * @param headline the headline
 * @param standfirst the summary
 * @param author the author as printed
 * @param published the day of publication
 * @param modified the day of the last update
 * @param dateline the place printed above the first paragraph
 * @param paragraphs the story
 */
public record WireCopy(
        List<String> sections,
        String headline,
        Optional<String> standfirst,
        Optional<String> author,
        Optional<PublicationTime> published,
        Optional<PublicationTime> modified,
        Optional<String> dateline,
        List<String> paragraphs) {

    /** How many lines down the line of author and day is looked for. */
    private static final int HEAD = 8;

    /** The line of author and day: "Name | 26.01.2022", perhaps with an update. Day before month. */
    private static final Pattern AUTHOR_AND_DAY = Pattern.compile(
            "^([^|]{0,120})\\|\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:[^\\d]{1,40}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))?\\s*$");

    private static final CopyLabels LABELS = CopyLabels.load();

    /** A place as printed above a story: up to three capitalised words, perhaps several of them. */
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}(?:[ ,/] ?\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30}){0,2}(?<!\\.)");

    /** Copies the lists. */
    public WireCopy {
        sections = List.copyOf(sections);
        Objects.requireNonNull(headline, "headline");
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Reads a text that has the shape of a copied story.
     *
     * @param text the text
     * @return the story, or empty when the text has another shape
     */
    public static Optional<WireCopy> read(String text) {
        List<String> lines = text.lines()
                .map(line -> line.replace('\u00a0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 1; i < Math.min(lines.size(), HEAD); i++) {
            Matcher line = AUTHOR_AND_DAY.matcher(lines.get(i));
            if (line.matches()) {
                return Optional.of(story(lines, i, line));
            }
        }
        return Optional.empty();
    }

    private static WireCopy story(List<String> lines, int at, Matcher line) {
        List<String> body = body(lines.subList(at + 1, lines.size()));
        int headline = headlineAt(lines, at, body);
        String title = lines.get(headline);
        if (!body.isEmpty() && body.get(0).equalsIgnoreCase(title)) {
            body = body.subList(1, body.size());
        }
        Optional<String> dateline = dateline(body);
        if (dateline.isPresent()) {
            body = body.subList(1, body.size());
        }
        List<String> sections =
                headline == 0 ? List.of() : List.of(lines.get(headline - 1).split("\\s*[,>/]\\s*"));
        Optional<String> standfirst =
                headline + 1 < at ? Optional.of(String.join(" ", lines.subList(headline + 1, at))) : Optional.empty();
        Optional<String> author = Optional.of(line.group(1).strip()).filter(name -> !name.isEmpty());
        return new WireCopy(sections, title, standfirst, author, day(line, 2), day(line, 5), dateline, body);
    }

    /** The headline is the line that the body repeats; else the second of three lines, or the first of fewer. */
    private static int headlineAt(List<String> lines, int at, List<String> body) {
        for (int i = 0; i < at; i++) {
            if (!body.isEmpty() && lines.get(i).equalsIgnoreCase(body.get(0))) {
                return i;
            }
        }
        return at >= 3 ? 1 : 0;
    }

    /** The first line, when it is but a place and a sentence follows. */
    private static Optional<String> dateline(List<String> body) {
        boolean place = body.size() > 1
                && PLACE.matcher(body.get(0)).matches()
                && body.get(1).length() > 2 * body.get(0).length();
        return place ? Optional.of(body.get(0)) : Optional.empty();
    }

    private static List<String> body(List<String> lines) {
        List<String> body = new ArrayList<>();
        for (String line : lines) {
            if (LABELS.ends(line)) {
                break;
            }
            if (!LABELS.isNotice(line)) {
                body.add(line);
            }
        }
        return body;
    }

    private static Optional<PublicationTime> day(Matcher line, int group) {
        if (line.group(group) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PublicationTime.ofDay(LocalDate.of(
                    Integer.parseInt(line.group(group + 2)),
                    Integer.parseInt(line.group(group + 1)),
                    Integer.parseInt(line.group(group)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
