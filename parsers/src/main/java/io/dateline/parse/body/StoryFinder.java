package io.dateline.parse.body;

import io.dateline.article.Block;
import io.dateline.article.Correction;
import io.dateline.article.Image;
import io.dateline.article.Paragraph;
import io.dateline.parse.body.block.DeclaredText;
import io.dateline.parse.body.choice.OwnSite;
import io.dateline.parse.body.choice.StoryChoice;
import io.dateline.parse.body.feature.PageCues;
import io.dateline.parse.body.live.LiveStory;
import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.body.media.FigureReader;
import io.dateline.parse.body.note.Corrections;
import io.dateline.parse.body.note.Note;
import io.dateline.parse.body.note.NoteSearch;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.body.trim.AuthorLives;
import io.dateline.parse.body.trim.Trim;
import io.dateline.parse.layout.LayoutMatch;
import io.dateline.parse.page.JsonLd;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.page.Page;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PrintedAround;
import io.dateline.parse.text.PrintedPictures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Finds the story of a page: cuts the page into passages, decides for each whether it is story, and makes blocks of
 * those that are. Where the DOM holds no story, the {@code articleBody} of the page's JSON-LD stands in, what is written
 * for browsers without scripts, or the data from which a script draws the page.
 */
public final class StoryFinder {

    /** A JSON-LD body is taken in place of the DOM's when it is this many times as long. */
    private static final int LONGER = 3;

    /** A shorter story may be the beginning of one that a script completes. */
    private static final int SHORT = 500;

    /** How much longer a declared story is where a part of it is hidden. */
    private static final double PARTLY = 1.25;

    /** What stands in for a story is at least this long. */
    private static final int LEAST = 400;

    /** How many pictures in front of a story are looked at. */
    private static final int MOST_PRINTED = 60;

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
        PaidParts paid = PaidParts.of(page);
        Predicate<Element> unhidden = element -> paid.test(element)
                || declared.filter(inner -> isWithin(inner, element)).isPresent();
        Story seen = read(page, headline, declared, unhidden, dropped);
        Story story = fromJsonLd(page, headline, dropped, seen).orElse(seen);
        return length(story) >= SHORT
                ? story
                : withoutScripts(page, headline, dropped, story)
                        .or(() -> fromState(page, headline, story))
                        .orElse(story);
    }

    private static Story read(
            Page page,
            Optional<String> headline,
            Optional<Element> declared,
            Predicate<Element> unhidden,
            Predicate<Element> dropped) {
        PassageReader reader = new PassageReader(unhidden, dropped);
        reader.read(page.document().body());
        StoryChoice choice = declared.map(
                        container -> StoryChoice.within(container, reader.passages(), reader.outline()))
                .orElseGet(() -> StoryChoice.learned(
                        reader.passages(), reader.outline(), new PageCues(page, headline), OwnSite.of(page.host())));
        LiveStory told = LiveStory.of(page, reader.inOrder(choice.story()), reader.outline(), headline);
        List<Block> blocks = Trim.story(told.blocks(), headline, AuthorLives.of(page));
        Story story = story(blocks, choice.region(), choice.opensWithStandfirst(), choice.confidence())
                .withTimes(told.times());
        return story.blocks().isEmpty()
                ? story
                : story.with(
                        NoteSearch.around(choice.story(), reader.passages(), reader.outline()),
                        new PrintedAround(
                                printed(page, choice.story(), reader.passages()),
                                IntroSearch.find(choice.story(), reader.passages(), reader.outline(), headline),
                                EdgeLines.of(choice.story(), reader.passages(), reader.outline())));
    }

    /** The pictures up to the end of the story that were not taken for a part of it. */
    private static PrintedPictures printed(Page page, List<Passage> story, List<Passage> all) {
        if (story.isEmpty()) {
            return PrintedPictures.NONE;
        }
        Set<Passage> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(story);
        Passage first = story.get(0);
        Passage last = story.get(story.size() - 1);
        FigureReader figures = new FigureReader(page);
        List<Image> above = new ArrayList<>();
        List<Image> within = new ArrayList<>();
        List<Image> open = above;
        int looked = 0;
        for (Passage passage : all) {
            open = passage == first ? within : open;
            if (passage == last || looked == MOST_PRINTED) {
                break;
            }
            if (passage.kind() == Passage.Kind.FIGURE && !taken.contains(passage)) {
                looked++;
                figures.read(Objects.requireNonNull(passage.frame())).ifPresent(open::add);
            }
        }
        return new PrintedPictures(above, within);
    }

    /** A story that a script puts into place is often written out for browsers without scripts, too. */
    private static Optional<Story> withoutScripts(
            Page page, Optional<String> headline, Predicate<Element> dropped, Story story) {
        boolean written = page.document().getElementsByTag("noscript").stream()
                .anyMatch(element -> element.getElementsByTag("p").size() > 1);
        return written
                ? Optional.of(read(
                                page,
                                headline,
                                Optional.empty(),
                                element -> element.normalName().equals("noscript"),
                                dropped))
                        .filter(other -> isBetter(length(other), story))
                : Optional.empty();
    }

    private static Optional<Story> fromState(Page page, Optional<String> headline, Story story) {
        Story other = story(StateStory.blocks(page, headline), Optional.empty(), false, 0.6);
        return Optional.of(other).filter(found -> isBetter(length(found), story));
    }

    private static boolean isLonger(int length, Story story) {
        return length > LEAST && length > PARTLY * length(story);
    }

    private static boolean isBetter(int length, Story story) {
        return length > LEAST && length > LONGER * length(story);
    }

    private static int length(Story story) {
        return story.blocks().stream().mapToInt(block -> block.text().length()).sum();
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element up = inner; up != null; up = up.parent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
    }

    private static Story story(List<Block> blocks, Optional<Element> region, boolean standfirst, double confidence) {
        List<Block> told = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        int length = 0;
        for (Block block : blocks) {
            Optional<Correction> note = block instanceof Paragraph ? Corrections.of(block.text()) : Optional.empty();
            if (note.isPresent()) {
                notes.add(new Note(note.get(), new Candidate(SourceKind.TEXT, "paragraph", block.text())));
                continue;
            }
            told.add(block);
            length += block.text().length();
        }
        return length == 0
                ? Story.none()
                : new Story(told, PrintedAround.NONE, region, standfirst, notes, List.of(), confidence, List.of());
    }

    /** A story that a script draws, or that is hidden until somebody pays, stands in the page's structured data as a whole. */
    private static Optional<Story> fromJsonLd(
            Page page, Optional<String> headline, Predicate<Element> dropped, Story seen) {
        return page.jsonLd().ofType(JsonLd.ARTICLE_TYPES).stream()
                .map(StoryFinder::bodyOf)
                .filter(text -> isLonger(text.length(), seen))
                .findFirst()
                .flatMap(text -> shown(page, headline, dropped, text).or(() -> declared(text, seen)));
    }

    private static Optional<Story> declared(String text, Story seen) {
        return isBetter(text.length(), seen)
                ? Optional.of(story(DeclaredText.paragraphs(text), Optional.empty(), false, 0.7))
                : Optional.empty();
    }

    /** The story that the page shows when nothing of it is hidden, if it is the declared one: it has paragraphs and links. */
    private static Optional<Story> shown(
            Page page, Optional<String> headline, Predicate<Element> dropped, String declared) {
        Story whole = read(page, headline, Optional.empty(), element -> !Tags.isSilent(element), dropped);
        return Optional.of(whole).filter(story -> DeclaredText.isTold(declared, story.blocks()));
    }

    private static String bodyOf(LdNode node) {
        return node.text("articleBody").orElse("");
    }
}
