package io.dateline.parse.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the text of an element only as far as it is short; the text of a whole page is never put together. */
public final class ShortText implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private boolean blank;
    private boolean over;

    private ShortText(int most) {
        this.most = most;
    }

    /**
     * The text of an element with single blanks, as a reader sees it.
     *
     * @param element the element
     * @param most how many characters are short
     * @return the text; empty if it is longer
     */
    public static String of(Element element, int most) {
        if (element.childNodeSize() == 0) {
            return "";
        }
        ShortText reader = new ShortText(most);
        element.filter(reader);
        return reader.over ? "" : reader.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode part) {
            append(part.getWholeText());
        } else if (node instanceof Element element && separates(element)) {
            blank = true;
        }
        return over ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && separates(element)) {
            blank = true;
        }
        return FilterResult.CONTINUE;
    }

    private static boolean separates(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void append(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                blank = true;
                continue;
            }
            if (blank && text.length() > 0) {
                text.append(' ');
            }
            blank = false;
            text.append(c);
            if (text.length() > most) {
                over = true;
                return;
            }
        }
    }
}
