package io.dateline.parse.body;

import io.dateline.article.Block;
import io.dateline.article.Embed;
import io.dateline.article.Figure;
import io.dateline.article.Heading;
import io.dateline.article.Image;
import io.dateline.article.ListBlock;
import io.dateline.article.Paragraph;
import io.dateline.article.Preformatted;
import io.dateline.article.Quotation;
import io.dateline.article.Table;
import io.dateline.parse.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Turns the DOM of a story into blocks, in one walk without recursion. */
final class BlockBuilder implements NodeFilter {

    /** A list item or paragraph of which more is linked leads elsewhere; it is no part of the story. */
    private static final double MOSTLY_LINKED = 0.66;

    /** A longer text is story even when it is linked. */
    private static final int LONG_LINKED = 220;

    private static final Set<String> MEDIA = Set.of("figure", "picture", "img", "blockquote", "iframe");

    private final Page page;
    private final PageScan scan;
    private final FigureReader figures;
    private final List<Block> blocks = new ArrayList<>();
    private final InlineText line = new InlineText();
    private final List<String> items = new ArrayList<>();
    private final List<String> quoted = new ArrayList<>();
    private @Nullable String source;
    private @Nullable Element list;
    private @Nullable Element quotation;
    private @Nullable Element heading;
    private @Nullable Element cite;
    private int linkedItems;

    BlockBuilder(Page page, PageScan scan) {
        this.page = page;
        this.scan = scan;
        this.figures = new FigureReader(page);
    }

    void read(Element element) {
        if (!scan.leavesOut(element)) {
            element.filter(this);
            flush();
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? open(element, depth) : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element, int depth) {
        String name = element.normalName();
        if (depth > 0 && scan.leavesOut(element)) {
            if (!MEDIA.contains(name)) {
                line.space();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        Optional<Embed> embed = EmbedReader.read(page, element);
        if (embed.isPresent()) {
            flush();
            blocks.add(embed.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("figure") || name.equals("picture") || name.equals("img")) {
            return picture(element);
        }
        return structure(element, name);
    }

    private FilterResult structure(Element element, String name) {
        switch (name) {
            case "br" -> {
                if (line.lineBreak()) {
                    flush();
                }
            }
            case "a" -> line.openLink(page.resolve(element.attr("href")));
            case "pre" -> {
                flush();
                preformatted(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "table" -> {
                Optional<Table> table = TableReader.read(element);
                if (table.isPresent()) {
                    flush();
                    blocks.add(table.get());
                    return FilterResult.SKIP_ENTIRELY;
                }
                flush();
            }
            case "ul", "ol" -> {
                flush();
                list = list == null ? element : list;
            }
            case "blockquote" -> {
                flush();
                quotation = quotation == null ? element : quotation;
            }
            case "cite", "footer" -> {
                if (quotation != null && cite == null) {
                    flush();
                    cite = element;
                }
            }
            default -> {
                if (Tags.headingLevel(element) > 0) {
                    flush();
                    heading = element;
                } else if (Tags.isBlock(element)) {
                    flush();
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult picture(Element element) {
        if (element.normalName().equals("figure") && !figures.isPicture(element)) {
            flush();
            return FilterResult.CONTINUE;
        }
        Optional<Image> image = figures.read(element);
        if (image.isPresent() && heading == null && list == null && quotation == null) {
            flush();
            blocks.add(new Figure(image.get()));
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private void preformatted(Element element) {
        String text = element.wholeText();
        if (!text.isBlank()) {
            blocks.add(new Preformatted(text.strip()));
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        if (element.normalName().equals("a")) {
            line.closeLink();
            return;
        }
        if (!Tags.isBlock(element) && element != cite) {
            return;
        }
        flush();
        if (element == heading) {
            heading = null;
        } else if (element == cite) {
            cite = null;
        } else if (element == list) {
            closeList(element);
        } else if (element == quotation) {
            closeQuotation();
        }
    }

    private void closeList(Element element) {
        list = null;
        if (!items.isEmpty() && linkedItems * 2 <= items.size()) {
            blocks.add(new ListBlock(element.normalName().equals("ol"), items));
        }
        items.clear();
        linkedItems = 0;
    }

    private void closeQuotation() {
        quotation = null;
        if (!quoted.isEmpty()) {
            blocks.add(new Quotation(String.join("\n", quoted), Optional.ofNullable(source)));
        }
        quoted.clear();
        source = null;
    }

    /** Ends the line: what has been collected becomes a block, or a part of the list or quotation that is open. */
    private void flush() {
        String text = line.text();
        if (!text.isBlank()) {
            add(text);
        }
        line.clear();
    }

    private void add(String text) {
        boolean linked = line.linkShare() > MOSTLY_LINKED && text.length() < LONG_LINKED;
        if (heading != null) {
            blocks.add(new Heading(Tags.headingLevel(heading), text.replace('\n', ' ')));
        } else if (cite != null) {
            source = source == null ? text : source;
        } else if (quotation != null) {
            quoted.add(text);
        } else if (list != null) {
            items.add(text);
            linkedItems += linked ? 1 : 0;
        } else if (!linked && hasWords(text)) {
            blocks.add(new Paragraph(text, line.links()));
        }
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
