package io.dateline.parse.body.media;

import io.dateline.parse.body.markup.ClassWords;
import io.dateline.parse.body.markup.InlineText;
import io.dateline.parse.body.markup.NamedWords;
import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.text.CreditLine;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a picture holds, as caption and credit. A caption is a {@code figcaption} or what a site names so; of
 * several the longest is taken, for there are some that only label the picture or a switch.
 */
final class CaptionWords implements NodeFilter {

    private static final NamedWords CAPTIONS = NamedWords.read(CaptionWords.class, "caption-words.txt");
    private static final NamedWords CREDITS = NamedWords.read(CaptionWords.class, "credit-words.txt");
    private static final NamedWords SOURCES = NamedWords.read(CaptionWords.class, "source-words.txt");
    private static final NamedWords AUTHORS = NamedWords.read(CaptionWords.class, "caption-author-words.txt");
    private static final Set<String> SWITCHES = Set.copyOf(PhraseFile.read(CaptionWords.class, "no-captions.txt"));

    /** In a caption these hold who made the picture. */
    private static final Set<String> SMALL = Set.of("cite", "small");

    private static final int LONGEST_CREDIT = 160;

    /** A figure's text without a name, or what stands beside a credit, is a caption from so many words on; fewer are a button. */
    private static final int SENTENCE = 4;

    /** More text beside a credit is more than a caption. */
    private static final int LONGEST_REST = 400;

    /** Without a credit's element only so much text may be a caption that ends in its credit. */
    private static final int LONGEST_UNNAMED = 300;

    /** An open element that is named caption. */
    private static final class Open {

        private final Element element;
        private final InlineText text = new InlineText();
        private int inner;

        private Open(Element element) {
            this.element = element;
        }
    }

    private final Element frame;
    private final ClassWords words = new ClassWords();
    private final Deque<Open> open = new ArrayDeque<>();
    private final InlineText credited = new InlineText();
    private final InlineText rest = new InlineText();
    private @Nullable Element creditor;
    private @Nullable Element link;
    private boolean headed;
    private String caption = "";
    private String credit = "";

    private CaptionWords(Element frame) {
        this.frame = frame;
    }

    /** Reads an element that holds one picture and nothing else but what belongs to it. */
    static CaptionWords in(Element frame) {
        CaptionWords words = new CaptionWords(frame);
        frame.filter(words);
        String rest = words.rest.text();
        if (words.caption.isEmpty() && !words.headed && words.isCaption(rest)) {
            words.caption = rest;
        }
        if (SWITCHES.contains(words.caption.toLowerCase(Locale.ROOT))) {
            words.caption = "";
        }
        return words;
    }

    /** A figure's text, what stands beside a credit, and what ends in one. */
    private boolean isCaption(String rest) {
        boolean known = frame.normalName().equals("figure") || !credit.isEmpty() && rest.length() <= LONGEST_REST;
        return (known || rest.length() <= LONGEST_UNNAMED)
                && rest.split(" ").length >= SENTENCE
                && (known || CreditLine.isCredited(rest));
    }

    /** Whether an element is named for a caption. */
    static boolean isNamed(Element element) {
        return element.normalName().equals("figcaption") || CAPTIONS.last(element) >= 0;
    }

    boolean isEmpty() {
        return caption.isEmpty() && credit.isEmpty();
    }

    /** The text under the picture, or the empty string. */
    String caption() {
        return caption;
    }

    /** Who made or owns the picture, or the empty string. */
    String credit() {
        return credit;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Tags.isSilent(element) || isUnseen(element)) {
                space();
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    /** What is written for readers who do not see the page; blocks are named so, too, where a script shows them. */
    private boolean isUnseen(Element element) {
        return !Tags.isBlock(element) && (element.hasAttr("hidden") || (words.of(element) & ClassWords.HIDDEN) != 0);
    }

    private void open(Element element) {
        String name = element.normalName();
        if (Tags.isBlock(element) || name.equals("br")) {
            space();
        }
        headed |= Tags.headingLevel(element) > 0;
        link = link == null && name.equals("a") ? element : link;
        int captions = CAPTIONS.last(element);
        int named = name.equals("figcaption") ? 0 : captions;
        if (creditor == null && credits(element, name, captions >= 0) > named) {
            creditor = element;
        } else if (named >= 0) {
            // what holds a caption is no credit, whatever its name
            creditor = null;
            open.push(new Open(element));
        }
    }

    private int credits(Element element, String name, boolean captions) {
        boolean owned = captions || !open.isEmpty() || frame.normalName().equals("figure");
        int within = open.isEmpty() ? -1 : SMALL.contains(name) ? 0 : author(element);
        return Math.max(Math.max(within, CREDITS.last(element)), owned ? SOURCES.last(element) : -1);
    }

    /** In the card of somebody who is shown, what the person does stands behind the name. */
    private static int author(Element element) {
        int named = AUTHORS.last(element);
        Node next = named < 0 ? null : element.nextSibling();
        while (next != null) {
            if (next instanceof TextNode text ? !text.isBlank() : next instanceof Element other && other.hasText()) {
                return -1;
            }
            next = next.nextSibling();
        }
        return named;
    }

    private void append(String text) {
        if (creditor != null) {
            credited.append(text);
            return;
        }
        open.forEach(one -> one.text.append(text));
        if (open.isEmpty() && link == null) {
            rest.append(text);
        }
    }

    private void space() {
        credited.space();
        rest.space();
        open.forEach(one -> one.text.space());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node == creditor) {
            String text = credited.text();
            credit = credit.isEmpty() && text.length() <= LONGEST_CREDIT ? text : credit;
            credited.clear();
            creditor = null;
        } else if (!open.isEmpty() && open.peek().element == node) {
            close(open.pop());
        }
        if (node instanceof Element element) {
            link = element == link ? null : link;
            if (Tags.isBlock(element)) {
                space();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void close(Open closed) {
        String text = closed.text.text();
        boolean isWrapper = closed.inner * 2 >= text.length()
                && !closed.element.normalName().equals("figcaption");
        if (!isWrapper && text.length() > caption.length()) {
            caption = text;
        }
        if (!open.isEmpty()) {
            open.peek().inner += text.length();
        }
    }
}
