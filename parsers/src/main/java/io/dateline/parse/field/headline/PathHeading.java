package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A page whose h1 is the last step of the path to it, with the title for search engines. The story's own headline is the
 * smaller heading behind it, where that is set as a headline and tells of the same.
 */
final class PathHeading {

    private static final int SHORTEST = 20;
    private static final int DEPTH = 3;

    private static final Set<String> PATHS = Set.of("li", "nav");
    private static final Set<String> HEADS = Set.of("header", "hgroup");
    private static final NameWords NAMES = NameWords.whole("headline*", "title*", "header*");

    private PathHeading() {}

    /**
     * The story's heading behind such a path.
     *
     * @param reading the page
     * @param declared the titles that the publisher declares, folded: a step that is one of them is the headline
     * @return the heading; empty where the page has no such path, or where what stands behind it is no headline
     */
    static Optional<Spot> story(Reading reading, List<String> declared) {
        String title = Words.folded(reading.title());
        String step = "";
        for (Spot spot : reading.page().index().headings()) {
            boolean largest = spot.element().normalName().equals("h1");
            if (step.isEmpty()) {
                step = largest && isWithin(spot.element(), PATHS) ? step(spot, title, declared) : "";
            } else if (!spot.beside()) {
                String text = spot.shortText(Reading.LONGEST_HEADING);
                boolean story = !largest && text.length() >= SHORTEST && Titles.touch(step, text);
                return story && isSetAsHeadline(spot.element()) ? Optional.of(spot) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The text of a heading that the document's title begins with, and nothing else that the publisher declares. */
    private static String step(Spot heading, String title, List<String> declared) {
        String text = heading.shortText(Reading.LONGEST_HEADING);
        String folded = Words.folded(text);
        boolean path = folded.length() >= SHORTEST
                && title.startsWith(folded)
                && declared.stream().noneMatch(other -> Titles.agreeFolded(other, folded));
        return path ? text : "";
    }

    private static boolean isWithin(Element heading, Set<String> tags) {
        Element element = heading.parent();
        for (int i = 0; i < DEPTH && element != null; i++) {
            if (tags.contains(element.normalName())) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** By the tag of what holds a heading, or by the name of either. */
    private static boolean isSetAsHeadline(Element heading) {
        Element parent = heading.parent();
        return NAMES.isIn(heading.className())
                || parent != null && NAMES.isIn(parent.className())
                || isWithin(heading, HEADS);
    }
}
