package io.dateline.parse.body.choice;

import io.dateline.parse.body.measure.Boilerplate;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.Arrays;
import java.util.List;

/**
 * Lists that a line of the story leads to by a colon at its end: such a list is story as a whole where some of it is, and where
 * its items lead to other sites, which the line has promised.
 */
final class LedLists {

    /** What is less probable is surely none. */
    private static final double DOUBT = 0.1;

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

    private static boolean isLed(List<Passage> passages, boolean[] isStory, int list) {
        int line = NextText.before(passages, list);
        return line >= 0
                && isStory[line]
                && passages.get(line).kind() == Kind.PARAGRAPH
                && passages.get(line).text().endsWith(":")
                && !Boilerplate.all().matches(passages.get(line).text());
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
