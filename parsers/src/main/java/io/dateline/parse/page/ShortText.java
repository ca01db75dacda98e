package io.dateline.parse.page;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the text of an element only as far as it is short; the text of a whole page is never put together. */
public final class ShortText {

    private static final int FIRST_LETTERS = 62;

    private final int most;
    private char[] letters;
    private int length;
    private boolean blank;

    private ShortText(int most) {
        this.most = most;
        this.letters = new char[Math.min(most, FIRST_LETTERS) + 2];
    }

    /**
     * The text of an element with single blanks, as a reader sees it.
     *
     * @param element the element
     * @param most how many characters are short
     * @return the text; empty if it is longer
     */
    public static String of(Element element, int most) {
        Node only = element;
        while (only.childNodeSize() == 1) {
            only = only.childNode(0);
        }
        if (only instanceof TextNode text) {
            return ofOne(text.getWholeText(), element, most);
        }
        return only.childNodeSize() == 0 ? "" : ofSeveral(element, most);
    }

    /** Most elements have one text, with single blanks but for those around it. */
    private static String ofOne(String text, Element element, int most) {
        if (text.length() > 2 * most) {
            return ofSeveral(element, most);
        }
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        boolean gap = false;
        for (int i = start; i < end; i++) {
            boolean blank = isBlank(text.charAt(i));
            if (blank && (gap || text.charAt(i) != ' ')) {
                return ofSeveral(element, most);
            }
            gap = blank;
        }
        return end - start <= most ? text.substring(start, end) : "";
    }

    private static String ofSeveral(Element element, int most) {
        ShortText text = new ShortText(most);
        text.read(element);
        return text.isOver() ? "" : new String(text.letters, 0, text.length);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' ? Character.isWhitespace(c) : c >= 128 && (c == '\u00a0' || Character.isWhitespace(c));
    }

    /** Reads the nodes of an element in their order. */
    private void read(Element whole) {
        Node node = whole.firstChild();
        while (node != null && !isOver()) {
            Node inner = null;
            if (node instanceof TextNode text) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                blank |= separates(element);
                inner = element.firstChild();
            }
            node = inner == null ? behind(node, whole) : inner;
        }
    }

    /** The node behind another one and all that is in it. */
    private @Nullable Node behind(Node node, Element whole) {
        Node next = node.nextSibling();
        Node open = node;
        while (next == null) {
            Element parent = (Element) open.parent();
            if (parent == null || parent == whole) {
                return null;
            }
            blank |= separates(parent);
            open = parent;
            next = open.nextSibling();
        }
        return next;
    }

    private static boolean separates(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    /** Appends the words of a text, each at a time, up to the letter that is one too many. */
    private void append(String part) {
        int end = part.length();
        int at = 0;
        while (at < end && !isOver()) {
            int start = at;
            while (start < end && isBlank(part.charAt(start))) {
                start++;
            }
            blank |= start > at;
            at = start;
            while (at < end && !isBlank(part.charAt(at))) {
                at++;
            }
            if (at > start) {
                append(part, start, at);
            }
        }
    }

    private void append(String part, int start, int end) {
        int gap = blank && length > 0 ? 1 : 0;
        int added = Math.min(gap + end - start, most + 1 - length);
        if (length + added > letters.length) {
            letters = Arrays.copyOf(letters, Math.min(most + 1, Math.max(2 * letters.length, length + added)));
        }
        if (added > 0) {
            letters[length] = ' ';
            part.getChars(start, start + added - gap, letters, length + gap);
            length += added;
        }
        blank = false;
    }

    private boolean isOver() {
        return length > most;
    }
}
