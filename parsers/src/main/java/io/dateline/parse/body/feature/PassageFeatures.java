package io.dateline.parse.body.feature;

import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import java.util.List;

/**
 * Puts into numbers what tells whether a passage is story: its text, the elements around it, its place on the page, its
 * neighbours, and single words. The order of the numbers is the order of the learned model's features.
 */
public final class PassageFeatures {

    private final PassageFacts facts;
    private final AroundFeatures around;
    private final PlaceFeatures place;
    private final StoryWords words;
    private final FeatureRow row = new FeatureRow();

    /**
     * Looks at the passages of one page.
     *
     * @param passages all passages of the page, in its order
     * @param outline its elements
     * @param cues what the page says of its story
     */
    public PassageFeatures(List<Passage> passages, Outline outline, PageCues cues) {
        this.facts = new PassageFacts(passages, outline, cues);
        this.around = new AroundFeatures(facts);
        this.place = new PlaceFeatures(facts);
        this.words = new StoryWords(outline);
    }

    /** What was counted for the features; others judge passages by it, too. */
    public PassageFacts facts() {
        return facts;
    }

    /** The features of one passage; they stand until the next call. */
    public FeatureRow row(int i) {
        row.clear();
        TextFeatures.write(facts, i, row);
        around.write(i, row);
        place.write(i, row);
        NeighbourFeatures.write(facts, i, row);
        row.put(words.around(facts.passages.get(i).node()));
        row.put(StoryWords.text(facts.measures.get(i)));
        return row;
    }
}
