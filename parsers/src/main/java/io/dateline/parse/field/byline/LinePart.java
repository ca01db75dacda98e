package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ShortText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The byline in a line that begins with something else: "3 May 2026, 13:30 by Ada Quill", "3 min read · By Ada Quill". */
final class LinePart {

    private static final int LONGEST = 120;

    /** A day of numbers and a time of day. */
    private static final Pattern DAY = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}(?:,? (?:um )?\\d{1,2}[:.]\\d\\d(?: (?:Uhr|[AaPp][Mm]))?)?,? ");

    private static final String MARKS = "|\u00b7\u2022\u25cf\u2013\u2014/-";

    private LinePart() {}

    static Optional<String> of(Element element) {
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                Optional<String> line = byline(text);
                if (line.isPresent()) {
                    return line;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byline(TextNode node) {
        String text = node.getWholeText();
        if (text.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        if (Nearby.mayBegin(text)) {
            String line = Words.clean(text);
            boolean introduces = Nearby.BY.contains(line.toLowerCase(Locale.ROOT));
            return Optional.of(introduces ? named(line, node) : BylineWords.withoutFront(line))
                    .filter(whole -> whole.length() <= LONGEST && Nearby.isByline(whole) && isParted(node));
        }
        return Words.hasDigit(text) ? behindDay(Words.clean(text)) : Optional.empty();
    }

    /** "von" in front of a name in an element of its own. */
    private static String named(String by, TextNode node) {
        return node.nextSibling() instanceof Element element ? by + " " + ShortText.of(element, LONGEST) : "";
    }

    private static Optional<String> behindDay(String text) {
        Matcher day = DAY.matcher(text);
        return text.length() <= LONGEST && Character.isDigit(text.charAt(0)) && day.lookingAt()
                ? Optional.of(text.substring(day.end())).filter(Nearby::isByline)
                : Optional.empty();
    }

    /** Whether a mark, a break or a day stands in front, so that a line and no sentence goes on. */
    private static boolean isParted(TextNode node) {
        Node before = shownBefore(node);
        if (before instanceof Element element) {
            String text = ShortText.of(element, LONGEST);
            return element.normalName().equals("br")
                    || element.normalName().equals("time")
                    || text.length() == 1 && MARKS.contains(text);
        }
        String text = before instanceof TextNode other ? Words.clean(other.getWholeText()) : "";
        return !text.isEmpty() && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static @Nullable Node shownBefore(Node node) {
        Node before = node.previousSibling();
        while (before instanceof TextNode text && text.isBlank()) {
            before = before.previousSibling();
        }
        return before;
    }
}
