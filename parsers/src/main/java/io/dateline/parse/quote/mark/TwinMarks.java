package io.dateline.parse.quote.mark;

import io.dateline.parse.quote.word.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Words between two single marks typed for a double one: {@code ''So be it,'' he said.} Such words are told as they were
 * said, over several sentences of a paragraph.
 */
public final class TwinMarks {

    private static final int LONGEST = 250;

    private final List<Word> words;
    /** Index of the first word of the stretch each word stands in, and behind its last; -1 outside; empty without any. */
    private final int[] firsts;

    private final int[] ends;

    /**
     * Looks for such marks in a text.
     *
     * @param text the text
     * @param words its words
     */
    public TwinMarks(String text, List<Word> words) {
        this.words = words;
        boolean any = text.contains("''");
        this.firsts = new int[any ? words.size() : 0];
        this.ends = new int[firsts.length];
        if (any) {
            Arrays.fill(firsts, -1);
            scan();
        }
    }

    private void scan() {
        int open = -1;
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean newParagraph =
                    open >= 0 && words.get(i).paragraph() != words.get(open).paragraph();
            if (open >= 0 && (newParagraph || i - open > LONGEST)) {
                mark(open, i);
                open = -1;
            }
            if (!twin(i)) {
                continue;
            }
            boolean blankBefore = i == 0
                    || words.get(i - 1).end() < words.get(i).start()
                    || words.get(i - 1).wordClass() == '('
                    || words.get(i - 1).wordClass() == '-';
            if (blankBefore) {
                if (open >= 0) {
                    mark(open, i);
                }
                open = i;
            } else if (open >= 0) {
                mark(open, i + 2);
                open = -1;
            }
            i++;
        }
        if (open >= 0) {
            mark(open, words.size());
        }
    }

    private boolean twin(int i) {
        Word word = words.get(i);
        return word.text().equals("'")
                && words.get(i + 1).text().equals("'")
                && words.get(i + 1).start() == word.end();
    }

    private void mark(int first, int end) {
        Arrays.fill(firsts, first, end, first);
        Arrays.fill(ends, first, end, end);
    }

    /**
     * Index of the first mark of the stretch a word stands in; -1 outside of such marks.
     *
     * @param word index of the word; may lie outside of the text
     * @return the index or -1
     */
    public int first(int word) {
        return word >= 0 && word < firsts.length ? firsts[word] : -1;
    }

    /**
     * Index behind the stretch a word stands in; meaningless outside.
     *
     * @param word index of a word within such marks
     * @return the index
     */
    public int end(int word) {
        return ends[word];
    }
}
