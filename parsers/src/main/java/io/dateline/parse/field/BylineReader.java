package io.dateline.parse.field;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the authors, from the best place that names any. */
final class BylineReader {

    private static final int LONGEST = 200;

    /** Parts of addresses of pages about an author. */
    private static final List<String> PROFILES = List.of("/author/", "/autor/", "/auteur/");

    /** Names of elements that hold a byline and little else, as parts of the whole name. */
    private static final List<String> NAMES = List.of(
            "byline", "author-name", "author__name", "authorname", "article-author", "post-author", "autor", "auteur");

    private BylineReader() {}

    static Found<List<Byline>> read(Reading reading) {
        List<List<Candidate>> places = List.of(
                reading.layout(Field.BYLINES),
                structured(reading),
                reading.meta(
                        "author",
                        "article:author",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "dcterms.creator",
                        "cxenseparse:author",
                        "byl"),
                elements(markup(reading), "rel=author"),
                elements(named(reading), "byline"),
                Nearby.bylines(reading));
        List<Byline> chosen = List.of();
        Candidate source = null;
        List<Candidate> agreeing = new ArrayList<>();
        List<Candidate> rejected = new ArrayList<>();
        for (List<Candidate> place : places) {
            for (Candidate candidate : place) {
                List<Byline> read = bylines(candidate, reading);
                if (read.isEmpty()) {
                    rejected.add(candidate);
                } else if (source == null
                        || source.locator().equals(candidate.locator())
                        || (isPublisher(chosen, reading) && hasPerson(read))) {
                    if (source != null && !source.locator().equals(candidate.locator())) {
                        rejected.add(source);
                        source = candidate;
                        chosen = List.of();
                    }
                    source = source == null ? candidate : source;
                    chosen = Bylines.merge(join(chosen, read));
                } else if (sharesName(chosen, read)) {
                    agreeing.add(candidate);
                    chosen = candidate.source() == SourceKind.JSON_LD || candidate.source() == SourceKind.META
                            ? better(chosen, read)
                            : chosen;
                } else {
                    rejected.add(candidate);
                }
            }
        }
        if (source == null) {
            return Found.nothing();
        }
        chosen = withoutPublisher(chosen, reading);
        double confidence = source.source() == SourceKind.LAYOUT
                ? 0.97
                : Math.min(0.96, (source.source() == SourceKind.JSON_LD ? 0.8 : 0.6) + 0.08 * agreeing.size());
        return Found.of(chosen, new Evidence(Field.BYLINES, source, confidence, agreeing, rejected));
    }

    private static boolean isPublisher(List<Byline> bylines, Reading reading) {
        List<String> own = reading.ownNames();
        return bylines.stream()
                .allMatch(byline -> byline.kind() != BylineKind.PERSON || own.contains(Words.folded(byline.name())));
    }

    /** Beside a person, the publisher is no author. */
    private static List<Byline> withoutPublisher(List<Byline> bylines, Reading reading) {
        List<String> own = reading.ownNames();
        List<Byline> others = bylines.stream()
                .filter(byline -> !own.contains(Words.folded(byline.name())))
                .toList();
        return hasPerson(others) ? others : bylines;
    }

    private static boolean hasPerson(List<Byline> bylines) {
        return bylines.stream()
                .anyMatch(byline ->
                        byline.kind() == BylineKind.PERSON && byline.name().indexOf(' ') > 0);
    }

    private static List<Candidate> structured(Reading reading) {
        List<Candidate> found = new ArrayList<>(reading.ld("author"));
        return found.isEmpty() ? reading.ld("creator") : found;
    }

    /** Elements that are marked up as authors, in the order of the page. */
    private static List<Spot> markup(Reading reading) {
        PageIndex index = reading.page().index();
        List<Spot> found = new ArrayList<>(index.properties("author"));
        for (Spot name : index.properties("name")) {
            if (name.element().closest("[itemprop=author]") != null) {
                found.add(name);
            }
        }
        for (Spot link : index.links()) {
            String target = link.element().attr("href");
            if (link.element().attr("rel").equalsIgnoreCase("author")
                    || PROFILES.stream().anyMatch(target::contains)) {
                found.add(link);
            }
        }
        found.sort(Comparator.comparingInt(Spot::position));
        return found;
    }

    /** Elements whose names say that they hold a byline. */
    private static List<Spot> named(Reading reading) {
        return reading.page().index().authors().stream()
                .filter(spot -> isBylineName(spot.element()))
                .toList();
    }

    private static boolean isBylineName(Element element) {
        String name = element.className();
        return NAMES.stream().anyMatch(name::contains)
                || name.equalsIgnoreCase("author")
                || element.id().contains("byline");
    }

    private static List<Candidate> elements(List<Spot> spots, String locator) {
        List<Candidate> found = new ArrayList<>();
        for (Spot spot : spots) {
            String text = spot.beside() || found.size() >= 6 ? "" : spot.shortText(LONGEST);
            if (!text.isEmpty()) {
                found.add(new Candidate(SourceKind.DOM, locator, text));
            }
        }
        return found;
    }

    private static List<Byline> bylines(Candidate candidate, Reading reading) {
        if (candidate.raw().startsWith("http")) {
            return List.of();
        }
        List<Byline> found = new ArrayList<>();
        for (Byline byline : Bylines.read(candidate.raw())) {
            found.add(typed(byline, candidate, reading));
        }
        return found;
    }

    private static Byline typed(Byline byline, Candidate candidate, Reading reading) {
        if (candidate.source() != SourceKind.JSON_LD || byline.kind() != BylineKind.PERSON) {
            return byline;
        }
        for (LdNode node :
                reading.article().map(article -> article.nodes("author")).orElse(List.of())) {
            if (node.text("name").filter(candidate.raw()::equals).isPresent()) {
                Byline typed =
                        node.types().contains("Organization") || node.types().contains("NewsMediaOrganization")
                                ? Byline.organization(byline.name())
                                : byline;
                Optional<String> title = node.text("jobTitle");
                Byline titled = title.isPresent() ? typed.withRole(title.get()) : typed;
                return node.text("url")
                        .flatMap(reading.page()::resolve)
                        .map(titled::withLink)
                        .orElse(titled);
            }
        }
        return byline;
    }

    private static List<Byline> join(List<Byline> first, List<Byline> second) {
        List<Byline> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static boolean sharesName(List<Byline> first, List<Byline> second) {
        return first.stream()
                .anyMatch(own -> second.stream()
                        .anyMatch(other -> Words.folded(own.name()).equals(Words.folded(other.name()))));
    }

    /** A second source that names all of the first and more knows more. */
    private static List<Byline> better(List<Byline> first, List<Byline> second) {
        boolean all = first.stream()
                .allMatch(own -> second.stream()
                        .anyMatch(other -> Words.folded(own.name()).equals(Words.folded(other.name()))));
        return all && second.size() > first.size() ? Bylines.merge(join(first, second)) : first;
    }
}
