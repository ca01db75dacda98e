package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.markup.ClassWords;
import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.List;

/** The pictures and embedded posts of a story: those that stand among its text, in no place of another name. */
final class Illustrations {

    /** A name that so much of a story's text bears, by its words, is one that the page gives to all its parts. */
    private static final double COMMON = 0.2;

    private final List<Passage> passages;
    private final Outline outline;
    private final Teasers teasers;
    private final int first;

    /** What names tell that a place is no part of the story. */
    private final int telling;

    /**
     * Looks at a story.
     *
     * @param passages all passages of the page
     * @param outline its elements
     * @param isStory which passages have text of the story
     * @param facts what is known of the passages
     * @param first the first passage of the story
     * @param region the element that holds the story
     */
    Illustrations(
            List<Passage> passages, Outline outline, boolean[] isStory, PassageFacts facts, int first, int region) {
        this.passages = passages;
        this.outline = outline;
        this.teasers = new Teasers(passages, outline, isStory, facts);
        this.first = first;
        this.telling = ClassWords.NO_STORY & ~common(isStory, facts, region);
    }

    /** What the places of much of the story's own text are named: some kits call each part of a page a widget. */
    private int common(boolean[] isStory, PassageFacts facts, int region) {
        int[] words = new int[ClassWords.kinds()];
        int all = 0;
        for (int i = 0; i < isStory.length; i++) {
            if (isStory[i]) {
                int own = facts.measures().get(i).words();
                int mask = named(passages.get(i).node(), region);
                all += own;
                for (int bit = 0; bit < words.length; bit++) {
                    words[bit] += (mask >> bit & 1) * own;
                }
            }
        }
        int common = 0;
        for (int bit = 0; bit < words.length; bit++) {
            common |= words[bit] > COMMON * all ? 1 << bit : 0;
        }
        return common;
    }

    private int named(int node, int region) {
        int mask = 0;
        for (int up = node; up > region; up = outline.parent(up)) {
            mask |= outline.mask(up);
        }
        return mask;
    }

    /** Whether a picture or an embedded post belongs to the story. */
    boolean has(int i) {
        return isPlain(i) && !(i > first && teasers.showWith(i));
    }

    /**
     * Whether no element around, up to the one that holds text of the story, too, is named as something else. A frame may
     * be named for the caption within it, and a picture for what enlarges it; a post is named for the network it comes from.
     */
    private boolean isPlain(int i) {
        Passage passage = passages.get(i);
        boolean picture = passage.kind() == Kind.FIGURE;
        int place = teasers.place(i);
        for (int up = passage.node(); up >= place; up = outline.parent(up)) {
            int named = outline.mask(up) & telling & ~(picture ? ClassWords.CAPTION : ClassWords.SHARE);
            if (picture && up == passage.node()) {
                named &= ~ClassWords.CONSENT;
            }
            if (named != 0 || Tags.isBeside(outline.element(up))) {
                return false;
            }
        }
        return true;
    }

    /** Where a story ends: pictures and embeds right behind the last words, which stand as these do, belong to it. */
    int end(int last) {
        int holder = outline.parent(passages.get(last).node());
        int end = last;
        while (end + 1 < passages.size() && standsIn(passages.get(end + 1), holder)) {
            end++;
        }
        return end;
    }

    private boolean standsIn(Passage passage, int holder) {
        int node = passage.node();
        return !passage.hasText()
                && holder >= 0
                && outline.common(node, holder) == holder
                && outline.depth(node) - outline.depth(holder) <= 2;
    }
}
