package io.dateline.parse.body.choice;

import io.dateline.parse.body.choice.BoxRows.Box;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of boxes alike that each lead to another page of the site, whatever they are named: where none of the links is story,
 * the texts under them are none either; nor is a row as a whole that stands behind the story, under a line that is none.
 */
final class TeaserRows {

    /** Fewer boxes make no row. */
    private static final int LEAST = 3;

    /** A line is no longer that leads to a row. */
    private static final int LINE = 80;

    /** A row is announced behind a story of which so much is told without it. */
    private static final int STORY = 500;

    private final List<Passage> passages;
    private final OwnSite site;
    private final boolean[] isStory;

    /** How much of the story stood in front of each passage. */
    private final int[] before;

    /** How much of the story is left, and where it ends. */
    private int told;

    private int last;

    private TeaserRows(List<Passage> passages, OwnSite site, boolean[] isStory) {
        this.passages = passages;
        this.site = site;
        this.isStory = isStory;
        this.before = new int[isStory.length];
        this.last = isStory.length - 1;
        for (int i = 0; i < isStory.length; i++) {
            before[i] = told;
            told += isStory[i] ? passages.get(i).text().length() : 0;
        }
    }

    /** Takes from the story what stands in such rows; what is much of the story is no announcement. */
    static void drop(List<Passage> passages, Outline outline, int title, OwnSite site, boolean[] isStory) {
        TeaserRows rows = new TeaserRows(passages, site, isStory);
        for (List<Box> row : BoxRows.of(passages, outline, isStory)) {
            boolean fits = row.size() >= LEAST && rows.isPartly(row);
            if (fits && row.stream().noneMatch(box -> box.holds(title))) {
                rows.drop(row);
            }
        }
    }

    /** Whether some of a row is story: from other rows there is nothing to take. */
    private boolean isPartly(List<Box> row) {
        return row.stream().anyMatch(box -> Told.any(isStory, box.first(), box.last() + 1));
    }

    private void drop(List<Box> row) {
        List<Integer> texts = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        int leading = 0;
        for (Box box : row) {
            int lead = box.lead(passages, site);
            if (lead >= 0) {
                leading++;
                all.addAll(box.story(isStory));
                texts.addAll(texts(box, lead));
            }
        }
        if (leading < LEAST || leading * 3 < row.size() * 2) {
            return;
        }
        if (!all.isEmpty() && isAnnounced(row.get(0).first(), all.get(all.size() - 1))) {
            take(all);
        } else if (2 * length(texts) <= told) {
            take(texts);
        }
    }

    /** The paragraphs of a box behind a link that is no story; none where there is other story in it. */
    private List<Integer> texts(Box box, int lead) {
        List<Integer> story = box.story(isStory);
        return story.stream().allMatch(i -> i > lead && passages.get(i).kind() == Kind.PARAGRAPH) ? story : List.of();
    }

    /** Whether a row stands behind the story, right under a short line that is none. */
    private boolean isAnnounced(int first, int end) {
        while (!isStory[last]) {
            last--;
        }
        int line = NextText.before(passages, first);
        return end == last && line >= 0 && !isStory[line] && isLine(passages.get(line)) && before[line] >= STORY;
    }

    private static boolean isLine(Passage passage) {
        return passage.text().length() <= LINE && (passage.kind() == Kind.HEADING || passage.kind() == Kind.PARAGRAPH);
    }

    private void take(List<Integer> some) {
        told -= length(some);
        some.forEach(i -> isStory[i] = false);
    }

    private int length(List<Integer> some) {
        return some.stream().mapToInt(i -> passages.get(i).text().length()).sum();
    }
}
