package io.dateline.parse.body.passage;

import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pictures that a line of text begins with. They are read behind its words, where all pictures of a line are judged, and are
 * told in front of them. Not thread-safe.
 */
final class PicturePlaces {

    /** The text in front of which a picture stands. */
    private final Map<Passage, Passage> texts = new IdentityHashMap<>();

    void putInFront(Passage picture, Passage text) {
        texts.put(picture, text);
    }

    /** The passages of a story with each picture where its page shows it. */
    List<Passage> inOrder(List<Passage> story) {
        if (texts.isEmpty()) {
            return story;
        }
        List<Passage> ordered = new ArrayList<>(story.size());
        int text = -1;
        for (Passage passage : story) {
            boolean inFront = passage.kind() == Kind.FIGURE && text >= 0 && texts.get(passage) == ordered.get(text);
            if (inFront) {
                ordered.add(text++, passage);
            } else {
                ordered.add(passage);
                text = passage.hasText() ? ordered.size() - 1 : text;
            }
        }
        return ordered;
    }
}
