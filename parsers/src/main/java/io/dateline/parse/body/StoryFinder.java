package io.dateline.parse.body;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.article.Paragraph;
import io.dateline.parse.layout.LayoutMatch;
import io.dateline.parse.page.JsonLd;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Finds the story of a page: weighs the runs of text, chooses the element that holds them, and reads its blocks. Where
 * the DOM holds no story, the {@code articleBody} of the page's JSON-LD stands in.
 */
public final class StoryFinder {

    /** A JSON-LD body is taken in place of the DOM's when it is this many times as long. */
    private static final int LONGER = 3;

    private StoryFinder() {}

    /**
     * Finds the story.
     *
     * @param page the page
     * @param match the layout that fits the page, or the generic one
     * @param headline the headline, if one was found; its repetition is left out
     * @return the story; without blocks when there is none
     */
    public static Story find(Page page, LayoutMatch match, Optional<String> headline) {
        return find(page, headline, match.container(), match::drops);
    }

    static Story find(Page page, Optional<String> headline, Optional<Element> declared, Predicate<Element> dropped) {
        Element root = page.document().body();
        PageScan scan = new PageScan(
                root,
                element -> declared.filter(inner -> isWithin(inner, element)).isPresent(),
                dropped);
        Optional<Element> container = declared.or(() -> ContainerChoice.choose(root, scan));
        List<Block> blocks = container
                .map(element -> blocks(page, scan, element, declared.isPresent(), headline))
                .orElse(List.of());
        Story story = story(blocks, container, declared.isPresent());
        return fromJsonLd(page, story).orElse(story);
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element up = inner; up != null; up = up.parent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
    }

    private static List<Block> blocks(
            Page page, PageScan scan, Element container, boolean declared, Optional<String> headline) {
        BlockBuilder builder = new BlockBuilder(page, scan);
        if (!declared) {
            Optional<Element> heading = Optional.ofNullable(page.document().selectFirst("h1"));
            ContainerChoice.lead(container, heading, scan).forEach(builder::read);
        }
        builder.read(container);
        return Trim.story(builder.blocks(), headline);
    }

    private static Story story(List<Block> blocks, Optional<Element> container, boolean declared) {
        List<Image> images = new ArrayList<>();
        int length = 0;
        int paragraphs = 0;
        for (Block block : blocks) {
            if (block instanceof Figure figure) {
                images.add(figure.image());
            }
            if (block instanceof Paragraph) {
                paragraphs++;
            }
            length += block.text().length();
        }
        if (length == 0) {
            return Story.none();
        }
        double confidence = declared ? 0.98 : Math.min(0.95, 0.4 + 0.05 * paragraphs + length / 10_000.0);
        return new Story(blocks, images, container, List.of(), confidence, List.of());
    }

    /** A story that is drawn by a script stands in the page's structured data alone. */
    private static Optional<Story> fromJsonLd(Page page, Story story) {
        int length =
                story.blocks().stream().mapToInt(block -> block.text().length()).sum();
        return page.jsonLd().ofType(JsonLd.ARTICLE_TYPES).stream()
                .map(StoryFinder::bodyOf)
                .filter(text -> text.length() > 400 && text.length() > LONGER * length)
                .findFirst()
                .map(text -> new Story(paragraphs(text), List.of(), Optional.empty(), List.of(), 0.7, List.of()));
    }

    private static String bodyOf(LdNode node) {
        return node.text("articleBody").orElse("");
    }

    private static List<Block> paragraphs(String body) {
        String text = body.indexOf('<') >= 0 && body.indexOf("</") >= 0
                ? Jsoup.parseBodyFragment(body).body().wholeText()
                : body;
        List<Block> blocks = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> blocks.add(Paragraph.of(line)));
        return blocks;
    }
}
