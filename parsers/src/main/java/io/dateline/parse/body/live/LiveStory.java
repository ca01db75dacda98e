package io.dateline.parse.body.live;

import io.dateline.article.Block;
import io.dateline.parse.body.block.StoryBlocks;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.page.Page;
import io.dateline.parse.report.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a story, live entries among them.
 *
 * @param blocks the blocks in the order of the page
 * @param times where the times of the live entries can be read, entry by entry
 */
public record LiveStory(List<Block> blocks, List<List<Candidate>> times) {

    /** The blocks of the passages that were taken for story; without live entries where the page is no live blog. */
    public static LiveStory of(Page page, List<Passage> story, Outline outline, Optional<String> headline) {
        List<LiveUpdate> updates = LiveUpdate.of(page);
        boolean declared = LiveUpdate.isDeclared(page);
        List<LiveSpan> spans =
                LiveSpans.mayBeOn(page.index(), declared) ? LiveSpans.of(story, outline, declared) : List.of();
        if (updates.isEmpty() && spans.isEmpty()) {
            return new LiveStory(new StoryBlocks(page).of(story), List.of());
        }
        LiveTexts texts = new LiveTexts(updates);
        LiveAssembly assembly = new LiveAssembly(page, headline, updates, texts);
        assembly.add(story, spans.isEmpty() ? texts.spans(story) : spans);
        return assembly.complete();
    }
}
