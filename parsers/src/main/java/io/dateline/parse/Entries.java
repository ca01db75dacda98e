package io.dateline.parse;

import io.dateline.article.Block;
import io.dateline.parse.body.Story;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;

/**
 * Counts what an index page is made of: linked headings, and entries of lists that begin with a link and say a little of
 * what is behind it. Those that stand around a story and were not taken for story do not count. Used once, without
 * recursion.
 */
final class Entries implements NodeVisitor {

    /** A shorter link names a page, not a story. */
    private static final int LEAST = 12;

    /** A longer one is no title. */
    private static final int MOST = 300;

    /** A line of a story's text is this long. */
    private static final int SENTENCE = 60;

    private static final Evaluator HEADINGS = QueryParser.parse("h2, h3, h4, h5");

    private final Set<String> targets = new HashSet<>();

    /** The lines of the story, each between line feeds. */
    private final String lines;

    /** Where the first entry begins in them. */
    private int first;

    private Entries(String lines) {
        this.lines = lines;
        this.first = lines.length();
    }

    /** The entries of a story. */
    static Entries of(Story story) {
        String lines = story.blocks().stream().map(Block::text).collect(Collectors.joining("\n", "\n", "\n"));
        Entries entries = new Entries(lines);
        story.region().ifPresent(region -> region.traverse(entries));
        return entries;
    }

    /** How many there are; those that lead to the same page count once. */
    int count() {
        return targets.size();
    }

    /** Whether a story of its own stands in front of the first entry. */
    boolean followAStory() {
        return lines.substring(0, first)
                        .lines()
                        .filter(line -> line.length() >= SENTENCE)
                        .count()
                >= 2;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element link && link.normalName().equals("a") && isEntry(link)) {
            targets.add(link.attr("href"));
            first = Math.min(first, lines.indexOf("\n" + title(link)));
        }
    }

    private boolean isEntry(Element link) {
        String target = link.attr("href");
        if (target.isEmpty() || target.startsWith("#") || !isTold(link)) {
            return false;
        }
        for (Element up = link; up != null; up = up.parent()) {
            String name = up.normalName();
            if (isHeading(name)) {
                return standsAlone(link, up);
            }
            if (name.equals("li")) {
                return up != link && isFirst(link, up) && hasMore(link);
            }
            if (name.equals("p") || name.equals("td") || name.equals("ul") || name.equals("article")) {
                break;
            }
        }
        return holdsHeading(link);
    }

    private static String title(Element link) {
        Element heading = link.selectFirst(HEADINGS);
        return (heading == null ? link : heading).text();
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '5';
    }

    /** Whether a line of the story begins with the link, or with the heading in it. */
    private boolean isTold(Element link) {
        String text = title(link);
        return text.length() >= LEAST && text.length() < MOST && lines.contains("\n" + text);
    }

    private static boolean standsAlone(Element link, Element heading) {
        return heading.text().length() - link.text().length() <= 2;
    }

    /** Cards are often linked as a whole. */
    private static boolean holdsHeading(Element link) {
        return link.selectFirst(HEADINGS) != null;
    }

    private static boolean isFirst(Element link, Element item) {
        for (Node at = link; at != item && at != null; at = at.parent()) {
            for (Node before = at.previousSibling(); before != null; before = before.previousSibling()) {
                boolean blank = before instanceof TextNode text
                        ? text.isBlank()
                        : !(before instanceof Element element) || element.text().isBlank();
                if (!blank) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The list of sources at a story's end has links alone, or commas behind them. */
    private static boolean hasMore(Element link) {
        Element next = link.nextElementSibling();
        return next != null && next.text().length() > LEAST * 2;
    }
}
