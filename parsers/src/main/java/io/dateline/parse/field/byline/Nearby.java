package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Short lines close to the headline: where pages that mark nothing up print their byline. */
final class Nearby {

    /** How many elements behind the headline are looked at, and how many before it. */
    private static final int BEHIND = 120;

    private static final int BEFORE = 25;
    private static final int LONGEST_BYLINE = 80;

    /** Behind "This article was written by" may be told what the author does. */
    private static final int LONGEST_LINE = 120;

    private static final int MOST = 3;
    private static final int MOST_BETWEEN = 2;

    /** "This article was written by". */
    private static final int MOST_WORDS = 5;

    static final Set<String> BY = PhraseFile.read(Nearby.class, "byline-by.txt");

    private static final Evaluator FIGURE = Selector.evaluatorOf("figure");

    /** What may stand in front of the first letter. */
    private static final String FRONT = "-\u2013\u2014\u2022*~";

    private static final BitSet LETTERS = letters();
    private static final BitSet PAIRS = pairs();

    private Nearby() {}

    /** The lines that begin as bylines do, the nearest first. */
    static List<Candidate> bylines(Reading reading) {
        Set<String> lines = new LinkedHashSet<>();
        for (Element element : around(reading)) {
            String text = mayBegin(element) ? BylineWords.withoutFront(ShortText.of(element, LONGEST_LINE)) : "";
            if (text.isEmpty()) {
                LinePart.of(element).ifPresent(lines::add);
            } else if (isLabel(text)) {
                Optional.of(text + " " + behind(element))
                        .filter(Nearby::isByline)
                        .ifPresent(lines::add);
            } else if (BY.contains(text.toLowerCase(Locale.ROOT))) {
                Optional.of(behind(element))
                        .filter(BylineName::beginsAsPerson)
                        .ifPresent(name -> lines.add(text + " " + name));
            } else if (isByline(text) || isGlued(text)) {
                line(element, text).ifPresent(lines::add);
            }
            if (lines.size() == MOST) {
                break;
            }
        }
        return lines.stream()
                .map(line -> new Candidate(SourceKind.TEXT, "line near the headline", line))
                .toList();
    }

    /** The first line of an element, else its whole text where that is where the text begins. */
    private static Optional<String> line(Element element, String text) {
        Optional<String> first = AuthorBlock.firstLine(element).map(BylineWords::withoutFront);
        boolean begins = first.isEmpty() ? element.selectFirst(FIGURE) == null : text.startsWith(first.get());
        return first.filter(Nearby::isByline).or(() -> Optional.of(text).filter(whole -> begins && isByline(whole)));
    }

    /**
     * The heading of the author's box at the story's end: "Written by Ada Quill", or "Written by:" and the name behind it.
     * Headings begin with such words for many reasons; only a known given name tells a person.
     */
    static Optional<Candidate> heading(Reading reading) {
        Set<String> lines = new LinkedHashSet<>();
        for (Spot spot : reading.page().index().headings()) {
            Element element = spot.element();
            String text = !spot.beside() && mayBegin(element) ? spot.shortText(LONGEST_BYLINE) : "";
            String line = isLabel(text) ? text + " " + behind(element) : text;
            if (isByline(line) && BylineName.beginsAsPerson(BylineWords.withoutPrefix(line))) {
                lines.add(line);
            }
        }
        return lines.size() == 1
                ? Optional.of(new Candidate(
                        SourceKind.TEXT, "heading", lines.iterator().next()))
                : Optional.empty();
    }

    /** Whether a text is nothing but a word in front of an author, or a label without its colon. */
    static boolean isIntroduction(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return BY.contains(lower) || BY.contains(lower + ":");
    }

    /** "Author:" in an element of its own. */
    private static boolean isLabel(String text) {
        return text.endsWith(":") && BY.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The text right behind an element, or that of the next element with one: a portrait may stand between. */
    private static String behind(Element element) {
        Node next = element.nextSibling();
        String text = next instanceof TextNode own ? Words.clean(own.getWholeText()) : "";
        Element sibling = element.nextElementSibling();
        for (int i = 0; i < MOST_BETWEEN && text.isEmpty() && sibling != null; i++) {
            text = ShortText.of(sibling, LONGEST_BYLINE);
            sibling = sibling.nextElementSibling();
        }
        return text;
    }

    /** Elements in a row show "ByAda Quill" as two words. */
    private static boolean isGlued(String text) {
        int end = 0;
        while (end < text.length() && (end == 0 || Character.isLowerCase(text.charAt(end)))) {
            end++;
        }
        return end > 1
                && end < text.length()
                && Character.isUpperCase(text.charAt(end))
                && BY.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the first letters an element shows are those that a word before an author begins with. */
    static boolean mayBegin(Element element) {
        Node node = element;
        while (node != null) {
            if (node instanceof TextNode text && firstLetter(text.getWholeText()) >= 0) {
                return mayBegin(text.getWholeText());
            }
            node = next(node, element);
        }
        return false;
    }

    /** Whether a text's first letters are those that a word before an author begins with. */
    static boolean mayBegin(String text) {
        int at = firstLetter(text);
        return at >= 0 && mayBegin(text, at);
    }

    /** By its first letter, and the second where the text goes on with one. */
    private static boolean mayBegin(String text, int at) {
        char first = Character.toLowerCase(text.charAt(at));
        if (!LETTERS.get(first)) {
            return false;
        }
        boolean alone = at + 1 == text.length() || isBlank(text.charAt(at + 1));
        return alone || PAIRS.get(pair(first, Character.toLowerCase(text.charAt(at + 1))));
    }

    private static int firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i)) && FRONT.indexOf(text.charAt(i)) < 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** The node behind another one in the order of the page, within an element. */
    private static @Nullable Node next(Node node, Element within) {
        if (node instanceof Element element && element.childNodeSize() > 0) {
            return element.firstChild();
        }
        Node open = node;
        while (open != within && open.nextSibling() == null) {
            open = Objects.requireNonNull(open.parent());
        }
        return open == within ? null : open.nextSibling();
    }

    private static BitSet letters() {
        BitSet letters = new BitSet();
        BY.forEach(word -> letters.set(word.charAt(0)));
        return letters;
    }

    private static BitSet pairs() {
        BitSet pairs = new BitSet();
        BY.forEach(word -> pairs.set(pair(word.charAt(0), word.charAt(1))));
        return pairs;
    }

    /** One of few numbers for two letters; few others share it. */
    private static int pair(char first, char second) {
        return (first * 31 + second) & 0xfff;
    }

    /** Whether a line begins with a word that introduces an author, and a capital; a long line with several such words. */
    static boolean isByline(String text) {
        int blank = text.indexOf(' ');
        int least = text.length() > LONGEST_BYLINE ? 2 : 1;
        for (int words = 1; words <= MOST_WORDS && blank > 0; words++) {
            if (words >= least && isIntroduced(text, blank)) {
                return true;
            }
            blank = text.indexOf(' ', blank + 1);
        }
        return false;
    }

    /** Whether all in front of a blank introduces an author, and a capital stands behind it. */
    private static boolean isIntroduced(String text, int blank) {
        return isName(text, blank + 1) && BY.contains(text.substring(0, blank).toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.codePointAt(at));
    }

    private static List<Element> around(Reading reading) {
        int heading = reading.heading().map(Spot::position).orElse(0);
        return reading.page().index().around(heading, BEFORE, BEHIND);
    }
}
