package io.dateline.parse.field.headline;

import io.dateline.parse.field.headline.Headings.Heading;
import io.dateline.parse.field.reading.PrintedLine;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.SiteNames;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.Spot;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that prints a title where no heading does. Many templates set the headline in a plain element; what the page
 * prints by itself also tells where the headline ends in a title that goes on with a section or a slogan.
 */
final class TitleLine {

    private static final int SHORTEST = 12;
    private static final int CLOSE = 8;
    private static final int MOST_MARKS = 6;

    /** No page calls itself by more names; and for each the page is searched. */
    private static final int MOST_TITLES = 12;

    private static final Pattern MARK = Pattern.compile("[:?!] |" + SiteNames.SEPARATOR.pattern());

    private TitleLine() {}

    /**
     * Finds the line, where no heading is the headline as far as the titles go.
     *
     * @param headings the headings found so far
     * @param titles what the page's head calls it
     * @param reading the page
     * @return the line that prints a whole title, else one that prints the larger part of a title
     */
    static Optional<Heading> beside(List<Heading> headings, List<String> titles, Reading reading) {
        if (headings.stream().anyMatch(heading -> isOneOf(titles, heading))) {
            return Optional.empty();
        }
        return of(reading, titles)
                .flatMap(spot -> Headings.heading(spot, spot.element().normalName(), true))
                .filter(line -> headings.stream().allMatch(smaller -> isWithin(smaller, line)));
    }

    /** Whether a heading is a title but for less than half of it, or where it is the page's own, may be one. */
    private static boolean isOneOf(List<String> titles, Heading heading) {
        String text = heading.candidate().raw();
        String own = Words.folded(text);
        return titles.stream().anyMatch(title -> {
            String folded = Words.folded(title);
            return Titles.agreeFolded(folded, own) && own.length() * 2 > folded.length()
                    || heading.first() && Titles.alike(title, text);
        });
    }

    /** A smaller heading that a title has beside the line is what the page is about. */
    private static boolean isWithin(Heading heading, Heading line) {
        return heading.first()
                || Words.folded(line.candidate().raw())
                        .contains(Words.folded(heading.candidate().raw()));
    }

    private static Optional<Spot> of(Reading reading, Collection<String> titles) {
        SiteNames site = reading.site();
        PageIndex index = reading.page().index();
        Set<String> whole = new LinkedHashSet<>();
        Set<String> parts = new LinkedHashSet<>();
        for (String title : titles.stream().distinct().limit(MOST_TITLES).toList()) {
            String own = title.length() > Reading.LONGEST_HEADING ? "" : site.without(Words.clean(title));
            String folded = Words.folded(own);
            if (folded.length() >= SHORTEST && !site.isSiteFolded(folded)) {
                whole.add(folded);
                addParts(own, folded.length(), reading, parts);
            }
        }
        return PrintedLine.of(index, whole).or(() -> PrintedLine.of(index, parts));
    }

    /** What stands in front of a mark that parts titles where it is more than the rest, and behind a kicker or the site. */
    private static void addParts(String title, int length, Reading reading, Set<String> parts) {
        Matcher mark = MARK.matcher(title);
        boolean own = true;
        int start = 0;
        for (int marks = 0; marks < MOST_MARKS && mark.find(); marks++) {
            String front = Words.folded(title.substring(0, mark.start()));
            String behind = Words.folded(title.substring(mark.end()));
            own &= reading.site().isOwnFolded(Words.folded(title.substring(start, mark.start())));
            start = mark.end();
            if (behind.length() >= SHORTEST
                    && (own || isKicker(front, behind, reading.page().index()))) {
                parts.add(behind);
            } else if (front.length() >= SHORTEST && front.length() * 2 > length && !own) {
                parts.add(front);
            }
        }
    }

    /** Whether a line closely in front of the rest of a title prints the title's beginning. */
    private static boolean isKicker(String front, String behind, PageIndex index) {
        return PrintedLine.of(index, Set.of(behind))
                .filter(line -> PrintedLine.of(index, Set.of(front))
                        .filter(kicker ->
                                kicker.position() < line.position() && kicker.position() + CLOSE > line.position())
                        .isPresent())
                .isPresent();
    }
}
