package io.dateline.parse.body.choice;

import io.dateline.parse.body.markup.NamedWords;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a site says of all its texts - no advice, paid links - in elements that are named for it. */
final class Disclaimers {

    private static final NamedWords NAMES = NamedWords.read(Disclaimers.class, "disclaimer-words.txt");

    /** What is more than that part of a story is the story. */
    private static final int PART = 4;

    private Disclaimers() {}

    /** Takes from the story what stands in such an element. */
    static void drop(List<Passage> passages, Outline outline, boolean[] isStory) {
        boolean[] disclaimed = new boolean[isStory.length];
        for (int i = 0; i < isStory.length; i++) {
            disclaimed[i] = isStory[i] && isNamed(outline, passages.get(i).node());
        }
        if (Told.length(passages, disclaimed) <= Told.length(passages, isStory) / PART) {
            for (int i = 0; i < isStory.length; i++) {
                isStory[i] &= !disclaimed[i];
            }
        }
    }

    private static boolean isNamed(Outline outline, int node) {
        int parent = outline.parent(node);
        return isNamed(outline.element(node)) || parent >= 0 && isNamed(outline.element(parent));
    }

    private static boolean isNamed(Element element) {
        return element.attributesSize() > 0
                && (NAMES.isIn(element.attributes().get("class"))
                        || NAMES.isIn(element.attributes().get("id")));
    }
}
