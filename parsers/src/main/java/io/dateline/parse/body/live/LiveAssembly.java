package io.dateline.parse.body.live;

import io.dateline.article.Block;
import io.dateline.article.Heading;
import io.dateline.article.LiveEntry;
import io.dateline.parse.body.block.StoryBlocks;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.trim.Trim;
import io.dateline.parse.page.Page;
import io.dateline.parse.report.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the blocks of a live blog together: its entries as the DOM shows them, completed by the structured data, which
 * stands in for entries that the DOM does not hold, where it holds most of them or none at all. Used for one page.
 */
final class LiveAssembly {

    /** A block and, for a live entry, the places of its time. */
    private record Placed(Block block, List<Candidate> times) {}

    /** A DOM with more text tells the story itself, and what it leaves out of the structured data is left out. */
    private static final int SHORT = 400;

    private final Page page;
    private final Optional<String> headline;
    private final List<LiveUpdate> updates;
    private final LiveTexts texts;
    private final List<Placed> placed = new ArrayList<>();

    private int told;

    /** Behind which of the placed blocks an entry of the structured data stands; -1 for one that the DOM does not hold. */
    private final int[] ends;

    LiveAssembly(Page page, Optional<String> headline, List<LiveUpdate> updates, LiveTexts texts) {
        this.page = page;
        this.headline = headline;
        this.updates = updates;
        this.texts = texts;
        this.ends = new int[updates.size()];
        Arrays.fill(ends, -1);
    }

    /** Adds the story; the passages of an entry stand one behind the other in it. */
    void add(List<Passage> story, List<LiveSpan> spans) {
        told = Passage.length(story);
        int at = 0;
        for (LiveSpan span : spans) {
            if (span.from() >= at) {
                plain(story.subList(at, span.from()));
                entry(span);
                at = span.to();
            }
        }
        plain(story.subList(at, story.size()));
    }

    private void plain(List<Passage> passages) {
        new StoryBlocks(page).of(passages).forEach(block -> placed.add(new Placed(block, List.of())));
        hold(passages);
    }

    private void hold(List<Passage> passages) {
        for (Passage passage : passages) {
            int number = texts.beginningAt(passage);
            if (number >= 0) {
                ends[number] = placed.size();
            }
        }
    }

    private void entry(LiveSpan span) {
        List<Block> body = new ArrayList<>(Trim.story(new StoryBlocks(page).of(span.passages()), headline));
        Optional<String> title = Optional.empty();
        if (body.size() > 1 && body.get(0) instanceof Heading heading) {
            title = Optional.of(heading.text());
            body.remove(0);
        }
        if (!body.isEmpty()) {
            int number = texts.firstOf(span.passages());
            @Nullable LiveUpdate update = number < 0 ? null : updates.get(number);
            List<Candidate> times = new ArrayList<>(update == null ? List.of() : update.times());
            times.addAll(span.times());
            placed.add(new Placed(
                    new LiveEntry(
                            Optional.empty(),
                            title.or(() -> update == null ? Optional.empty() : update.headline()),
                            update == null || update.bylines().isEmpty() ? span.bylines() : update.bylines(),
                            body),
                    times));
        }
        hold(span.passages());
    }

    /** Entries that the DOM does not hold follow the one before them in the structured data. */
    LiveStory complete() {
        List<List<Placed>> behind = new ArrayList<>();
        for (int i = 0; i <= placed.size(); i++) {
            behind.add(new ArrayList<>());
        }
        int at = firstEnd();
        boolean completed = isToBeCompleted();
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] >= 0) {
                at = ends[i];
            } else if (completed) {
                LiveUpdate update = updates.get(i);
                Block entry = new LiveEntry(Optional.empty(), update.headline(), update.bylines(), update.paragraphs());
                behind.get(at).add(new Placed(entry, update.times()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        List<List<Candidate>> times = new ArrayList<>();
        for (int i = 0; i <= placed.size(); i++) {
            List<Placed> next = new ArrayList<>(behind.get(i));
            if (i < placed.size()) {
                next.add(placed.get(i));
            }
            for (Placed one : next) {
                blocks.add(one.block());
                if (one.block() instanceof LiveEntry) {
                    times.add(one.times());
                }
            }
        }
        return new LiveStory(blocks, times);
    }

    /** Whether the DOM is drawn by a script, or holds most of the entries. */
    private boolean isToBeCompleted() {
        long held = Arrays.stream(ends).filter(end -> end >= 0).count();
        return told < SHORT || 2 * held >= ends.length;
    }

    /** In front of the first entry of the structured data that the DOM holds, or behind all. */
    private int firstEnd() {
        for (int end : ends) {
            if (end >= 0) {
                return Math.max(0, end - 1);
            }
        }
        return placed.size();
    }
}
