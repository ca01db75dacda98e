package io.dateline.parse.body;

import java.util.List;

/**
 * Puts into numbers what tells whether a passage is story: its text, the elements around it, its place on the page, and
 * its neighbours. The order of the numbers is the order of the learned model's features.
 */
final class PassageFeatures {

    private final PassageFacts facts;
    private final AroundFeatures around;
    private final PlaceFeatures place;
    private final FeatureRow row = new FeatureRow();

    PassageFeatures(List<Passage> passages, Outline outline, PageCues cues) {
        this.facts = new PassageFacts(passages, outline, cues);
        this.around = new AroundFeatures(facts);
        this.place = new PlaceFeatures(facts);
    }

    PassageFacts facts() {
        return facts;
    }

    /** The features of one passage; they stand until the next call. */
    FeatureRow row(int i) {
        row.clear();
        TextFeatures.write(facts, i, row);
        around.write(i, row);
        place.write(i, row);
        NeighbourFeatures.write(facts, i, row);
        return row;
    }
}
