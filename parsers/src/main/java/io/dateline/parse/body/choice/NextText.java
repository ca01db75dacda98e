package io.dateline.parse.body.choice;

import io.dateline.parse.body.passage.Passage;
import java.util.List;

/** Finds the text that stands next to a passage; pictures may stand between. */
final class NextText {

    private NextText() {}

    /** The place of the next text in front of a passage, or -1. */
    static int before(List<Passage> passages, int place) {
        return at(passages, place, -1);
    }

    /** The place of the next text behind a passage, or -1. */
    static int behind(List<Passage> passages, int place) {
        return at(passages, place, 1);
    }

    private static int at(List<Passage> passages, int place, int step) {
        int next = place + step;
        while (next >= 0 && next < passages.size() && !passages.get(next).hasText()) {
            next += step;
        }
        return next < passages.size() ? next : -1;
    }
}
