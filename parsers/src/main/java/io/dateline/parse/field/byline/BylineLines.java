package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.AuthorLink;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.topic.TopicLinks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a block, a line for each element that stands for itself; and its elements that are names. */
final class BylineLines implements NodeFilter {

    private static final Set<String> SKIPPED =
            Set.of("time", "button", "svg", "img", "script", "style", "figure", "sup");
    private static final int MOST_ROUNDS = 400;
    private static final int LONGEST_PREPOSITION = 4;

    private final StringBuilder text = new StringBuilder();
    private final List<Element> names = new ArrayList<>();
    private final Element block;
    private int rounds;
    /** Whether an inline element began or ended behind the last letter. */
    private boolean parted;

    private BylineLines(Element block) {
        this.block = block;
    }

    static BylineLines of(Element block) {
        BylineLines lines = new BylineLines(block);
        block.filter(lines);
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (++rounds > MOST_ROUNDS) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode part) {
            append(part.getWholeText());
        } else if (node instanceof Element element) {
            if (SKIPPED.contains(element.normalName())
                    || element != block && AuthorMarks.isBesideName(element)
                    || isOfAnother(element)) {
                dropPreposition();
                separate();
                return FilterResult.SKIP_CHILDREN;
            }
            if (isName(element)) {
                names.removeIf(outer -> isAncestor(outer, element));
                names.add(element);
            }
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    private void part(Element element) {
        if (stands(element)) {
            separate();
        } else if (element != block && isInline(element)) {
            parted = true;
        }
    }

    private static boolean isInline(Element element) {
        return element.normalName().equals("span") || element.normalName().equals("a");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    /** "Ada Quill in", in front of what is left out. */
    private void dropPreposition() {
        if (text.isEmpty()) {
            return;
        }
        String front = text.toString().stripTrailing();
        int word = Math.max(front.lastIndexOf(' '), front.lastIndexOf('\n')) + 1;
        boolean small = word > 0
                && front.length() - word <= LONGEST_PREPOSITION
                && front.substring(word).chars().allMatch(Character::isLowerCase);
        if (small && !BylineWords.joins(front.substring(front.lastIndexOf('\n') + 1))) {
            text.setLength(word);
        }
    }

    /** A link to a topic, and the path to the page, name nobody. */
    private static boolean isOfAnother(Element element) {
        return element.normalName().equals("a")
                ? TopicLinks.isTopic(element) && !AuthorLink.is(element) && !AuthorLink.isTitled(element)
                : element.attributesSize() > 0 && element.attr("itemtype").endsWith("List");
    }

    private void append(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            if (parted && !blank) {
                parted = false;
                breakBefore(c);
            }
            char before = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
            if (!blank) {
                text.append(c);
            } else if (before != ' ' && before != '\n') {
                text.append(' ');
            }
        }
    }

    /** A block or a list's item begins a line, and so does an inline element behind another without a word between. */
    private boolean stands(Element element) {
        return element != block && (element.isBlock() || element.normalName().equals("br"));
    }

    private void separate() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** An element within a word, such as its last letter with a style of its own, begins no line. */
    private void breakBefore(char next) {
        boolean within =
                !text.isEmpty() && Character.isLetter(text.charAt(text.length() - 1)) && Character.isLowerCase(next);
        if (!within) {
            separate();
        }
    }

    private static boolean isName(Element element) {
        return AuthorMarks.isNameElement(element) || element.normalName().equals("a") && AuthorLink.is(element);
    }

    private static boolean isAncestor(Element outer, Element element) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            if (parent == outer) {
                return true;
            }
        }
        return false;
    }

    List<Element> names() {
        return names;
    }

    /** The lines; one that only introduces or joins names is part of the next. */
    String text() {
        String written = text.toString();
        if (written.indexOf('\n') < 0) {
            return Words.clean(written);
        }
        StringBuilder all = new StringBuilder();
        for (String line : written.split("\n")) {
            String own = Words.clean(line);
            if (own.isEmpty()) {
                continue;
            }
            String last = all.substring(all.lastIndexOf("\n") + 1);
            boolean same = last.isEmpty() || BylineWords.joins(last) || BylineWords.isJoined(own);
            all.append(all.isEmpty() ? "" : same ? " " : "\n").append(own);
        }
        return all.toString();
    }
}
