package io.dateline.parse.field.reading;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells the path to a page, from its site's first page on, by the names of its elements. */
public final class Crumbs {

    private static final int DEPTH = 4;

    private static final Set<String> LISTS = Set.of("h1", "li", "ul", "ol");
    private static final NameWords NAMES = NameWords.whole("breadcrumb*", "crumb*");

    private Crumbs() {}

    /**
     * Whether an element is the last step of the path to the page.
     *
     * @param heading the element
     * @return whether it or one close above it is a step of a path, or the path
     */
    public static boolean isLast(Element heading) {
        Element element = heading;
        for (int i = 0; i < DEPTH && element != null; i++) {
            if (element.attributesSize() > 0
                    && (LISTS.contains(element.normalName()) && NAMES.isIn(element.className())
                            || element.attr("itemtype").endsWith("/ListItem")
                            || element.attr("property").equals("itemListElement"))) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }
}
