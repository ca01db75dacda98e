package io.dateline.parse.body;

import io.dateline.article.Block;
import io.dateline.parse.body.block.StoryBlocks;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.body.trim.Trim;
import io.dateline.parse.page.Markup;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.state.HydrationState;
import io.dateline.parse.page.state.StateText;
import java.util.List;
import java.util.Optional;

/** The story of a page whose DOM is drawn by a script, out of the data from which it is drawn. */
final class StateStory {

    private StateStory() {}

    /** The blocks of the text that belongs to the page's headline; empty when there is none. */
    static List<Block> blocks(Page page, Optional<String> headline) {
        return HydrationState.texts(page.document(), headline, page.limits()).stream()
                .findFirst()
                .map(text -> blocks(page, text, headline))
                .orElse(List.of());
    }

    private static List<Block> blocks(Page page, StateText text, Optional<String> headline) {
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(Markup.fragment(text.html()));
        return Trim.story(new StoryBlocks(page).of(reader.passages()), headline);
    }
}
