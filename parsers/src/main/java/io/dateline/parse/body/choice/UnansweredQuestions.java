package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.List;

/** Headings that ask, one right below the other: their answers are not on the page, as a script brings them, and bare questions tell nothing. */
final class UnansweredQuestions {

    /** Fewer questions may be a heading and those below it. */
    private static final int LEAST = 3;

    /** A longer heading is a paragraph by its text. */
    private static final int LONGEST = 150;

    private static final String MARKS = "?？؟";

    private UnansweredQuestions() {}

    /** Takes such questions from the story; the last of them stays where story follows, which answers it. */
    static void drop(PassageFacts facts, boolean[] isStory) {
        List<Passage> passages = facts.passages();
        int from = 0;
        while (from < isStory.length) {
            int to = from + 1;
            if (asks(passages.get(from))) {
                while (to < isStory.length && facts.signature(to) == facts.signature(from) && asks(passages.get(to))) {
                    to++;
                }
                drop(from, to, isStory);
            }
            from = to;
        }
    }

    private static void drop(int from, int to, boolean[] isStory) {
        boolean answered = to < isStory.length && isStory[to];
        for (int i = from; i < to && to - from >= LEAST; i++) {
            isStory[i] &= answered && i == to - 1;
        }
    }

    private static boolean asks(Passage passage) {
        String text = passage.text();
        return passage.kind() == Kind.HEADING
                && !text.isEmpty()
                && text.length() <= LONGEST
                && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
