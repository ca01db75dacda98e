package io.dateline.parse.field.reading;

import io.dateline.parse.layout.LayoutMatch;
import io.dateline.parse.page.JsonLd;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What all readers of fields look at: the page, its layout, and the JSON-LD node that is this article. */
public final class Reading {

    /** A heading of more letters is none. */
    public static final int LONGEST_HEADING = 400;

    private static final int SHORTEST_HEADING = 12;

    private final Page page;
    private final LayoutMatch match;
    private final Optional<LdNode> article;
    private final List<PrintedHeading> headings;
    private final Optional<Spot> heading;
    private final List<String> ownNames;
    private final String title;
    private final SiteNames site;
    private final HostName host;

    /**
     * Reads what all fields have in common.
     *
     * @param page the page
     * @param match its layout
     */
    public Reading(Page page, LayoutMatch match) {
        this.page = page;
        this.match = match;
        this.article = articleNode(page);
        this.title = page.document().title();
        this.ownNames = ownNames(page, title, article);
        this.headings = new PrintedHeadings(page.index().headings());
        this.heading = page.index().firstHeading();
        this.site = SiteNames.of(this);
        this.host = HostName.of(page.host().orElse(""));
    }

    private Reading(Reading other, Optional<Spot> heading) {
        this.page = other.page;
        this.match = other.match;
        this.article = other.article;
        this.ownNames = other.ownNames;
        this.title = other.title;
        this.site = other.site;
        this.host = other.host;
        this.headings = other.headings;
        this.heading = heading;
    }

    /**
     * The same where the headline is known: what stands near it is looked for near the heading that prints it.
     *
     * @param headline the headline
     * @return this reading where no other heading prints the headline
     */
    public Reading at(Optional<String> headline) {
        String folded = headline.map(Words::folded).orElse("");
        Optional<Spot> own = folded.isEmpty()
                ? Optional.empty()
                : printed(folded).or(() -> PrintedLine.of(page.index(), Set.of(folded)));
        return own.isPresent() && !own.equals(heading) ? new Reading(this, own) : this;
    }

    /** The heading that is the headline, or ends with it; one of the first level before others. */
    private Optional<Spot> printed(String headline) {
        Optional<Spot> smaller = Optional.empty();
        Optional<Spot> longer = Optional.empty();
        for (PrintedHeading one : headings) {
            Spot spot = one.spot();
            boolean first = one.isFirstLevel();
            if (!first && spot.beside()) {
                continue;
            }
            String folded = one.folded();
            if (folded.equals(headline)) {
                if (first) {
                    return Optional.of(spot);
                }
                smaller = smaller.or(() -> Optional.of(spot));
            } else if (folded.length() >= SHORTEST_HEADING
                    && (folded.endsWith(headline) || headline.endsWith(folded))) {
                longer = longer.or(() -> Optional.of(spot));
            }
        }
        return smaller.isPresent() ? smaller : longer;
    }

    /**
     * The page.
     *
     * @return the page
     */
    public Page page() {
        return page;
    }

    /**
     * The page's layout.
     *
     * @return the layout, and what it finds
     */
    public LayoutMatch match() {
        return match;
    }

    /**
     * The JSON-LD node of this article: the one with the page's address, else the first with a headline.
     *
     * @return the node; empty if there is none
     */
    public Optional<LdNode> article() {
        return article;
    }

    /**
     * The headings of the first three levels.
     *
     * @return the headings, in the order of the page
     */
    public List<PrintedHeading> headings() {
        return headings;
    }

    /**
     * The heading that prints the headline, else the page's first of the first level.
     *
     * @return the heading; empty if the page has none
     */
    public Optional<Spot> heading() {
        return heading;
    }

    /**
     * The first elements of the page's body, as far as they stand in front of that heading.
     *
     * @param most how many at most
     * @return the elements, in the order of the page
     */
    public List<Element> inFrontOfHeading(int most) {
        PageIndex index = page.index();
        int from = index.bodyPosition();
        int to = Math.min(heading.map(Spot::position).orElse(index.size()), Math.min(index.size(), from + most));
        List<Element> elements = new ArrayList<>();
        for (int at = from; at < to; at++) {
            elements.add(index.element(at));
        }
        return elements;
    }

    /**
     * The elements of the page's body close to that heading which do not stand beside the story.
     *
     * @param before how many elements before it are looked at
     * @param behind how many elements from it on are looked at
     * @return the elements from the heading on, then those before it; none where there is no heading
     */
    public List<Element> aroundHeading(int before, int behind) {
        return heading.map(spot -> page.index().around(spot.position(), before, behind))
                .orElse(List.of());
    }

    /**
     * The document's title.
     *
     * @return the title; the empty string if there is none
     */
    public String title() {
        return title;
    }

    /**
     * The names of site and publisher, folded: they are neither authors nor topics.
     *
     * @return the names; none where the page gives none
     */
    public List<String> ownNames() {
        return ownNames;
    }

    private static List<String> ownNames(Page page, String title, Optional<LdNode> article) {
        List<String> names = new ArrayList<>();
        page.meta()
                .first("og:site_name")
                .filter(name -> !SiteNames.isTitle(name, title, page))
                .ifPresent(names::add);
        article.flatMap(node -> node.text("publisher")).ifPresent(names::add);
        return names.stream()
                .flatMap(name -> Stream.of(name, Domains.withoutEnding(name)))
                .map(Words::folded)
                .distinct()
                .toList();
    }

    /**
     * What the page calls its site and its sections.
     *
     * @return the names
     */
    public SiteNames site() {
        return site;
    }

    /**
     * What the page's address is called.
     *
     * @return the name; one without labels where the address is unknown
     */
    public HostName host() {
        return host;
    }

    /**
     * What the layout gives for a field.
     *
     * @param field the field
     * @return the places; none without a layout
     */
    public List<Candidate> layout(Field field) {
        return match.candidates(field);
    }

    /**
     * What the article's JSON-LD node gives.
     *
     * @param property the property's name
     * @return the places; none without a node
     */
    public List<Candidate> ld(String property) {
        List<Candidate> found = new ArrayList<>();
        if (article.isPresent()) {
            for (String text : article.get().texts(property)) {
                found.add(new Candidate(SourceKind.JSON_LD, property, text));
            }
        }
        return found;
    }

    /**
     * What the meta tags give.
     *
     * @param names the names of the tags, the first to come first
     * @return the places; none without such a tag
     */
    public List<Candidate> meta(String... names) {
        List<Candidate> found = new ArrayList<>();
        for (String name : names) {
            for (String text : page.meta().all(name)) {
                found.add(new Candidate(SourceKind.META, name, text));
            }
        }
        return found;
    }

    private static Optional<LdNode> articleNode(Page page) {
        List<LdNode> nodes = page.jsonLd().ofType(JsonLd.ARTICLE_TYPES);
        Optional<String> path = page.uri().map(URI::getPath).filter(text -> text.length() > 1);
        return nodes.stream()
                .filter(node -> path.filter(own -> pointsTo(node, own)).isPresent())
                .findFirst()
                .or(() -> nodes.stream()
                        .filter(node -> node.text("headline").isPresent()
                                || node.text("name").isPresent())
                        .findFirst())
                .or(() -> nodes.stream().findFirst());
    }

    private static boolean pointsTo(LdNode node, String path) {
        for (String property : List.of("url", "mainEntityOfPage", "@id")) {
            if (node.text(property).filter(address -> address.contains(path)).isPresent()
                    || node.node(property)
                            .flatMap(inner -> inner.text("@id"))
                            .filter(id -> id.contains(path))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
