package io.dateline.parse.body.choice;

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

    private TeaserRows() {}

    /** Takes from the story what stands in such rows; what is much of the story is no announcement. */
    static void drop(List<Passage> passages, Outline outline, int title, OwnSite site, boolean[] isStory) {
        for (List<BoxRows.Box> row : BoxRows.of(passages, outline, isStory)) {
            List<Integer> texts = new ArrayList<>();
            List<Integer> all = new ArrayList<>();
            int leading = 0;
            for (BoxRows.Box box : row) {
                int lead = box.lead(passages, site);
                if (lead >= 0) {
                    leading++;
                    all.addAll(box.story(isStory));
                    texts.addAll(texts(box, lead, passages, isStory));
                }
            }
            boolean isRow = leading >= LEAST
                    && leading * 3 >= row.size() * 2
                    && row.stream().noneMatch(box -> box.holds(title));
            if (isRow && isAnnounced(row, all, passages, isStory)) {
                all.forEach(i -> isStory[i] = false);
            } else if (isRow && 2 * length(texts, passages) <= told(passages, isStory)) {
                texts.forEach(i -> isStory[i] = false);
            }
        }
    }

    /** The paragraphs of a box behind a link that is no story; none where there is other story in it. */
    private static List<Integer> texts(BoxRows.Box box, int lead, List<Passage> passages, boolean[] isStory) {
        List<Integer> story = box.story(isStory);
        return story.stream().allMatch(i -> i > lead && passages.get(i).kind() == Kind.PARAGRAPH) ? story : List.of();
    }

    /** Whether a row stands behind the story, right under a short line that is none. */
    private static boolean isAnnounced(
            List<BoxRows.Box> row, List<Integer> all, List<Passage> passages, boolean[] isStory) {
        if (all.isEmpty()) {
            return false;
        }
        int line = row.get(0).first() - 1;
        while (line >= 0 && !passages.get(line).hasText()) {
            line--;
        }
        int last = isStory.length - 1;
        while (!isStory[last]) {
            last--;
        }
        return line >= 0
                && !isStory[line]
                && passages.get(line).text().length() <= LINE
                && (passages.get(line).kind() == Kind.HEADING
                        || passages.get(line).kind() == Kind.PARAGRAPH)
                && last == all.get(all.size() - 1)
                && told(passages.subList(0, line), isStory) >= STORY;
    }

    private static int told(List<Passage> passages, boolean[] isStory) {
        int length = 0;
        for (int i = 0; i < passages.size(); i++) {
            length += isStory[i] ? passages.get(i).text().length() : 0;
        }
        return length;
    }

    private static int length(List<Integer> some, List<Passage> passages) {
        return some.stream().mapToInt(i -> passages.get(i).text().length()).sum();
    }
}
