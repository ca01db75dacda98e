package io.dateline.parse.field.topic;

import io.dateline.parse.field.reading.AddressSteps;
import io.dateline.parse.field.reading.AuthorLink;
import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.topic.Breadcrumbs.Step;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The section that a page prints above or below its headline, as a link in a small element that is named for it. */
final class SectionLinks {

    private static final int BEFORE = 40;
    private static final int BEHIND = 30;
    private static final int MOST = 3;
    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 40;
    private static final int DEEPEST = 6;

    /** An issue of a year is no section. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final NameWords NAMES = NameWords.whole(
            PhraseFile.read(SectionLinks.class, "section-link-names.txt").toArray(String[]::new));

    private static final NameWords MENUS = NameWords.whole("menu*", "nav*", "footer*", "related*", "sidebar*");
    private static final Set<String> OTHERS = PhraseFile.read(SectionLinks.class, "no-section-addresses.txt");
    private static final AddressSteps ADDRESSES =
            new AddressSteps(PhraseFile.read(SectionLinks.class, "section-addresses.txt"));
    private static final Set<String> ASIDES = Set.of("nav", "footer", "aside", "form");

    private SectionLinks() {}

    /** The links of the nearest such element in front of the headline, else of the first behind it; else those to a category's address, else one to a wider address, else one alone above the headline. */
    static List<Step> near(Reading reading) {
        Optional<Spot> heading = reading.heading();
        if (heading.isEmpty()) {
            return List.of();
        }
        int at = heading.get().position();
        List<Step> named = near(at, reading, element -> isNamed(element) ? links(element) : List.of());
        List<Step> near =
                named.isEmpty() ? near(at, reading, element -> row(element, SectionLinks::leadsToCategory)) : named;
        List<Step> wider = near.isEmpty()
                ? near(at, reading, element -> leadsWider(element, reading) ? List.of(element) : List.of())
                : near;
        List<Step> above = wider.isEmpty() ? LinkAbove.of(heading.get().element(), reading) : wider;
        return above.isEmpty() ? atTheEnd(at, reading) : above;
    }

    /** Whether a link leads to what the page's address stands below. */
    private static boolean leadsWider(Element link, Reading reading) {
        return link.normalName().equals("a")
                && WiderAddress.isOf(
                        reading.page().uri(),
                        reading.page().resolve(link.attr("href")),
                        ShortText.of(link, LONGEST_NAME));
    }

    /** Links of a blog to its categories far behind the headline, if the page has no others: cards of other stories have theirs. */
    private static List<Step> atTheEnd(int heading, Reading reading) {
        PageIndex index = reading.page().index();
        List<Spot> marked = index.links().stream()
                .filter(spot -> spot.position() > heading && !spot.beside() && isMarked(spot.element()))
                .toList();
        boolean one =
                marked.stream().map(spot -> spot.element().parent()).distinct().count() == 1;
        return one
                ? steps(index, marked.get(0).position(), reading, element -> row(element, SectionLinks::isMarked))
                : List.of();
    }

    private static List<Step> near(int at, Reading reading, Function<Element, List<Element>> links) {
        PageIndex index = reading.page().index();
        for (int i = at - 1; i >= Math.max(index.bodyPosition(), at - BEFORE); i--) {
            List<Step> steps = steps(index, i, reading, links);
            if (!steps.isEmpty()) {
                return steps;
            }
        }
        for (int i = at; i < Math.min(index.size(), at + BEHIND); i++) {
            List<Step> steps = steps(index, i, reading, links);
            if (!steps.isEmpty()) {
                return steps;
            }
        }
        return List.of();
    }

    private static List<Step> steps(
            PageIndex index, int position, Reading reading, Function<Element, List<Element>> find) {
        Element element = index.element(position);
        List<Element> links = index.isBeside(position) ? List.of() : find.apply(element);
        if (links.isEmpty() || ShortText.of(element, LONGEST).isEmpty() || isInMenu(element)) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (Element link : links) {
            String name = Words.clean(ShortText.of(link, LONGEST_NAME));
            boolean section = !name.isEmpty()
                    && name.charAt(0) != '#'
                    && !YEAR.matcher(name).find();
            if (section && leadsToSection(link, reading)) {
                steps.add(new Step(new Candidate(SourceKind.DOM, "section link", name), link.attr("href")));
            }
        }
        return steps.size() <= MOST ? steps : List.of();
    }

    /** By its class; blogs say of a link itself that it leads to a category, whatever the elements around it are called. */
    private static boolean isNamed(Element element) {
        String classes = element.className();
        return !classes.isEmpty() && NAMES.isIn(classes) || isMarked(element);
    }

    private static List<Element> links(Element element) {
        if (isMarked(element)) {
            return row(element, SectionLinks::isMarked);
        }
        return element.normalName().equals("a") ? List.of(element) : element.getElementsByTag("a");
    }

    private static boolean isMarked(Element link) {
        return link.normalName().equals("a") && link.attributes().get("rel").contains("category");
    }

    private static boolean leadsToCategory(Element link) {
        return link.normalName().equals("a")
                && !isMarked(link)
                && ADDRESSES.isLastButOne(link.attributes().get("href"));
    }

    /** A link of some kind, and those beside it; none where it is of another. */
    private static List<Element> row(Element link, Predicate<Element> kind) {
        Element parent = link.parent();
        if (!kind.test(link) || parent == null) {
            return List.of();
        }
        return parent.children().stream().filter(kind).toList();
    }

    static boolean isInMenu(Element element) {
        Element around = element;
        for (int i = 0; i < DEEPEST && around != null && !around.normalName().equals("body"); i++) {
            if (ASIDES.contains(around.normalName()) || MENUS.isIn(around.className())) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /** A page of the site that is neither this one nor its first, and no list of topics or of an author. */
    static boolean leadsToSection(Element link, Reading reading) {
        if (AuthorLink.is(link)) {
            return false;
        }
        Optional<URI> target = reading.page().resolve(link.attr("href"));
        String path = target.map(URI::getPath).orElse("");
        boolean own = target.map(URI::getHost)
                .flatMap(host -> reading.page().host().filter(here -> host.endsWith(here) || here.endsWith(host)))
                .isPresent();
        boolean here =
                reading.page().uri().map(URI::getPath).filter(path::equals).isPresent();
        boolean other = false;
        for (String step : path.toLowerCase(Locale.ROOT).split("/")) {
            other |= OTHERS.contains(step);
        }
        return path.length() > 1 && own && !here && !other;
    }
}
