package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ShortText;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells names that stand right behind words such as "Fact-checked by": of people who did not write the story. */
final class Credited {

    private static final int LONGEST = 60;

    /** How many elements around a name are looked at, as long as it begins them. */
    private static final int HIGHEST = 2;

    private Credited() {}

    /** Whether an element stands behind such words. */
    static boolean is(Element element) {
        Node node = element;
        for (int i = 0; i < HIGHEST && node != null; i++) {
            for (Node before = node.previousSibling(); before != null; before = before.previousSibling()) {
                if (before instanceof TextNode text && !text.isBlank()) {
                    return introduces(text.getWholeText());
                }
                if (before instanceof Element other && other.hasText()) {
                    return introduces(ShortText.of(other, LONGEST));
                }
            }
            node = node.parent();
        }
        return false;
    }

    /** Whether a text ends with such words, perhaps with a colon. */
    static boolean introduces(String text) {
        String lower = Words.clean(text).toLowerCase(Locale.ROOT);
        String bare =
                lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
        int from = Math.max(0, bare.length() - LONGEST);
        for (int at = from; at < bare.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(bare.charAt(at - 1));
            String end = begins ? bare.substring(at) : "";
            if (begins
                    && (BylineWords.CREDITS.contains(end)
                            || BylineWords.CREDITS.contains(end + ":") && lower.endsWith(":"))) {
                return true;
            }
        }
        return false;
    }
}
