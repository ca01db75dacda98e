package io.dateline.parse.body.choice;

import io.dateline.parse.body.measure.Boilerplate;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * Lists of links into one site that a line or a heading leads to: where that is no story, as in "Also read:", the list is none
 * either. So it is where each item has a link to the page's own site, with some words about it, and where the line appeals to
 * subscribe: then the list tells why.
 */
final class LinkLists {

    private static final double LINKED = 0.9;

    /** What is linked of items that announce something. */
    private static final double ANNOUNCED = 0.2;

    /** Fewer items may be remarks, each with a link. */
    private static final int LEAST = 3;

    /** A longer line tells something by itself. */
    private static final int LONGEST = 80;

    private LinkLists() {}

    /** Takes such lists from the story. */
    static void drop(List<Passage> passages, OwnSite site, boolean[] isStory) {
        int from = 0;
        while (from < isStory.length) {
            int to = WholeLists.end(passages, from);
            List<Passage> items = passages.subList(from, to);
            int line = passages.get(from).kind() == Kind.ITEM ? NextText.before(passages, from) : -1;
            if (line >= 0
                    && Told.any(isStory, from, to) // of other lists there is nothing to take
                    && leadsAway(passages.get(line), isStory[line])
                    && (areLinks(items, site) || appeals(passages.get(line), isStory[line]))) {
                Arrays.fill(isStory, from, to, false);
            }
            from = to;
        }
    }

    /** Whether a list is of links into one site, or announces pages of the page's own. */
    private static boolean areLinks(List<Passage> items, OwnSite site) {
        double linked = Passage.linkedLength(items) / Math.max(1, Passage.length(items));
        return (linked >= LINKED && leadToOneSite(items))
                || (linked >= ANNOUNCED
                        && items.size() >= LEAST
                        && items.stream().allMatch(site::isLinkedFrom));
    }

    private static boolean appeals(Passage line, boolean isStory) {
        return !isStory && Boilerplate.appeals().matches(line.text());
    }

    /** Whether all links lead to the same site, as those to a paper's own stories do; sources and places to visit have each their own. */
    private static boolean leadToOneSite(List<Passage> items) {
        return items.stream()
                        .flatMap(item -> item.links().stream())
                        .map(link -> host(link.target()))
                        .filter(host -> !host.isEmpty())
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
    }

    private static String host(String target) {
        int start = target.indexOf("//") + 2;
        int end = start < 2 ? -1 : target.indexOf('/', start);
        return start < 2 ? "" : target.substring(start, end < 0 ? target.length() : end);
    }

    private static boolean leadsAway(Passage line, boolean isStory) {
        return (line.kind() == Kind.PARAGRAPH || line.kind() == Kind.HEADING)
                && line.text().length() <= LONGEST
                && (!isStory || Boilerplate.all().matches(line.text()));
    }
}
