package io.dateline.parse.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the stretches between quotation marks, in one pass a paragraph.
 *
 * <p>The neighbours of a mark decide whether it opens or closes: typists mix “ ” and ". A mark that opens within an
 * open stretch is a quote within the quote as long as enough marks are left to close both; else the outer one had lost
 * its closing mark. Single marks count only in texts without double ones, or where the double ones are clearly within.
 */
final class MarkScanner {

    /** The only marks below are {@code "} and {@code '}. */
    private static final int ASCII = 0x80;

    private static final String DOUBLE = "\"“”„‟«»「」『』〝〞＂";
    private static final String SINGLE = "'‘’‚‹›";
    private static final String OPENING = "“„「『«‘‚‹〝";
    private static final String CLOSING = "」』’›〞";

    private final String text;
    private final List<QuotedSpan> found = new ArrayList<>();
    private final String marks;
    private final SingleMarks singles;
    private int lineStart;

    private MarkScanner(String text, Lexicon lexicon) {
        this.text = text;
        boolean doubles = doubles(text);
        this.singles = new SingleMarks(text, lexicon);
        boolean single = doubles ? singles.lead(DOUBLE) : !text.contains("''");
        this.marks = single ? SINGLE : DOUBLE;
    }

    private static boolean doubles(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '"' || c >= ASCII) && DOUBLE.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The quoted stretches of a text in order; paragraphs are its lines. */
    static List<QuotedSpan> scan(String text, Lexicon lexicon) {
        MarkScanner scanner = new MarkScanner(text, lexicon);
        int paragraph = 0;
        boolean open = false;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!blank(text, start, end)) {
                open = scanner.paragraph(start, end, paragraph++, open);
            }
            start = end + 1;
        }
        return scanner.found;
    }

    /** Scans one line; true when its last stretch was left open. */
    private boolean paragraph(int from, int to, int paragraph, boolean continued) {
        lineStart = from;
        List<int[]> events = events(from, to);
        int[] balance = new int[events.size() + 1];
        for (int i = events.size() - 1; i >= 0; i--) {
            balance[i] = balance[i + 1] + (events.get(i)[1] == 0 ? 1 : 0);
        }
        int depth = 0;
        int start = -1;
        if (continued && !events.isEmpty() && events.get(0)[1] == 0 && words(from, events.get(0)[0])) {
            // the paragraph goes on with the quote before and only closes it
            start = from - 1;
            depth = 1;
        }
        boolean first = continued
                && !events.isEmpty()
                && (depth == 1 || text.substring(from, events.get(0)[0]).isBlank());
        for (int i = 0; i < events.size(); i++) {
            int at = events.get(i)[0];
            if (events.get(i)[1] == 1) {
                if (depth == 0) {
                    start = at;
                    depth = 1;
                } else if (balance[i + 1] > depth) {
                    depth++;
                } else {
                    add(start, at, at, paragraph, false, first);
                    first = false;
                    start = at;
                    depth = 1;
                }
            } else if (depth > 0 && --depth == 0) {
                add(start, at, at + 1, paragraph, true, first);
                first = false;
            }
        }
        if (depth > 0) {
            add(start, to, to, paragraph, false, first);
        }
        return depth > 0;
    }

    /** Marks of a line: place, and 1 for opening or 0 for closing; others are left out. */
    private List<int[]> events(int from, int to) {
        List<int[]> events = new ArrayList<>();
        boolean tag = false;
        int close = -1;
        int open = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '<' && i + 1 < to && Character.isLetter(text.charAt(i + 1))) {
                if (close < i) {
                    close = text.indexOf('>', i);
                    close = close < 0 ? Integer.MAX_VALUE : close;
                }
                tag = close < to;
            } else if (c == '>') {
                tag = false;
            } else if (!tag && (c == '"' || c == '\'' || c >= ASCII) && marks.indexOf(c) >= 0) {
                int direction = direction(c, i, from, to);
                if (c == '"' && direction == 0 && open <= 0 && (within(i, from, to) || behindStop(i, from, to))) {
                    direction = 1; // scripts without blanks, prefixes that lean on a mark, and blanks left out
                }
                if (direction >= 0) {
                    open += direction == 1 ? 1 : -1;
                    events.add(new int[] {i, direction});
                }
            }
        }
        if (marks.equals(SINGLE)) {
            singles.drop(events);
        }
        return events;
    }

    private int direction(char c, int i, int from, int to) {
        boolean blankBefore = i == from || opensAfter(text.charAt(i - 1));
        boolean blankAfter = i + 1 >= to || closesBefore(text.charAt(i + 1));
        if (marks.equals(SINGLE) && (!blankBefore && !blankAfter || blankBefore && singles.clips(i))) {
            return -1;
        }
        if (c == '“' || c == '”') {
            // German closes with “; typists close with “ and open with ”
            if (c == '“') {
                return !blankBefore && blankAfter ? 0 : 1;
            }
            return blankBefore && !blankAfter ? 1 : 0;
        }
        if (c == '»' || c == '«') {
            boolean opens = blankBefore && !blankAfter;
            boolean closes = blankAfter && !blankBefore;
            return opens ? 1 : closes ? 0 : c == '«' ? 1 : 0;
        }
        if (OPENING.indexOf(c) >= 0) {
            return !blankBefore && blankAfter ? 0 : 1;
        }
        if (CLOSING.indexOf(c) >= 0 && c != '’') {
            return 0;
        }
        if (blankBefore && i + 1 < to && !Character.isWhitespace(text.charAt(i + 1))) {
            return 1;
        }
        return blankBefore && !blankAfter ? 1 : 0;
    }

    private boolean within(int i, int from, int to) {
        return i > from
                && i + 1 < to
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    /** {@code Brandal:"No."} */
    private boolean behindStop(int i, int from, int to) {
        return i > from
                && i + 1 < to
                && ":.".indexOf(text.charAt(i - 1)) >= 0
                && Character.isUpperCase(text.charAt(i + 1));
    }

    /** Whether a few words stand between. */
    private boolean words(int from, int to) {
        return text.substring(from, to).trim().split("\\s+").length > 2;
    }

    private static boolean opensAfter(char c) {
        return Letters.blank(c) || "([{—–-/‘“\"".indexOf(c) >= 0;
    }

    private static boolean closesBefore(char c) {
        return Letters.blank(c) || ".,;:!?)]}—–-/’'”\"…".indexOf(c) >= 0;
    }

    private void add(int mark, int closing, int outerEnd, int paragraph, boolean closed, boolean continues) {
        int start = mark + 1;
        int end = closing;
        while (start < end && Letters.blank(text.charAt(start))) {
            start++;
        }
        while (end > start && Letters.blank(text.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                found.add(
                        new QuotedSpan(start, end, Math.max(mark, lineStart), outerEnd, paragraph, closed, continues));
                return;
            }
        }
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
