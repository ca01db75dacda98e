package io.dateline.parse.field.reading;

import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the element that prints a text by itself, whatever the element is. */
public final class PrintedLine {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "option", "textarea", "title", "li", "h4", "h5", "h6");

    private static final int BEGINNING = 12;
    private static final int MOST_ELEMENTS = 5_000;

    private PrintedLine() {}

    /**
     * Finds the element; one of a path to the page or of what stands beside the story counts for nothing.
     *
     * @param index the page
     * @param texts the texts, folded
     * @return the first element of the body whose whole text is one of them
     */
    public static Optional<Spot> of(PageIndex index, Set<String> texts) {
        BitSet letters = new BitSet();
        texts.stream().filter(text -> !text.isEmpty()).forEach(text -> letters.set(text.charAt(0)));
        int end = texts.isEmpty() ? 0 : Math.min(index.size(), index.bodyPosition() + MOST_ELEMENTS);
        for (int at = index.bodyPosition(); at < end; at++) {
            Element element = index.element(at);
            if (!index.isBeside(at)
                    && !UNSEEN.contains(element.normalName())
                    && begins(element, texts, letters)
                    && texts.contains(Words.folded(ShortText.of(element, Reading.LONGEST_HEADING)))
                    && !Crumbs.isLast(element)) {
                return Optional.of(new Spot(element, at, false, false, false));
            }
        }
        return Optional.empty();
    }

    /** A cheap test first: whether the first words that an element itself has begin one of the texts. */
    private static boolean begins(Element element, Set<String> texts, BitSet letters) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                String own = text.getWholeText();
                int from = firstShown(own);
                int to = Math.min(own.length(), from + BEGINNING);
                return mayBegin(own, from, to, letters) && begin(texts, Words.folded(own.substring(from, to)));
            }
        }
        return false;
    }

    private static int firstShown(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the first letter of a part is one of these, or none of ASCII; a mark behind it may change it. */
    private static boolean mayBegin(String text, int from, int to, BitSet letters) {
        for (int at = from; at < to && text.charAt(at) < 128; at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                return letters.get(Character.toLowerCase(c)) || at + 1 < to && text.charAt(at + 1) >= 128;
            }
        }
        return true;
    }

    private static boolean begin(Set<String> texts, String start) {
        for (String text : texts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
