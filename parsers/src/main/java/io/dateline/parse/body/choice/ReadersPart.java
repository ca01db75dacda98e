package io.dateline.parse.body.choice;

import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import io.dateline.parse.text.PhraseFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What readers wrote under a story, from the heading on that says so: "27 comments". */
final class ReadersPart {

    private static final Set<String> HEADS = PhraseFile.read(ReadersPart.class, "comment-heads.txt");

    private static final int LONGEST = 40;

    /** So much is told above what readers wrote; a heading further up counts it, or leads to it. */
    private static final int STORY = 500;

    private ReadersPart() {}

    /** Takes from the story what stands behind such a heading, if that is no story itself. */
    static void drop(List<Passage> passages, boolean[] isStory) {
        int told = 0;
        for (int i = 0; i < isStory.length; i++) {
            Passage passage = passages.get(i);
            if (isStory[i]) {
                told += passage.text().length();
            } else if (told >= STORY && passage.kind() == Kind.HEADING && isHead(passage.text())) {
                Arrays.fill(isStory, i, isStory.length, false);
                return;
            }
        }
    }

    private static boolean isHead(String text) {
        return text.length() <= LONGEST && HEADS.contains(words(text));
    }

    /** A text without numbers and marks. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints()
                .map(letter -> Character.isLetter(letter)
                                || Character.getType(letter) == Character.NON_SPACING_MARK
                                || Character.getType(letter) == Character.COMBINING_SPACING_MARK
                        ? letter
                        : ' ')
                .forEach(words::appendCodePoint);
        return words.toString().strip().toLowerCase(Locale.ROOT);
    }
}
