package io.dateline.parse.body.choice;

import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Finds elements side by side that look alike and hold a few passages each, some of them story. */
final class BoxRows {

    /** Lists and tables are rows of another kind. */
    private static final Set<String> OTHER =
            Set.of("li", "ul", "ol", "dl", "dd", "dt", "p", "table", "tbody", "tr", "td", "th", "figure", "a", "span");

    /** A box of more passages holds a part of the page. */
    private static final int MOST = 20;

    /** A box with a longer text tells something by itself. */
    private static final int LONGEST = 800;

    /** What is linked is a title from this length on, and a button below. */
    private static final int TITLE = 15;

    private BoxRows() {}

    /**
     * One of the elements.
     *
     * @param first its first passage
     * @param last its last passage
     */
    record Box(int first, int last) {

        boolean holds(int passage) {
            return passage >= first && passage <= last;
        }

        /** What of it is story. */
        List<Integer> story(boolean[] isStory) {
            return IntStream.rangeClosed(first, last)
                    .filter(i -> isStory[i])
                    .boxed()
                    .toList();
        }

        /** The first passage that is a link to another page of the site, or -1; in a box that tells more there is none. */
        int lead(List<Passage> passages, OwnSite site) {
            int length = 0;
            int lead = -1;
            for (int i = first; i <= last && isSmall(first, last); i++) {
                Passage passage = passages.get(i);
                length += passage.text().length();
                if (lead < 0
                        && passage.linked() >= Passage.MOSTLY_LINKED
                        && passage.text().length() >= TITLE
                        && site.isLinkedFrom(passage)) {
                    lead = i;
                }
            }
            return length <= LONGEST ? lead : -1;
        }
    }

    /** The rows that hold some of the story, each in the order of the page. */
    static List<List<Box>> of(List<Passage> passages, Outline outline, boolean[] isStory) {
        int[] first = new int[outline.size()];
        int[] last = new int[outline.size()];
        boolean[] holds = new boolean[outline.size()];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
        for (int i = 0; i < isStory.length; i++) {
            int node = passages.get(i).node();
            first[node] = Math.min(first[node], i);
            last[node] = i;
            holds[node] |= isStory[i];
        }
        BitSet around = new BitSet(outline.size());
        for (int node = outline.size() - 1; node > 0; node--) {
            int parent = outline.parent(node);
            first[parent] = Math.min(first[parent], first[node]);
            last[parent] = Math.max(last[parent], last[node]);
            holds[parent] |= holds[node];
            if (holds[node] && isSmall(first[node], last[node])) {
                around.set(parent);
            }
        }
        Map<String, List<Box>> rows = new LinkedHashMap<>();
        for (int node = 1; node < outline.size(); node++) {
            if (last[node] >= 0 && around.get(outline.parent(node)) && isBox(outline.element(node))) {
                rows.computeIfAbsent(look(outline, node), look -> new ArrayList<>())
                        .add(new Box(first[node], last[node]));
            }
        }
        return List.copyOf(rows.values());
    }

    private static boolean isSmall(int first, int last) {
        return last - first < MOST;
    }

    private static boolean isBox(Element element) {
        return !OTHER.contains(element.normalName());
    }

    /** The element's parent, its name and its first class without numbers: the others often tell what a story is filed under. */
    private static String look(Outline outline, int node) {
        Element element = outline.element(node);
        StringBuilder look = new StringBuilder();
        look.append(outline.parent(node))
                .append(' ')
                .append(element.normalName())
                .append(' ');
        String classes = element.className().strip();
        for (int i = 0; i < classes.length() && classes.charAt(i) != ' '; i++) {
            if (!isDigit(classes.charAt(i))) {
                look.append(classes.charAt(i));
            }
        }
        return look.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
