package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Crumbs;
import io.dateline.parse.field.reading.FirstPage;
import io.dateline.parse.field.reading.PrintedHeading;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.SiteNames;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.Escapes;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The printed headings that may be the headline, the likeliest first. */
final class Headings {

    /** A longer text with a full stop is a paragraph that is marked up as a heading. */
    private static final int LONGEST_SENTENCE = 200;

    private static final int MOST = 5;
    private static final int SHORTEST = 8;

    private static final int SHORTEST_DECLARED = 20;
    private static final int LONGEST_COUNT = 20;
    private static final int HIDDEN_DEPTH = 4;

    private static final Pattern DAY = Pattern.compile("\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{2,4}");
    private static final Pattern HIDDEN = Pattern.compile("display:\\s?none", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGE = Pattern.compile("^[\\s:|/\u2013\u2014\u00b7-]+");

    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    private static final Evaluator MENU = Selector.evaluatorOf("header.site-header, nav, footer");

    /** A heading, and whether it is the page's own. */
    record Heading(Candidate candidate, Spot spot, boolean first) {}

    private Headings() {}

    static List<Heading> of(Reading reading) {
        List<Heading> found = new ArrayList<>();
        List<Spot> others = new ArrayList<>();
        largest(reading, found, others);
        marked(reading, found);
        int own = found.size();
        List<String> declared = declared(reading);
        List<String> folded = declared.stream().map(Words::folded).toList();
        smaller(reading, folded, found);
        if (found.isEmpty()) {
            PathHeading.story(reading, folded).ifPresent(spot -> add(found, spot, "h2", true));
        }
        declared.add(reading.title());
        TitleLine.beside(found, declared, reading).ifPresent(line -> found.add(own, line));
        if (found.isEmpty()) {
            others.forEach(spot -> add(found, spot, "h1", true));
        }
        return found;
    }

    /** Those of the first level; the others among them are the page's only if it has no other. */
    private static void largest(Reading reading, List<Heading> found, List<Spot> others) {
        for (Spot spot : reading.page().index().headings()) {
            if (spot.element().normalName().equals("h1")
                    && found.size() < MOST
                    && spot.element().closest(MENU) == null) {
                if (Crumbs.isLast(spot.element()) || isLinkHome(spot.element()) || isKicker(spot.element())) {
                    others.add(spot);
                } else if (!isCount(spot, reading)) {
                    add(found, spot, "h1", true);
                }
            }
        }
    }

    /** The one that the page's microdata calls so. */
    private static void marked(Reading reading, List<Heading> found) {
        for (Spot spot : reading.page().index().properties("headline")) {
            Element element = spot.element();
            if (!spot.beside()
                    && !element.normalName().equals("h1")
                    && !element.normalName().equals("meta")) {
                add(found, spot, "itemprop=headline", found.isEmpty());
                return;
            }
        }
    }

    /** Whether a heading is a number that the page's title lacks, such as that of its readers' votes. */
    private static boolean isCount(Spot heading, Reading reading) {
        String text = heading.shortText(LONGEST_COUNT);
        return text.codePoints().noneMatch(Character::isLetter)
                && Words.hasDigit(text)
                && !reading.title().contains(text);
    }

    /** Whether a heading is nothing but a link to the site's first page: it is the site's name. */
    private static boolean isLinkHome(Element heading) {
        Element link = heading.firstElementChild() == null ? null : heading.selectFirst(LINK);
        return link != null
                && FirstPage.isOfSomeSite(link.attr("href"))
                && ShortText.of(link, Reading.LONGEST_HEADING).equals(ShortText.of(heading, Reading.LONGEST_HEADING));
    }

    /** Whether a heading is named for a kicker, and the headline stands right behind it in a smaller one. */
    private static boolean isKicker(Element heading) {
        Element next = heading.nextElementSibling();
        return next != null && next.normalName().equals("h2") && KickerReader.isNamed(heading);
    }

    /** Blogs head the page with their own name and the entry with a smaller heading. */
    private static void smaller(Reading reading, List<String> declared, List<Heading> found) {
        String title = reading.site().without(reading.title());
        String whole = Words.folded(title);
        boolean without = found.stream().noneMatch(heading -> isAmong(declared, heading));
        for (PrintedHeading heading : reading.headings()) {
            Spot spot = heading.spot();
            String folded = heading.isFirstLevel() || heading.text().length() < SHORTEST ? "" : heading.folded();
            boolean named = folded.length() >= SHORTEST
                    && whole.contains(folded)
                    && !whole.equals(folded + folded)
                    && !isSection(folded, title, whole, reading);
            if (named || without && folded.length() >= SHORTEST_DECLARED && endsWithOneOf(declared, folded, spot)) {
                add(found, spot, spot.element().normalName(), false);
                return;
            }
        }
    }

    /** What a title ends with, behind a longer part of it that is not the site's name, is a section. */
    private static boolean isSection(String folded, String title, String whole, Reading reading) {
        if (!whole.endsWith(folded) || folded.length() * 2 > whole.length()) {
            return false;
        }
        String[] parts = SiteNames.parts(title);
        return parts.length > 1
                && Words.folded(parts[parts.length - 1]).equals(folded)
                && !reading.site().isOwnFolded(Words.folded(parts[0]));
    }

    /** A heading that ends with what the publisher calls the headline, in an element or behind a mark: in front is a kicker. */
    private static boolean endsWithOneOf(List<String> declared, String folded, Spot spot) {
        String text = spot.shortText(Reading.LONGEST_HEADING);
        return declared.stream()
                .filter(title -> title.length() >= SHORTEST_DECLARED && folded.endsWith(title))
                .anyMatch(title -> folded.equals(title)
                        || HeadingLines.of(spot.element()).isLine(title, folded)
                        || TitleParts.of(text).isPart(title));
    }

    private static boolean isAmong(List<String> declared, Heading heading) {
        String own = Words.folded(heading.candidate().raw());
        return declared.stream().anyMatch(title -> Titles.agreeFolded(title, own));
    }

    private static List<String> declared(Reading reading) {
        List<String> titles = new ArrayList<>();
        reading.ld("headline").forEach(title -> titles.add(title.raw()));
        reading.meta("og:title", "twitter:title", "title").forEach(title -> titles.add(title.raw()));
        return titles;
    }

    /** The text of a heading without the kicker or day that it begins with in an element of its own. */
    static String withoutKicker(Heading heading) {
        Element element = heading.spot().element();
        Element first = element.childrenSize() == 0 ? null : element.child(0);
        if (first == null || element.childrenSize() == 1 && element.ownText().isBlank()) {
            return heading.candidate().raw();
        }
        String front = Words.clean(ShortText.of(first, Reading.LONGEST_HEADING));
        String whole = heading.candidate().raw();
        boolean cut = !front.isEmpty()
                && whole.startsWith(front)
                && whole.length() > front.length()
                && (KickerReader.isNamed(first) || DAY.matcher(front).matches());
        String rest = cut ? EDGE.matcher(whole.substring(front.length())).replaceFirst("") : whole;
        return Words.folded(rest).length() < SHORTEST ? whole : rest;
    }

    /** The text without what a style hides, such as an editor's button. */
    private static String shown(Spot spot) {
        String text = spot.shortText(Reading.LONGEST_HEADING);
        Element last = spot.element().lastElementChild();
        for (int i = 0; i < HIDDEN_DEPTH && last != null; i++) {
            if (last.attributesSize() > 0
                    && (last.hasAttr("hidden")
                            || HIDDEN.matcher(last.attr("style")).find())) {
                String hidden = ShortText.of(last, Reading.LONGEST_HEADING);
                return text.endsWith(hidden) ? text.substring(0, text.length() - hidden.length()) : text;
            }
            last = last.lastElementChild();
        }
        return text;
    }

    private static void add(List<Heading> found, Spot spot, String locator, boolean first) {
        heading(spot, locator, first).ifPresent(found::add);
    }

    /** A heading or a line; empty where it is a whole paragraph or has no letters. */
    static Optional<Heading> heading(Spot spot, String locator, boolean first) {
        String shown = shown(spot);
        String text = Words.clean(shown.contains("&#") ? Escapes.decoded(shown) : shown);
        boolean paragraph = text.length() > LONGEST_SENTENCE && text.endsWith(".");
        return paragraph || Words.folded(text).isEmpty()
                ? Optional.empty()
                : Optional.of(new Heading(new Candidate(SourceKind.DOM, locator, text), spot, first));
    }
}
