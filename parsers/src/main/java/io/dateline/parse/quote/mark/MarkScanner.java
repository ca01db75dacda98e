package io.dateline.parse.quote.mark;

import io.dateline.parse.quote.word.Letters;
import io.dateline.parse.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches between quotation marks, in one pass a paragraph.
 *
 * <p>A mark that opens within an open stretch is a quote within the quote as long as enough marks are left to close both;
 * else the outer one had lost its closing mark. Single marks count only in texts without double ones, or where the double
 * ones are clearly within.
 */
public final class MarkScanner {

    /** How many words stand in front of a mark at least that closes the quote of the paragraph before. */
    private static final int LEAST_WORDS = 3;

    private final String text;
    private final LineMarks marks;
    private final List<QuotedSpan> found = new ArrayList<>();
    private int paragraph;
    private int lineStart;
    /** Whether the paragraph before left its last stretch open, and the next stretch may go on with it. */
    private boolean open;

    private boolean continues;

    private MarkScanner(String text, Lexicon lexicon) {
        this.text = text;
        this.marks = new LineMarks(text, lexicon);
    }

    /**
     * The quoted stretches of a text in order; paragraphs are its lines.
     *
     * @param text a text
     * @param lexicon the words of the language
     * @return the spans
     */
    public static List<QuotedSpan> scan(String text, Lexicon lexicon) {
        MarkScanner scanner = new MarkScanner(text, lexicon);
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!blank(text, start, end)) {
                scanner.paragraph(start, end);
                scanner.paragraph++;
            }
            start = end + 1;
        }
        return scanner.found;
    }

    private void paragraph(int from, int to) {
        lineStart = from;
        marks.read(from, to);
        boolean any = open && marks.count() > 0;
        // the paragraph may go on with the quote before and only close it
        boolean goesOn = any && !marks.opens(0) && Letters.words(text, from, marks.place(0)) >= LEAST_WORDS;
        continues = goesOn || any && blank(text, from, marks.place(0));
        int closing = closing();
        int depth = goesOn ? 1 : 0;
        int start = from - 1;
        for (int i = 0; i < marks.count(); i++) {
            int at = marks.place(i);
            if (!marks.opens(i)) {
                closing--;
                if (depth > 0 && --depth == 0) {
                    add(start, at, at + 1, true);
                }
            } else if (depth > 0 && closing > depth) {
                depth++;
            } else {
                if (depth > 0) {
                    add(start, at, at, false);
                }
                start = at;
                depth = 1;
            }
        }
        open = depth > 0;
        if (open) {
            add(start, to, to, false);
        }
    }

    private int closing() {
        int closing = 0;
        for (int i = 0; i < marks.count(); i++) {
            closing += marks.opens(i) ? 0 : 1;
        }
        return closing;
    }

    private void add(int mark, int closing, int outerEnd, boolean closed) {
        int start = mark + 1;
        int end = closing;
        while (start < end && Letters.blank(text.charAt(start))) {
            start++;
        }
        while (end > start && Letters.blank(text.charAt(end - 1))) {
            end--;
        }
        if (Letters.any(text, start, end)) {
            int outerStart = Math.max(mark, lineStart);
            found.add(new QuotedSpan(start, end, outerStart, outerEnd, paragraph, closed, continues));
        }
        continues = false;
    }

    private static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
