package io.dateline.parse.body.passage;

import io.dateline.parse.body.markup.NamedWords;
import org.jsoup.nodes.Element;

/** The explanation of a word within a line, shown to who points at the word: it has no blank between itself and the word. */
final class Tooltip {

    private static final NamedWords NAMES = NamedWords.read(Tooltip.class, "tooltip-words.txt");

    /** What all the names have in common. */
    private static final String COMMON = "ooltip";

    /** A shorter text is the word that is explained. */
    private static final int LEAST = 30;

    private Tooltip() {}

    /** Whether an element is such an explanation, and not what holds one together with its word. */
    static boolean is(Element element) {
        return element.attributes().get("class").contains(COMMON)
                && NAMES.last(element) >= 0
                && element.text().length() >= LEAST
                && element.getAllElements().stream().noneMatch(inner -> inner != element && NAMES.last(inner) >= 0);
    }
}
