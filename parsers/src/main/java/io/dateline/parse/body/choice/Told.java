package io.dateline.parse.body.choice;

import io.dateline.parse.body.passage.Passage;
import java.util.List;

/** How much of a page, or of a run of its passages, is story so far. */
final class Told {

    private Told() {}

    /** Whether some of the passages from one on, up to another, are story. */
    static boolean any(boolean[] isStory, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isStory[i]) {
                return true;
            }
        }
        return false;
    }

    /** The letters of all that is story. */
    static int length(List<Passage> passages, boolean[] isStory) {
        int length = 0;
        for (int i = 0; i < isStory.length; i++) {
            length += isStory[i] ? passages.get(i).text().length() : 0;
        }
        return length;
    }
}
