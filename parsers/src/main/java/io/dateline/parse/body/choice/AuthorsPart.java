package io.dateline.parse.body.choice;

import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import io.dateline.parse.text.PhraseFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands at the end of a story under a line that says so, "About the author", and is none of it itself: who wrote it. */
final class AuthorsPart {

    private static final Set<String> HEADS = PhraseFile.read(AuthorsPart.class, "author-heads.txt");

    private static final int LONGEST = 40;

    /** More is told of an author in a story about one. */
    private static final int LIFE = 900;

    /** So much is told above it; a line further up is the byline's. */
    private static final int STORY = 500;

    private AuthorsPart() {}

    /** Takes from the story what stands behind such a line. */
    static void drop(List<Passage> passages, boolean[] isStory) {
        int all = Told.length(passages, isStory);
        int told = 0;
        for (int i = isStory.length - 1; i >= 0 && told <= Math.min(LIFE, all - STORY); i--) {
            if (isStory[i]) {
                told += passages.get(i).text().length();
            } else if (told > 0 && isHead(passages.get(i))) {
                Arrays.fill(isStory, i, isStory.length, false);
                return;
            }
        }
    }

    private static boolean isHead(Passage passage) {
        String text = passage.text();
        return text.length() <= LONGEST
                && passage.kind() != Kind.ITEM
                && HEADS.contains(bare(text).toLowerCase(Locale.ROOT));
    }

    private static String bare(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text.strip();
    }
}
