package io.dateline.parse.field.headline;

import io.dateline.parse.field.headline.Headings.Heading;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.SiteNames;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What of a printed heading the publisher calls the headline. A heading may run kicker and headline together, or leave the
 * kicker out: where one ends with the other, the page's metadata tells which words are the headline's.
 */
final class DeclaredHeadline {

    private static final int SHORTEST_PART = 12;
    private static final int LONGEST_KICKER = 90;

    /** The letters of a series or a place in front of the headline. */
    private static final int LONGEST_FRONT = 30;

    /** How many elements before a heading, and how many from it on, are searched for a kicker. */
    private static final int BEFORE = 20;

    private static final int BEHIND = 12;

    private final Reading reading;
    private final Candidate chosen;
    private final Optional<Heading> heading;
    private final String own;

    /** Whether the publisher gives the heading as it is, letter for letter. */
    private final boolean isDeclared;

    private DeclaredHeadline(Reading reading, Candidate chosen, List<Heading> headings, List<Candidate> titles) {
        this.reading = reading;
        this.chosen = chosen;
        this.heading =
                headings.stream().filter(one -> one.candidate() == chosen).findFirst();
        this.own = Words.folded(chosen.raw());
        this.isDeclared = titles.stream()
                .filter(title -> !title.locator().equals("title"))
                .anyMatch(title -> Words.folded(title.raw()).equals(own));
    }

    static String of(
            Reading reading, Candidate chosen, List<Heading> headings, List<Candidate> titles, SiteNames site) {
        return new DeclaredHeadline(reading, chosen, headings, titles).among(titles, site);
    }

    private String among(List<Candidate> titles, SiteNames site) {
        Optional<String> line = lineOfItsOwn(titles, site);
        if (line.isPresent()) {
            return line.get();
        }
        boolean parted =
                heading.filter(one -> one.spot().element().childrenSize() > 0).isPresent();
        Candidate best = null;
        for (Candidate title : titles) {
            String folded = Words.folded(title.raw());
            boolean metadata =
                    title.source() == SourceKind.JSON_LD || title.locator().equals("og:title");
            boolean differs = !folded.equals(own) && Math.min(folded.length(), own.length()) >= SHORTEST_PART;
            boolean kicker = metadata
                    && differs
                    && (isWithoutKicker(title, folded, titles) || isWithPrintedKicker(title.raw(), folded))
                    && !addsSite(folded, site);
            boolean marks = parted && isParted(title, site);
            if ((kicker || marks) && (best == null || votes(title, titles) > votes(best, titles))) {
                best = title;
            }
        }
        if (best != null) {
            return best.locator().equals("title") ? site.without(best.raw()) : best.raw();
        }
        return isDeclared ? chosen.raw() : heading.map(Headings::withoutKicker).orElse(chosen.raw());
    }

    /** A title that the heading prints in an element of its own, behind a kicker or in front of what is added to it. */
    private Optional<String> lineOfItsOwn(List<Candidate> titles, SiteNames site) {
        Element element = heading.map(one -> one.spot().element()).orElse(null);
        if (element == null || element.childrenSize() == 0) {
            return Optional.empty();
        }
        HeadingLines lines = HeadingLines.of(element);
        return titles.stream()
                .map(title -> site.without(title.raw()))
                .filter(title -> title.length() < chosen.raw().length() && lines.isLine(Words.folded(title), own))
                .findFirst()
                .or(() -> titles.stream()
                        .flatMap(DeclaredHeadline::parts)
                        .filter(part -> isMost(part) && lines.isLine(Words.folded(part), own))
                        .findFirst());
    }

    /** The document's title may name a section or a series, and the site, beside the headline. */
    private static Stream<String> parts(Candidate title) {
        return title.locator().equals("title") ? Stream.of(SiteNames.parts(title.raw())) : Stream.empty();
    }

    /** Whether a part of a title is what the heading ends with, and what stands in front of it is short. */
    private boolean isMost(String part) {
        String folded = Words.folded(part);
        int front = own.length() - folded.length();
        return front > 0 && front < folded.length() && front <= LONGEST_FRONT && own.endsWith(folded);
    }

    /** Where only the document's title has the mark, a kicker that is named for one is left out. */
    private boolean isParted(Candidate title, SiteNames site) {
        return Titles.isParted(title.raw(), chosen.raw())
                || title.locator().equals("title")
                        && Titles.isParted(site.without(title.raw()), chosen.raw())
                        && heading.map(Headings::withoutKicker)
                                .filter(chosen.raw()::equals)
                                .isPresent();
    }

    /** The heading has more in front than the title, set off by a mark; other titles do not have all of it. */
    private boolean isWithoutKicker(Candidate title, String folded, List<Candidate> titles) {
        if (!own.endsWith(folded)) {
            return false;
        }
        int start = chosen.raw().length() - title.raw().length();
        return start <= 0
                || Titles.endsWithMark(chosen.raw().substring(0, start))
                        && votes(title, titles) >= votes(chosen, titles);
    }

    /** The title has more in front than the heading, and the page prints that near the heading. */
    private boolean isWithPrintedKicker(String title, String folded) {
        if (heading.isEmpty() || !folded.endsWith(own) || isDeclared) {
            return false;
        }
        int colon = title.indexOf(':');
        while (colon > 0 && !Words.folded(title.substring(colon)).equals(own)) {
            colon = title.indexOf(':', colon + 1);
        }
        if (colon <= 0) {
            return false;
        }
        String front = Words.folded(title.substring(0, colon));
        int position = heading.get().spot().position();
        return reading.page().index().around(position, BEFORE, BEHIND).stream()
                .anyMatch(element ->
                        Words.folded(ShortText.of(element, LONGEST_KICKER)).equals(front));
    }

    private static long votes(Candidate title, List<Candidate> titles) {
        return titles.stream()
                .filter(other -> other.raw().startsWith(title.raw()))
                .count();
    }

    private boolean addsSite(String folded, SiteNames site) {
        String longer = folded.length() > own.length() ? folded : own;
        String extra = longer.substring(0, longer.length() - Math.min(folded.length(), own.length()));
        return !extra.isEmpty() && site.isSite(extra);
    }
}
