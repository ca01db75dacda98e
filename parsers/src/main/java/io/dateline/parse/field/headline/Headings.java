package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.Escapes;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final int CRUMB_DEPTH = 4;

    private static final Set<String> LISTS = Set.of("h1", "li", "ul", "ol");
    private static final NameWords CRUMBS = NameWords.whole("breadcrumb*", "crumb*");
    private static final Pattern HOME = Pattern.compile("^(?:\\./|/)?$|(?:^|/)https?://[^/?#]+/?$");
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
        for (Spot spot : reading.page().index().headings()) {
            if (spot.element().normalName().equals("h1")
                    && found.size() < MOST
                    && spot.element().closest(MENU) == null) {
                if (isCrumb(spot.element()) || isLinkHome(spot.element()) || isKicker(spot.element())) {
                    others.add(spot);
                } else if (!isCount(spot, reading)) {
                    add(found, spot, "h1", true);
                }
            }
        }
        for (Spot spot : reading.page().index().properties("headline")) {
            Element element = spot.element();
            if (!spot.beside()
                    && !element.normalName().equals("h1")
                    && !element.normalName().equals("meta")) {
                add(found, spot, "itemprop=headline", found.isEmpty());
                break;
            }
        }
        smaller(reading, found);
        if (found.isEmpty()) {
            others.forEach(spot -> add(found, spot, "h1", true));
        }
        return found;
    }

    /** Whether a heading is a number that the page's title lacks, such as that of its readers' votes. */
    private static boolean isCount(Spot heading, Reading reading) {
        String text = heading.shortText(LONGEST_COUNT);
        return text.codePoints().noneMatch(Character::isLetter)
                && Words.hasDigit(text)
                && !reading.title().contains(text);
    }

    /** Whether a heading is the last step of the path to the page. */
    private static boolean isCrumb(Element heading) {
        Element element = heading;
        for (int i = 0; i < CRUMB_DEPTH && element != null; i++) {
            if (element.attributesSize() > 0
                    && (LISTS.contains(element.normalName()) && CRUMBS.isIn(element.className())
                            || element.attr("itemtype").endsWith("/ListItem")
                            || element.attr("property").equals("itemListElement"))) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** Whether a heading is nothing but a link to the site's first page: it is the site's name. */
    private static boolean isLinkHome(Element heading) {
        Element link = heading.firstElementChild() == null ? null : heading.selectFirst(LINK);
        return link != null
                && HOME.matcher(link.attr("href")).find()
                && ShortText.of(link, Reading.LONGEST_HEADING).equals(ShortText.of(heading, Reading.LONGEST_HEADING));
    }

    /** Whether a heading is named for a kicker, and the headline stands right behind it in a smaller one. */
    private static boolean isKicker(Element heading) {
        Element next = heading.nextElementSibling();
        return next != null && next.normalName().equals("h2") && KickerReader.isNamed(heading);
    }

    /** Blogs head the page with their own name and the entry with a smaller heading. */
    private static void smaller(Reading reading, List<Heading> found) {
        String title = Words.folded(reading.title());
        List<String> declared = declared(reading);
        boolean without = found.stream().noneMatch(heading -> isAmong(declared, heading));
        for (Spot spot : reading.page().index().headings()) {
            String text = spot.element().normalName().equals("h1") ? "" : spot.shortText(Reading.LONGEST_HEADING);
            String folded = text.length() < SHORTEST ? "" : Words.folded(text);
            boolean named = folded.length() >= SHORTEST && title.contains(folded) && !title.equals(folded + folded);
            if (named || (without && folded.length() >= SHORTEST_DECLARED && endsWithOneOf(declared, folded))) {
                add(found, spot, spot.element().normalName(), false);
                return;
            }
        }
    }

    /** A heading that ends with what the publisher calls the headline: in front stands a kicker. */
    private static boolean endsWithOneOf(List<String> declared, String folded) {
        return declared.stream().anyMatch(title -> title.length() >= SHORTEST_DECLARED && folded.endsWith(title));
    }

    private static boolean isAmong(List<String> declared, Heading heading) {
        String own = Words.folded(heading.candidate().raw());
        return declared.stream().anyMatch(title -> Titles.agreeFolded(title, own));
    }

    private static List<String> declared(Reading reading) {
        return Stream.concat(
                        reading.ld("headline").stream(), reading.meta("og:title", "twitter:title", "title").stream())
                .map(title -> Words.folded(title.raw()))
                .toList();
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
        for (int i = 0; i < CRUMB_DEPTH && last != null; i++) {
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
        String shown = shown(spot);
        String text = Words.clean(shown.contains("&#") ? Escapes.decoded(shown) : shown);
        boolean paragraph = text.length() > LONGEST_SENTENCE && text.endsWith(".");
        if (!paragraph && !Words.folded(text).isEmpty()) {
            found.add(new Heading(new Candidate(SourceKind.DOM, locator, text), spot, first));
        }
    }
}
