package io.dateline.parse.field.topic;

import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ElementPath;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The path of pages that leads from the site's first page to this one, as structured data or the DOM gives it. */
public final class Breadcrumbs {

    private static final int LONGEST = 60;

    /** How many elements are searched where no heading tells the beginning of the article. */
    private static final int SEARCHED = 2_000;

    /** A path has no more steps. */
    private static final int STEPS = 8;

    /** The types of paths in structured data. */
    private static final Set<String> LISTS = Set.of("BreadcrumbList");

    /** What stands between steps, in front of a name or behind it. */
    private static final Pattern SIGNS = Pattern.compile("^[\\s/>»›→|·]+|[\\s/>»›→|·]{1,9}$");

    /**
     * One step of the path.
     *
     * @param place where it stands
     * @param address where it leads, as it stands there; the empty string where it does not tell
     */
    record Step(Candidate place, String address) {

        /** Its name; none where it leads back. */
        String name() {
            String name = Words.clean(SIGNS.matcher(place.raw()).replaceAll(""));
            return name.startsWith("<") || name.startsWith("\u2190") ? "" : name;
        }

        /** The page that it leads to. */
        Optional<URI> target(Reading reading) {
            return reading.page().resolve(address);
        }

        /** Whether it leads to the first page of a site. */
        boolean isRoot(Reading reading) {
            return target(reading)
                    .map(URI::getPath)
                    .filter(path -> path.length() <= 1)
                    .isPresent();
        }
    }

    private Breadcrumbs() {}

    /** The steps as the structured data gives them, in the order of their positions. */
    static List<Step> declared(Reading reading) {
        for (LdNode list : reading.page().jsonLd().ofType(LISTS)) {
            List<Step> steps = new ArrayList<>();
            List<LdNode> items = new ArrayList<>(list.nodes("itemListElement"));
            if (items.stream().allMatch(item -> position(item) >= 0)) {
                items.sort(Comparator.comparingInt(Breadcrumbs::position));
            }
            for (LdNode item : items) {
                Optional<LdNode> page = item.node("item");
                name(item)
                        .map(name -> new Candidate(SourceKind.JSON_LD, "BreadcrumbList", name))
                        .ifPresent(place -> steps.add(new Step(place, address(item, page))));
            }
            if (!steps.isEmpty()) {
                return steps;
            }
        }
        return List.of();
    }

    /**
     * What the steps are called in all paths that structured data gives.
     *
     * @param reading the page
     * @return the names; none without such a path
     */
    public static List<String> names(Reading reading) {
        return reading.page().jsonLd().ofType(LISTS).stream()
                .flatMap(list -> list.nodes("itemListElement").stream())
                .flatMap(item -> name(item).stream())
                .toList();
    }

    /** What an item of a declared path is called, by itself or by the page that it names. */
    private static Optional<String> name(LdNode item) {
        return item.text("name").or(() -> item.node("item").flatMap(page -> page.text("name")));
    }

    private static String address(LdNode item, Optional<LdNode> page) {
        return page.flatMap(inner -> inner.text("@id").or(() -> inner.text("url")))
                .or(() -> page.isPresent() ? Optional.empty() : item.text("item"))
                .orElse("");
    }

    private static int position(LdNode item) {
        String text = item.text("position").orElse("");
        return text.length() <= 4 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : -1;
    }

    /** The linked steps that the page prints in front of the headline, in an element that is named for them. */
    static List<Step> printed(Reading reading) {
        PageIndex index = reading.page().index();
        int from = index.bodyPosition();
        int to = reading.heading().map(Spot::position).orElse(from + SEARCHED);
        for (int at = from; at < Math.min(to, index.size()); at++) {
            Element element = index.element(at);
            if (element.attributesSize() > 0 && isNamed(element)) {
                List<Step> steps = steps(element);
                if (!steps.isEmpty()) {
                    return steps;
                }
            }
        }
        return List.of();
    }

    private static boolean isNamed(Element element) {
        return named(element.className())
                || named(element.id())
                || named(element.attr("itemtype"))
                || named(element.attr("aria-label"));
    }

    private static boolean named(String text) {
        return text.length() >= 10
                && text.length() < 300
                && text.toLowerCase(Locale.ROOT).contains("breadcrumb");
    }

    private static List<Step> steps(Element trail) {
        List<Step> steps = new ArrayList<>();
        String path = ElementPath.of(trail);
        for (Element link : trail.getElementsByTag("a")) {
            if (steps.size() == STEPS) {
                return List.of();
            }
            String name = ShortText.of(link, LONGEST);
            if (!name.isBlank()) {
                steps.add(new Step(new Candidate(SourceKind.DOM, path, name), link.attr("href")));
            }
        }
        return steps;
    }
}
