package io.dateline.parse.body.choice;

import io.dateline.parse.body.markup.ClassWords;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.List;

/**
 * Boxes that a page names as announcements of something else: a heading that is a link, and a text under it. Where the
 * heading is no story, the text is none either.
 */
final class TeaserBoxes {

    private static final int NAMED = ClassWords.TEASER | ClassWords.RELATED;

    /** A box with a longer text tells something by itself. */
    private static final int LONGEST = 500;

    /** Into how many parts of that length a story can be cut at the least. */
    private static final int PARTS = 4;

    private TeaserBoxes() {}

    /** Takes from the story what stands in such a box; what is much of the story is no announcement. */
    static void drop(List<Passage> passages, Outline outline, boolean[] isStory) {
        int most = Told.length(passages, isStory) / PARTS;
        int heading = -1;
        for (int i = 0; i < isStory.length; i++) {
            Passage passage = passages.get(i);
            if (!passage.hasText()) {
                continue;
            }
            if (heading >= 0
                    && isStory[i]
                    && !isStory[heading]
                    && passage.kind() == Kind.PARAGRAPH
                    && passage.text().length() <= most
                    && isBox(passages, outline, heading, i)) {
                isStory[i] = false;
            }
            boolean leads = passage.kind() == Kind.HEADING && passage.linked() >= Passage.MOSTLY_LINKED;
            heading = leads ? i : -1;
        }
    }

    /** Whether a heading and the text under it have an element for themselves that is named as such a box. */
    private static boolean isBox(List<Passage> passages, Outline outline, int heading, int text) {
        int box =
                outline.common(passages.get(heading).node(), passages.get(text).node());
        int length = 0;
        for (int i = heading - 1; i >= 0 && isWithin(passages.get(i), box, outline); i--) {
            length += passages.get(i).text().length();
        }
        for (int i = text; i < passages.size() && length <= LONGEST && isWithin(passages.get(i), box, outline); i++) {
            length += passages.get(i).text().length();
        }
        return length <= LONGEST && isNamed(passages.get(text).node(), box, outline);
    }

    private static boolean isWithin(Passage passage, int box, Outline outline) {
        return outline.common(passage.node(), box) == box;
    }

    private static boolean isNamed(int node, int box, Outline outline) {
        for (int up = node; up >= box; up = outline.parent(up)) {
            if ((outline.mask(up) & NAMED) != 0) {
                return true;
            }
        }
        int around = outline.parent(box);
        return around >= 0 && (outline.mask(around) & NAMED) != 0;
    }
}
