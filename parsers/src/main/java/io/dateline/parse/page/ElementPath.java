package io.dateline.parse.page;

import org.jsoup.nodes.Element;

/** Where an element stands, as a CSS selector for people: from the nearest id down, counted without searching the page. */
public final class ElementPath {

    private ElementPath() {}

    /**
     * The way to an element.
     *
     * @param element an element of a page
     * @return a CSS selector such as {@code #story > div:nth-child(2)}
     */
    public static String of(Element element) {
        StringBuilder path = new StringBuilder();
        for (Element up = element; up != null; up = up.parent()) {
            String step = step(up);
            path.insert(0, path.length() == 0 ? step : step + " > ");
            if (step.startsWith("#") || up.normalName().equals("body") || up.parent() == null) {
                break;
            }
        }
        return path.toString();
    }

    private static String step(Element element) {
        String id = element.attributesSize() == 0 ? "" : element.id();
        if (isPlain(id)) {
            return "#" + id;
        }
        if (element.normalName().equals("body") || element.parent() == null) {
            return element.normalName();
        }
        return element.normalName() + ":nth-child(" + (element.elementSiblingIndex() + 1) + ")";
    }

    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '-' || c == '_';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return !id.isEmpty();
    }
}
