package io.dateline.parse.body.passage;

import io.dateline.article.Table;
import io.dateline.parse.body.markup.ClassWords;
import io.dateline.parse.body.markup.InlineText;
import io.dateline.parse.body.markup.NamedWords;
import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.body.media.EmbedReader;
import io.dateline.parse.body.media.FigureReader;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a page into passages, in one walk over its DOM without recursion. */
public final class PassageReader implements NodeFilter {

    private static final Set<String> PAGE = Set.of("body", "main", "article");

    private static final NamedWords UNSEEN = NamedWords.read(PassageReader.class, "unseen-words.txt");
    private static final NamedWords INITIALS = NamedWords.read(PassageReader.class, "initial-words.txt");

    private final Predicate<Element> unhidden;
    private final Predicate<Element> dropped;
    private final ClassWords words = new ClassWords();
    private final Outline outline = new Outline();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Element> pictures = new ArrayList<>();

    private final PicturePlaces places = new PicturePlaces();

    /** How many of the pictures stand in front of the line's first word. */
    private int leading;

    /** The caption of a picture within a line, which ends with it. */
    private @Nullable Element caption;

    private final InlineText line = new InlineText();
    private int open = -1;
    private int block = -1;
    private int stress;
    private int stressed;
    private int inline;
    private @Nullable Element list;
    private @Nullable Element item;
    private @Nullable Element quotation;
    private @Nullable Element heading;
    private @Nullable Element cite;

    /**
     * A reader of one page.
     *
     * @param unhidden elements that are read although their name or their attributes hide them
     * @param dropped elements that are left out whatever they hold
     */
    public PassageReader(Predicate<Element> unhidden, Predicate<Element> dropped) {
        this.unhidden = unhidden;
        this.dropped = dropped;
    }

    /** Reads all that stands below an element. */
    public void read(Element root) {
        root.filter(this);
    }

    /** The passages read so far, in the order of the page. */
    public List<Passage> passages() {
        return passages;
    }

    /** The elements walked so far. */
    public Outline outline() {
        return outline;
    }

    /** The passages of a story with each picture where its page shows it, in front of the line that begins with it. */
    public List<Passage> inOrder(List<Passage> story) {
        return places.inOrder(story);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            int before = line.length();
            line.append(HiddenAddress.behind(text).orElseGet(text::getWholeText));
            if (stress > 0) {
                stressed += line.length() - before;
            }
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        boolean bare = element.attributesSize() == 0;
        String style = bare ? "" : element.attributes().get("style");
        boolean unfolds = name.equals("button") && UnfoldButton.hasHeading(element, heading);
        if ((Tags.isSilent(element) && !unfolds && !unhidden.test(element))
                || (!bare && isHidden(element, style))
                || dropped.test(element)) {
            return skip();
        }
        int mask = bare ? 0 : words.of(element.attributes());
        if (isConsentDialog(mask, name)) {
            return skip();
        }
        boolean isBlock = Tags.isBlock(element);
        if (!isBlock && !bare && isUnseen(element, mask, style)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (name) {
            case "figure", "picture", "img", "amp-img" -> {
                if (!name.equals("figure") || FigureReader.isPicture(element)) {
                    pictures.add(element);
                    leading = line.length() == 0 ? pictures.size() : leading;
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            case "iframe", "blockquote" -> {
                if (EmbedReader.isEmbed(element)) {
                    flush();
                    passages.add(bare(Kind.EMBED, element, "", 0));
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            case "table" -> {
                Optional<Table> table = TableReader.read(element);
                if (table.isPresent()) {
                    flush();
                    passages.add(bare(Kind.TABLE, element, table.get().text(), TableReader.linked(element)));
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            case "sup" -> {
                if (isRead(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            case "pre" -> {
                flush();
                String text = element.wholeText().strip();
                if (hasWords(text)) {
                    passages.add(bare(Kind.PREFORMATTED, element, text, 0));
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            default -> {}
        }
        structure(element, name, mask, isBlock);
        heading = unfolds && heading == null ? element : heading;
        return FilterResult.CONTINUE;
    }

    /** Whether what is raised needs no reading any more. */
    private boolean isRead(Element raised) {
        if (Superscript.isNote(raised)) {
            return true;
        }
        Optional<String> exponent = line.endsInDigit() ? Superscript.exponent(raised) : Optional.empty();
        exponent.ifPresent(line::append);
        return exponent.isPresent();
    }

    private FilterResult skip() {
        line.space();
        return FilterResult.SKIP_ENTIRELY;
    }

    private Passage bare(Kind kind, Element element, String text, double linked) {
        int node = outline.add(element, open, words.of(element), Tags.isBlock(element));
        return new Passage(kind, node, element, null, text, List.of(), linked, 0, 0, false);
    }

    private void structure(Element element, String name, int mask, boolean isBlock) {
        boolean captions = !isBlock && caption == null && (mask & ClassWords.CAPTION) != 0 && !pictures.isEmpty();
        if (isBlock || captions) {
            flush();
        }
        caption = captions ? element : caption;
        open = outline.add(element, open, mask, isBlock);
        if (isBlock) {
            block = open;
        } else {
            inline |= mask;
        }
        switch (name) {
            case "br" -> {
                if (line.lineBreak()) {
                    flush();
                }
            }
            case "a" -> line.openLink(element.attr("href"));
            case "ul", "ol" -> list = list == null ? element : list;
            case "li" -> item = element;
            case "blockquote" -> quotation = quotation == null ? element : quotation;
            case "cite", "footer" -> {
                if (quotation != null && cite == null) {
                    flush();
                    cite = element;
                }
            }
            case "span" -> {
                // some sites make breaks of empty elements
                if (element.childNodeSize() == 0 && element.hasClass("br") && line.lineBreak()) {
                    flush();
                }
            }
            case "b", "strong", "i", "em" -> stress++;
            default -> heading = Tags.headingLevel(element) > 0 ? element : heading;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && open >= 0 && outline.element(open) == element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "a" -> line.closeLink();
            case "b", "strong", "i", "em" -> stress--;
            default -> {}
        }
        boolean isBlock = outline.isBlock(open);
        if (isBlock || element == cite || element == caption) {
            flush();
        } else if (line.length() == 1 && INITIALS.last(element) >= 0) {
            line.initial();
        }
        open = outline.parent(open);
        if (isBlock) {
            block = open;
            while (block >= 0 && !outline.isBlock(block)) {
                block = outline.parent(block);
            }
        }
        heading = element == heading ? null : heading;
        cite = element == cite ? null : cite;
        caption = element == caption ? null : caption;
        item = element == item ? Tags.itemAround(element) : item;
        list = element == list ? null : list;
        quotation = element == quotation ? null : quotation;
    }

    /** Ends the line: what has been collected becomes a passage, the pictures within it follow. */
    private void flush() {
        String text = line.text();
        Passage told = text.isBlank() || !hasWords(text) ? null : passage(text);
        if (told != null) {
            passages.add(told);
        }
        line.clear();
        stressed = 0;
        inline = 0;
        for (int i = 0; i < pictures.size(); i++) {
            Passage picture = bare(Kind.FIGURE, pictures.get(i), "", 0);
            passages.add(picture);
            if (told != null && i < leading) {
                places.putInFront(picture, told);
            }
        }
        pictures.clear();
        leading = 0;
    }

    private Passage passage(String text) {
        Kind kind = Kind.PARAGRAPH;
        Element frame = null;
        if (heading != null) {
            kind = Kind.HEADING;
            frame = heading;
        } else if (quotation != null) {
            kind = cite != null ? Kind.CITE : Kind.QUOTED;
            frame = quotation;
        } else if (list != null) {
            kind = Kind.ITEM;
            frame = list;
        }
        int length = Math.max(1, text.length());
        return new Passage(
                kind,
                block,
                frame,
                kind == Kind.ITEM ? item : null,
                text,
                line.links(),
                line.linkShare(),
                Math.min(1, (double) stressed / length),
                inline,
                kind == Kind.PARAGRAPH && Crosshead.mayBe(text) && TitleLook.has(outline.element(block)));
    }

    private static boolean hasWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHidden(Element element, String style) {
        boolean hidden = element.attributes().hasKey("hidden") || hides(style);
        return hidden && !isStreamed(element) && !unhidden.test(element);
    }

    /** A part of a line that only screen readers read, as in "opens in a new tab", or that is shown to who points at it. */
    private static boolean isUnseen(Element element, int mask, String style) {
        return ((mask & ClassWords.HIDDEN) != 0 && UNSEEN.last(element) >= 0)
                || Tooltip.is(element)
                || isClipped(style)
                || element.attributes().get("role").equals("tooltip");
    }

    private static boolean isClipped(String style) {
        return style.contains("clip") && style.contains("rect(0");
    }

    /** Plug-ins mark the page itself, too: that is no dialog. */
    private static boolean isConsentDialog(int mask, String name) {
        return (mask & ClassWords.CONSENT_PLATFORM) != 0 && !PAGE.contains(name);
    }

    private static boolean hides(String style) {
        return !style.isEmpty()
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** React streams late content into {@code <div hidden id="S:…">} and moves it into place by a script. */
    private static boolean isStreamed(Element element) {
        return element.id().startsWith("S:");
    }
}
