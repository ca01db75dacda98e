package io.dateline.parse.field.headline;

import io.dateline.article.Block;
import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.text.PhraseFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The line that stands between the headline and the story: right below the headline whatever its element is called, farther
 * down where a name says that it introduces the story.
 */
final class LineBelow {

    private static final int BEHIND = 100;
    private static final int SHORTEST = 25;
    private static final int SHORTEST_UNNAMED = 40;
    private static final int LONGEST = 700;

    /** A day or an author may stand between headline and line. */
    private static final int MOST_BETWEEN = 1;

    private static final int MOST_BETWEEN_NAMED = 3;

    /** How many elements up from a line tell what it is. */
    private static final int HIGHEST = 4;

    private static final int DEEPEST = 12;
    private static final int FIRST_BLOCKS = 6;

    /** What is written without blanks is of letters that need none, or the name of something in a program. */
    private static final int LAST_ALPHABETIC = 0x2e80;

    private static final NameWords NAMES = names("standfirst-names.txt");
    private static final NameWords OTHERS = names("no-standfirst-names.txt");

    private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "h5");
    private static final Set<String> PICTURES = Set.of("img", "figure", "picture", "video", "iframe");

    /** What belongs to a form or a list of something, or tells when. */
    private static final Evaluator NO_LINE = Selector.evaluatorOf("time, button, input, select, img, video, iframe");

    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f\u201d\u00bb\"";

    private final Element heading;
    private final List<Element> below;
    private final StoryWording story;
    private final List<Block> blocks;

    /** What the walk has passed so far: a picture, and how many lines. */
    private boolean pictured;

    private int between;

    private LineBelow(Element heading, List<Element> below, StoryWording story, List<Block> blocks) {
        this.heading = heading;
        this.below = below;
        this.story = story;
        this.blocks = blocks;
    }

    /** Looks below the headline that a page prints; nothing where it prints none. */
    static Optional<LineBelow> of(Reading reading, StoryWording story, List<Block> blocks) {
        return reading.heading()
                .map(heading -> new LineBelow(heading.element(), reading.aroundHeading(0, BEHIND), story, blocks));
    }

    /** The line, where the page prints one. */
    Optional<String> any() {
        return find(false);
    }

    /** The line that stands close below the headline, is no part of the story and is named for what it is. */
    Optional<String> named() {
        return find(true);
    }

    private Optional<String> find(boolean named) {
        Element read = heading;
        pictured = false;
        between = 0;
        for (Element element : below) {
            if (isWithin(element, read)) {
                continue;
            }
            pictured |= PICTURES.contains(element.normalName());
            if (!isLine(element)) {
                continue;
            }
            read = element;
            String text = ShortText.of(element, LONGEST);
            if (introduces(element, text, named)) {
                return Optional.of(text);
            }
            if (text.isEmpty() && element.hasText() || opensStory(text)) {
                return Optional.empty();
            }
            between += text.isEmpty() ? 0 : 1;
        }
        return Optional.empty();
    }

    private static boolean isWithin(Element element, Element other) {
        Element up = element;
        for (int i = 0; i < DEEPEST && up != null; i++) {
            if (up == other) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    /** A paragraph or a heading, or what has words of its own. */
    private static boolean isLine(Element element) {
        return LINES.contains(element.normalName()) || hasOwnWords(element);
    }

    private static boolean hasOwnWords(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean introduces(Element element, String text, boolean named) {
        if (text.length() < SHORTEST || !isWording(text) || isIn(OTHERS, element)) {
            return false;
        }
        boolean introduces = named
                ? between <= MOST_BETWEEN_NAMED && isIn(NAMES, element) && !isTold(text)
                : isIn(NAMES, element) || isRightBelow(element, text) && !isTold(text);
        return introduces
                && story.isToldBy(text)
                && element.selectFirst(NO_LINE) == null
                && 2 * linked(element) < text.length();
    }

    /** A heading of a smaller kind or a sentence, with no picture between. */
    private boolean isRightBelow(Element element, String text) {
        boolean sentence = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return !pictured
                && between <= MOST_BETWEEN
                && text.length() >= SHORTEST_UNNAMED
                && (sentence || element.normalName().startsWith("h"));
    }

    private boolean isTold(String text) {
        return isOneOf(blocks, Words.folded(text));
    }

    /** Whether a text is one of the story's first blocks. */
    private boolean opensStory(String text) {
        String own = Words.folded(text);
        return !own.isEmpty() && isOneOf(blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size())), own);
    }

    private static boolean isOneOf(List<Block> blocks, String folded) {
        for (Block block : blocks) {
            if (Words.foldsTo(block.text(), folded)) {
                return true;
            }
        }
        return false;
    }

    /** Words, not an address, a label, a name in a program, or "Ada Quill | May 22, 2025". */
    private static boolean isWording(String text) {
        int blank = text.indexOf(' ');
        boolean words = blank > 0 && text.indexOf(' ', blank + 1) > 0 || text.codePointAt(0) >= LAST_ALPHABETIC;
        boolean parted = text.contains(" | ") && Words.hasDigit(text);
        return words && !parted && !text.endsWith(":") && !text.contains("://");
    }

    /** Whether a line is named so, or an element around it that does not hold the headline. */
    private boolean isIn(NameWords names, Element line) {
        Element up = line;
        for (int i = 0; i < HIGHEST && up != null && !isWithin(heading, up); i++) {
            if (up.attributesSize() > 0 && (names.isIn(up.className()) || names.isIn(up.id()))) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }

    private static int linked(Element line) {
        return line.getElementsByTag("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }

    private static NameWords names(String resource) {
        return NameWords.whole(PhraseFile.read(LineBelow.class, resource).toArray(String[]::new));
    }
}
