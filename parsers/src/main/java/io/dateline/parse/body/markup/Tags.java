package io.dateline.parse.body.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the names of HTML's elements tell about their content. */
public final class Tags {

    /** Elements whose content is never text of a story. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "button",
            "select",
            "textarea",
            "input",
            "svg",
            "canvas",
            "object",
            "audio",
            "video",
            "dialog",
            "menu",
            "nav",
            "head",
            "label",
            "datalist",
            "map",
            "math",
            "source");

    /** Elements that stand within a line. */
    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "mark",
            "nobr",
            "q",
            "rb",
            "rp",
            "rt",
            "rtc",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "br",
            "img",
            "amp-img",
            "picture",
            "label",
            // microdata that a line carries with it
            "meta",
            "link");

    /** Elements that stand beside a text by their nature. */
    private static final Set<String> BESIDE = Set.of("aside", "footer", "header", "form", "figcaption", "address");

    private Tags() {}

    /** Whether what stands in an element is never text of a story. */
    public static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    /** Whether an element stands on lines of its own. */
    public static boolean isBlock(Element element) {
        return !isInline(element) && (element.tag().isKnownTag() || !standsInLine(element));
    }

    private static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    /** What HTML does not know is a part of the line where a paragraph or a heading is around it: browsers show it as a span. */
    private static boolean standsInLine(Element unknown) {
        Element up = unknown.parent();
        while (up != null && (isInline(up) || !up.tag().isKnownTag())) {
            up = up.parent();
        }
        return up != null && (up.normalName().equals("p") || headingLevel(up) > 0);
    }

    /** Whether an element stands beside a text by its nature. */
    public static boolean isBeside(Element element) {
        return BESIDE.contains(element.normalName());
    }

    /** The level of a heading, or 0. */
    public static int headingLevel(Element element) {
        String name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            return name.charAt(1) - '0';
        }
        return element.attributesSize() > 1 && element.attributes().get("role").equals("heading")
                ? declaredLevel(element.attributes().get("aria-level"))
                : 0;
    }

    private static int declaredLevel(String level) {
        return level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6' ? level.charAt(0) - '0' : 0;
    }

    /** The item of a list that an element stands in; null where it stands in none. */
    public static @Nullable Element itemAround(Element element) {
        Element up = element.parent();
        while (up != null && !up.normalName().equals("li")) {
            up = up.parent();
        }
        return up;
    }
}
