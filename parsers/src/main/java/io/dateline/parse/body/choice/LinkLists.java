package io.dateline.parse.body.choice;

import io.dateline.parse.body.measure.Boilerplate;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * Lists of links into one site that a line or a heading leads to: where that is no story, as in "Also read:", the list is none
 * either. So it is where each item has a link to the page's own site, with some words about it.
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
            if (passages.get(from).kind() == Kind.ITEM
                    && (areLinks(items) && leadToOneSite(items) || announce(items, site))
                    && leadsAway(passages, isStory, from)) {
                Arrays.fill(isStory, from, to, false);
            }
            from = to;
        }
    }

    private static boolean areLinks(List<Passage> items) {
        return Passage.linkedLength(items) >= LINKED * Passage.length(items);
    }

    private static boolean announce(List<Passage> items, OwnSite site) {
        return items.size() >= LEAST
                && Passage.linkedLength(items) >= ANNOUNCED * Passage.length(items)
                && items.stream().allMatch(site::isLinkedFrom);
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

    /** Whether a short line right in front of a list is no story. */
    private static boolean leadsAway(List<Passage> passages, boolean[] isStory, int list) {
        int i = list - 1;
        while (i >= 0 && !passages.get(i).hasText()) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        Passage line = passages.get(i);
        return (line.kind() == Kind.PARAGRAPH || line.kind() == Kind.HEADING)
                && line.text().length() <= LONGEST
                && (!isStory[i] || Boilerplate.all().matches(line.text()));
    }
}
