package io.dateline.parse.body.choice;

import io.dateline.parse.body.measure.Boilerplate;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * Lists that a line of the story leads to by a colon at its end: such a list is story as a whole where some of it is, and where
 * its items lead to other sites, which the line has promised. A short line in doubt between story and such a list is story, too.
 */
final class LedLists {

    /** What is less probable is surely none. */
    private static final double DOUBT = 0.1;

    /** A label is no longer. */
    private static final int LABEL = 40;

    private LedLists() {}

    /** Makes such lists story. */
    static void join(
            List<Passage> passages,
            List<TextMeasure> measures,
            double[] probabilities,
            OwnSite site,
            boolean[] isStory) {
        int from = 0;
        while (from < isStory.length) {
            int to = WholeLists.end(passages, from);
            List<Passage> items = passages.subList(from, to);
            if (isStory[from] && passages.get(from).kind() == Kind.ITEM) {
                joinLabel(passages, probabilities, isStory, from);
            }
            if (WholeLists.areSingle(items) && isLed(passages, isStory, from)) {
                boolean partly = isPartly(probabilities, isStory, from, to);
                boolean promised =
                        leadElsewhere(items, site) && WholeLists.share(measures, probabilities, from, to) >= DOUBT;
                if (partly || promised) {
                    Arrays.fill(isStory, from, to, true);
                }
            }
            from = to;
        }
    }

    /** Makes a label like "Drawbacks:" story that stands between story and a list that is story. */
    private static void joinLabel(List<Passage> passages, double[] probabilities, boolean[] isStory, int list) {
        int line = NextText.before(passages, list);
        int before = line < 0 || isStory[line] || probabilities[line] < DOUBT ? -1 : NextText.before(passages, line);
        if (before >= 0
                && isStory[before]
                && passages.get(line).text().length() <= LABEL
                && leads(passages.get(line))) {
            isStory[line] = true;
        }
    }

    private static boolean isLed(List<Passage> passages, boolean[] isStory, int list) {
        int line = NextText.before(passages, list);
        return line >= 0 && isStory[line] && leads(passages.get(line));
    }

    private static boolean leads(Passage line) {
        return line.kind() == Kind.PARAGRAPH
                && line.text().endsWith(":")
                && !Boilerplate.all().matches(line.text());
    }

    /** Whether some of the items are story, and none surely is not. */
    private static boolean isPartly(double[] probabilities, boolean[] isStory, int from, int to) {
        boolean some = false;
        for (int i = from; i < to; i++) {
            some |= isStory[i];
            if (probabilities[i] < DOUBT) {
                return false;
            }
        }
        return some;
    }

    /** Whether most items lead to other sites, none of them within the page. */
    private static boolean leadElsewhere(List<Passage> items, OwnSite site) {
        long own = items.stream().filter(site::isLinkedFrom).count();
        return items.stream().noneMatch(item -> item.links().isEmpty() || BareHeadings.leadsWithin(item))
                && own * 2 < items.size();
    }
}
