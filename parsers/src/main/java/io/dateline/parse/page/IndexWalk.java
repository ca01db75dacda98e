package io.dateline.parse.page;

import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over a page that measures it against the limits and collects what the readers look for. Without recursion;
 * used once.
 */
final class IndexWalk {

    private static final Set<String> TIME_PROPERTIES =
            Set.of("datePublished", "dateModified", "dateCreated", "uploadDate");

    /** Where programs write class names, the names by which tests find an element still tell of these. */
    private static final int TESTED = NameMarks.DATE | NameMarks.AUTHOR;

    final List<Element> elements = new ArrayList<>(2_048);
    final BitSet beside = new BitSet();
    final List<Element> metas = new ArrayList<>();
    final List<Element> jsonLd = new ArrayList<>();
    final List<Spot> headings = new ArrayList<>();
    final List<Spot> times = new ArrayList<>();
    final List<Spot> dated = new ArrayList<>();
    final List<Spot> authors = new ArrayList<>();
    final List<Spot> links = new ArrayList<>();
    final List<Spot> properties = new ArrayList<>();
    final List<Spot> topicHeads = new ArrayList<>();

    @Nullable String canonical;

    @Nullable String language;

    int bodyAt;

    /** Whether parts of the page follow out of their places. */
    boolean streamed;

    private final Limits limits;
    private final Optional<URI> uri;
    private int nodes;
    private boolean titled;
    private final OpenBoxes open = new OpenBoxes();

    private IndexWalk(Limits limits, Optional<URI> uri) {
        this.limits = limits;
        this.uri = uri;
    }

    static IndexWalk over(Document document, Limits limits, Optional<URI> uri) {
        IndexWalk walk = new IndexWalk(limits, uri);
        walk.through(document);
        return walk;
    }

    private void through(Document document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            head(node, depth);
            Node next = node.firstChild();
            depth += next == null ? 0 : 1;
            while (next == null && node != null) {
                open.leave(node);
                next = node.nextSibling();
                if (next == null) {
                    node = node.parent();
                    depth--;
                }
            }
            node = next;
        }
    }

    private void head(Node node, int depth) {
        if (depth > limits.domDepth()) {
            throw over("elements nested deeper than " + limits.domDepth());
        }
        if (++nodes > limits.domNodes()) {
            throw over("more than " + limits.domNodes() + " nodes");
        }
        if (node instanceof TextNode text) {
            if (text.getWholeText().length() > limits.textLength()) {
                throw over("a text longer than " + limits.textLength());
            }
            Element parent = text.parent();
            if (parent != null && TopicHeads.isHead(text.getWholeText())) {
                topicHeads.add(open.spot(parent, elements.size() - 1));
            }
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        int position = elements.size();
        elements.add(element);
        String name = element.normalName();
        switch (name) {
            case "html" -> rootOf(element);
            case "body" -> bodyAt = position;
            case "meta" -> metas.add(element);
            case "link" -> linkOf(element);
            case "script" -> {
                if (element.attr("type").regionMatches(true, 0, "application/ld+json", 0, 19)) {
                    jsonLd.add(element);
                }
            }
            case "style", "svg", "path", "use", "source", "option", "noscript" -> {}
            case "template" -> {
                streamed |= StreamedMarkup.isPlace(element);
                read(element, name, position);
            }
            default -> read(element, name, position);
        }
        if (open.beside()) {
            beside.set(position);
        }
    }

    private void read(Element element, String name, int position) {
        if (element.attributesSize() == 0) {
            open.enter(element, name, 0);
            collect(element, name, 0, position);
        } else {
            named(element, name, position);
        }
    }

    private void rootOf(Element element) {
        if (language == null) {
            language = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        }
    }

    private void linkOf(Element element) {
        if (canonical == null && element.attr("rel").strip().equalsIgnoreCase("canonical")) {
            String address = element.attr("href").strip();
            canonical = address.isEmpty() ? null : address;
        }
    }

    private void named(Element element, String name, int position) {
        Attributes attributes = element.attributes();
        int marks = name.equals("main")
                ? 0
                : NameMarks.of(attributes.get("class"))
                        | NameMarks.of(attributes.get("id"))
                        | NameMarks.of(attributes.get("data-testid")) & TESTED;
        open.enter(element, name, isTagList(attributes) ? marks | NameMarks.TAGS : marks);
        collect(element, name, marks, position);
        String property = attributes.get("itemprop");
        if (!property.isEmpty()) {
            properties.add(open.spot(element, position));
            if (!name.equals("time") && TIME_PROPERTIES.contains(property)) {
                times.add(open.spot(element, position));
            }
        }
    }

    private void collect(Element element, String name, int marks, int position) {
        switch (name) {
            case "h1", "h2", "h3" -> heading(element, name, position);
            case "time", "abbr" -> times.add(open.spot(element, position));
            case "byline" -> authors.add(open.spot(element, position));
            case "a" -> {
                if (element.hasAttr("href") || element.hasAttr("rel")) {
                    links.add(open.spot(element, position));
                }
            }
            default -> {}
        }
        if ((marks & NameMarks.DATE) != 0) {
            dated.add(open.spot(element, position));
        }
        if ((marks & NameMarks.AUTHOR) != 0) {
            authors.add(open.spot(element, position));
        }
    }

    /** The first heading of the first level is the title of the page. */
    private void heading(Element element, String name, int position) {
        if (!titled && name.equals("h1")) {
            titled = true;
            open.holdsTitle();
        }
        headings.add(open.spot(element, position));
    }

    private static boolean isTagList(Attributes attributes) {
        String component = attributes.get("data-component");
        return component.equals("topic-list") || component.equals("tags");
    }

    private ArticleParseException over(String detail) {
        return new ArticleParseException(uri, Stage.PAGE, Reason.OVER_LIMIT, detail);
    }
}
