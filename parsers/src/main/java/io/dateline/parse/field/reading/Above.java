package io.dateline.parse.field.reading;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds what a page prints right above a heading. */
public final class Above {

    /** How many elements a heading may begin by itself, itself the first. */
    private static final int HIGHEST = 3;

    private Above() {}

    /**
     * The element before a heading, or before what the heading alone begins.
     *
     * @param heading the heading
     * @return the element, if there is one
     */
    public static Optional<Element> of(Element heading) {
        Element element = heading;
        for (int i = 0; i < HIGHEST && element != null; i++) {
            Element before = element.previousElementSibling();
            if (before != null) {
                return Optional.of(before);
            }
            element = element.parent();
        }
        return Optional.empty();
    }
}
