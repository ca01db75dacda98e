package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The announcements of other stories among the passages of one: what tells whether a picture belongs to the story. */
final class Teasers {

    /** Fewer linked words are a button, as in "enlarge this image". */
    private static final int SENTENCE = 4;

    private final List<Passage> passages;
    private final Outline outline;
    private final PassageFacts facts;
    private final boolean[] isStory;

    /** Which elements hold a part of the story. */
    private final boolean[] holdsStory;

    /** What was found of a place; its pictures share it. */
    private final Map<Integer, Boolean> known = new HashMap<>();

    Teasers(List<Passage> passages, Outline outline, boolean[] isStory, PassageFacts facts) {
        this.passages = passages;
        this.outline = outline;
        this.facts = facts;
        this.isStory = isStory;
        this.holdsStory = new boolean[outline.size()];
        for (int i = 0; i < isStory.length; i++) {
            int node = isStory[i] ? passages.get(i).node() : -1;
            while (node >= 0 && !holdsStory[node]) {
                holdsStory[node] = true;
                node = outline.parent(node);
            }
        }
    }

    /** Whether a picture shares its place among the story with a link to something else. */
    boolean showWith(int picture) {
        return known.computeIfAbsent(place(picture), place -> leads(place, picture, -1) || leads(place, picture, 1));
    }

    /** The largest element around a picture that holds no text of the story. */
    int place(int picture) {
        int place = passages.get(picture).node();
        while (outline.parent(place) >= 0 && !holdsStory[outline.parent(place)]) {
            place = outline.parent(place);
        }
        return place;
    }

    private boolean leads(int place, int picture, int step) {
        for (int i = picture + step; i >= 0 && i < passages.size() && isWithin(i, place); i += step) {
            Passage passage = passages.get(i);
            if (!isStory[i]
                    && passage.hasText()
                    && passage.linked() > Passage.MOSTLY_LINKED
                    && (passage.kind() == Kind.HEADING
                            || facts.measures().get(i).words() >= SENTENCE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(int i, int place) {
        return outline.common(passages.get(i).node(), place) == place;
    }
}
