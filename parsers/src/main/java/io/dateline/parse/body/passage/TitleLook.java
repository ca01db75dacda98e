package io.dateline.parse.body.passage;

import io.dateline.parse.body.markup.NamedWords;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a page shows as a heading though it is none by its tag: an element that is named for one, or set in bold by a
 * class or a style.
 */
final class TitleLook {

    private static final NamedWords TITLES = NamedWords.read(TitleLook.class, "crosshead-words.txt");
    private static final NamedWords BOLD = NamedWords.read(TitleLook.class, "bold-words.txt");

    private static final Pattern WEIGHT = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");

    /** How many elements within each other may hold a line. */
    private static final int DEPTH = 3;

    private TitleLook() {}

    /** Whether an element looks so, or one that holds all of its text. */
    static boolean has(Element block) {
        if (block.normalName().equals("summary") || TITLES.last(block) >= 0) {
            return true;
        }
        Element element = block;
        for (int i = 0; i < DEPTH && element != null; i++) {
            if (isBold(element)) {
                return true;
            }
            element = only(element);
        }
        return false;
    }

    private static boolean isBold(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attributes().get("style");
        return BOLD.last(element) >= 0
                || (style.contains("font-weight")
                        && WEIGHT.matcher(style.toLowerCase(Locale.ROOT)).find());
    }

    /** The child that holds all of an element's text; null where there is none. */
    private static @Nullable Element only(Element element) {
        Element only = null;
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            boolean blank = node instanceof TextNode text && text.isBlank();
            if (node instanceof Element child && only == null) {
                only = child;
            } else if (!blank) {
                return null;
            }
        }
        return only;
    }
}
