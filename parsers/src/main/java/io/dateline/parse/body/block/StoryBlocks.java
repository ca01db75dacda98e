package io.dateline.parse.body.block;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Heading;
import io.dateline.article.Image;
import io.dateline.article.Link;
import io.dateline.article.Paragraph;
import io.dateline.article.Preformatted;
import io.dateline.article.Quotation;
import io.dateline.parse.body.markup.InlineText;
import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.body.measure.Ending;
import io.dateline.parse.body.media.EmbedReader;
import io.dateline.parse.body.media.FigureReader;
import io.dateline.parse.body.passage.Crosshead;
import io.dateline.parse.body.passage.HeadingNumber;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import io.dateline.parse.body.passage.TableReader;
import io.dateline.parse.page.Page;
import io.dateline.parse.text.PictureName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes blocks of the passages of a story: the items of a list become one block, so do the lines of a quotation. */
public final class StoryBlocks {

    /** A heading of more letters that ends as a sentence does is one, or several. */
    private static final int LONGEST_HEADING = 140;

    private static final int SENTENCE = 60;

    private static final int HIGHEST = 2;
    private static final int LOWEST = 6;

    private final Page page;
    private final FigureReader figures;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final BrokenLists lists = new BrokenLists();

    /** Pictures and posts within a list or a quotation, which follow it. */
    private final List<Block> shown = new ArrayList<>();

    /** What numbers the next heading, with a blank behind it. */
    private String number = "";

    private @Nullable Element frame;
    private @Nullable Element item;
    private boolean isList;
    private boolean paragraphs;

    /** The item of a list that holds the last heading: what follows within it is told under that heading. */
    private @Nullable Element headed;

    /** Whether there was a sentence: bold lines in front of it name authors and dates. */
    private boolean begun;

    /** The level of headings that are none by their markup: below the last one that is. */
    private int below = HIGHEST;

    private @Nullable String source;

    /**
     * Makes blocks once.
     *
     * @param page the page, by which addresses are resolved
     */
    public StoryBlocks(Page page) {
        this.page = page;
        this.figures = new FigureReader(page);
    }

    /** The blocks of passages that are given in the order of the page. */
    public List<Block> of(List<Passage> story) {
        paragraphs = story.stream().anyMatch(passage -> passage.kind() == Kind.PARAGRAPH);
        for (int i = 0; i < story.size(); i++) {
            Passage passage = story.get(i);
            if (frame != null && passage.frame() != frame && !standsIn(passage, frame)) {
                close();
            }
            if (begun
                    && behind(story, i)
                            .filter(next -> Crosshead.is(passage, next))
                            .isPresent()) {
                blocks.add(new Heading(below, passage.text()));
            } else if (i + 1 < story.size() && HeadingNumber.is(passage, story.get(i + 1))) {
                number = passage.text() + ' ';
            } else {
                add(passage);
            }
        }
        close();
        return BulletLists.joined(blocks);
    }

    /** The text behind a passage, and behind pictures that follow it; what has pictures on both sides may be a caption. */
    private static Optional<Passage> behind(List<Passage> story, int i) {
        int next = i + 1;
        while (next < story.size()
                && !story.get(next).hasText()
                && story.get(i - 1).hasText()) {
            next++;
        }
        return next < story.size() ? Optional.of(story.get(next)) : Optional.empty();
    }

    private static boolean standsIn(Passage passage, Element frame) {
        Element up = passage.hasText() ? null : passage.frame();
        while (up != null && up != frame) {
            up = up.parent();
        }
        return up == frame;
    }

    private void add(Passage passage) {
        Element element = passage.frame();
        switch (passage.kind()) {
            case PARAGRAPH -> addParagraph(passage);
            case HEADING -> {
                // a heading that is a link announces something else
                headed = passage.linked() >= Passage.MOSTLY_LINKED
                        ? null
                        : Tags.itemAround(Objects.requireNonNull(element));
                addHeading(passage, Tags.headingLevel(Objects.requireNonNull(element)));
            }
            case PREFORMATTED -> blocks.add(new Preformatted(passage.text()));
            case ITEM, QUOTED -> {
                if (headed != null && passage.item() == headed) {
                    close();
                    addParagraph(passage);
                    return;
                }
                frame = element;
                isList = passage.kind() == Kind.ITEM;
                addLine(passage);
            }
            case CITE -> {
                frame = element;
                source = source == null ? passage.text() : source;
            }
            case TABLE -> TableReader.read(Objects.requireNonNull(element)).ifPresent(blocks::add);
            case EMBED ->
                EmbedReader.read(page, Objects.requireNonNull(element)).ifPresent(open()::add);
            case FIGURE -> figures.read(Objects.requireNonNull(element)).ifPresent(this::add);
        }
    }

    /** The bold first line of a paragraph is a heading of its own. */
    private void addParagraph(Passage passage) {
        int end = Crosshead.lineEnd(passage);
        if (end > 0) {
            blocks.add(new Heading(below, passage.text().substring(0, end)));
        }
        Paragraph whole = new Paragraph(passage.text(), links(passage));
        blocks.addAll(BrokenLines.paragraphs(end > 0 ? whole.from(end + 1) : whole));
        begun |= passage.text().length() >= SENTENCE;
    }

    private void addHeading(Passage passage, int level) {
        String numbered = number;
        number = "";
        String text = Permalink.without(passage);
        if (isTold(text)) {
            if (!numbered.isEmpty()) {
                blocks.add(Paragraph.of(numbered.strip()));
            }
            blocks.add(new Paragraph(passage.text(), links(passage)));
            return;
        }
        // what unfolds a part of the story heads it without a level of its own
        blocks.add(new Heading(level == 0 ? below : level, numbered + text.replace('\n', ' ')));
        below = level == 0 ? below : Math.min(LOWEST, level + 1);
    }

    /** The lines of one item stay together. */
    private void addLine(Passage passage) {
        int last = lines.size() - 1;
        if (last >= 0 && passage.item() != null && passage.item() == item) {
            lines.set(last, lines.get(last) + '\n' + passage.text());
        } else {
            lines.add(passage.text());
        }
        item = passage.item();
    }

    /** Some sites set an introduction, or the whole story, as headings for their looks: sentences are paragraphs all the same. */
    private boolean isTold(String text) {
        int ending = Ending.of(text);
        return ending == Ending.STOP
                ? !paragraphs || text.length() > LONGEST_HEADING
                : ending == Ending.MARK && text.length() > LONGEST_HEADING;
    }

    /** Two sizes of a picture side by side are one picture: a small one, and what is shown when it is enlarged. */
    private void add(Image image) {
        List<Block> open = open();
        int last = open.size() - 1;
        if (last >= 0 && open.get(last) instanceof Figure before && isSame(before.image(), image)) {
            if (before.image().caption().isEmpty() && image.caption().isPresent()) {
                open.set(last, new Figure(image));
            }
            return;
        }
        open.add(new Figure(image));
    }

    private List<Block> open() {
        return frame == null ? blocks : shown;
    }

    private static boolean isSame(Image first, Image second) {
        return first.url().equals(second.url())
                || PictureName.of(first.url()).isSameInSeries(PictureName.of(second.url()));
    }

    private List<Link> links(Passage passage) {
        List<Link> links = new ArrayList<>();
        for (InlineText.Anchor anchor : passage.links()) {
            page.resolve(anchor.target()).ifPresent(url -> links.add(new Link(anchor.start(), anchor.end(), url)));
        }
        return links;
    }

    private void close() {
        if (!lines.isEmpty() && frame != null) {
            if (isList) {
                lists.add(frame, lines, blocks);
            } else {
                blocks.add(new Quotation(String.join("\n", lines), Optional.ofNullable(source)));
            }
        }
        blocks.addAll(shown);
        shown.clear();
        lines.clear();
        item = null;
        source = null;
        frame = null;
    }
}
