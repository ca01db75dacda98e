package io.dateline.parse.quote.mark;

import io.dateline.parse.quote.word.Letters;
import io.dateline.parse.quote.word.Lexicon;
import java.util.Arrays;

/** The quotation marks of one line after the other, and whether each opens or closes, which its neighbours decide. */
final class LineMarks {

    private static final String DOUBLE = "\"“”„‟«»「」『』〝〞＂";
    private static final String SINGLE = "'‘’‚‹›";
    private static final String OPENING = "“„「『«‘‚‹〝";
    private static final String CLOSING = "」』’›〞";

    /** The first of the marks beyond ASCII, but for « and ». */
    private static final char FIRST = '‘';

    private static final int OPENS = 1;
    private static final int CLOSES = 0;
    private static final int NEITHER = -1;

    private final String text;
    private final SingleMarks singles;
    private final boolean single;
    private final String marks;
    private int from;
    private int to;
    private int[] places = new int[16];
    private boolean[] opening = new boolean[16];
    private int count;

    LineMarks(String text, Lexicon lexicon) {
        this.text = text;
        this.singles = new SingleMarks(text, lexicon);
        this.single = anyDouble(text) ? singles.lead() : !text.contains("''");
        this.marks = single ? SINGLE : DOUBLE;
    }

    private static boolean anyDouble(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDouble(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a double mark. */
    static boolean isDouble(char c) {
        return mayBeMark(c) && DOUBLE.indexOf(c) >= 0;
    }

    /** Whether it may be a mark of any kind; cheaply told. */
    private static boolean mayBeMark(char c) {
        return c == '"' || c == '\'' || c == '«' || c == '»' || c >= FIRST;
    }

    int count() {
        return count;
    }

    int place(int mark) {
        return places[mark];
    }

    boolean opens(int mark) {
        return opening[mark];
    }

    /** Keeps only some of the marks. */
    void keep(boolean[] kept) {
        int all = count;
        count = 0;
        for (int i = 0; i < all; i++) {
            if (kept[i]) {
                places[count] = places[i];
                opening[count++] = opening[i];
            }
        }
    }

    /** Reads the marks of a line; those in the tags of markup are left out. */
    void read(int lineStart, int lineEnd) {
        from = lineStart;
        to = lineEnd;
        count = 0;
        boolean tag = false;
        int close = -1;
        int open = 0;
        char opener = 0;
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
            } else if (!tag && mayBeMark(c) && marks.indexOf(c) >= 0) {
                int direction = direction(c, i);
                if (c == '“' && opener == '„' && open == 1 && direction == OPENS && !opensHere(i)) {
                    direction = CLOSES; // a blank slipped in front of it, or was left out behind it
                }
                if (c == '"' && direction == CLOSES && open <= 0 && (within(i) || behindStop(i))) {
                    direction = OPENS; // scripts without blanks, prefixes that lean on a mark, and blanks left out
                }
                if (direction != NEITHER) {
                    opener = direction == OPENS && open <= 0 ? c : opener;
                    open += direction == OPENS ? 1 : -1;
                    add(i, direction == OPENS);
                }
            }
        }
        if (single) {
            singles.drop(this);
        }
    }

    private void add(int place, boolean opens) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            opening = Arrays.copyOf(opening, count * 2);
        }
        places[count] = place;
        opening[count++] = opens;
    }

    private int direction(char c, int i) {
        boolean blankBefore = i == from || opensAfter(text.charAt(i - 1));
        boolean blankAfter = i + 1 >= to || closesBefore(text.charAt(i + 1));
        boolean opens = blankBefore && !blankAfter;
        boolean closes = blankAfter && !blankBefore;
        if (single && (!blankBefore && !blankAfter || blankBefore && singles.clips(i))) {
            return NEITHER;
        }
        return switch (c) {
            case '”', '»' -> opens ? OPENS : CLOSES; // typists close with “ and open with ”
            default -> {
                if (OPENING.indexOf(c) >= 0) {
                    yield closes ? CLOSES : OPENS; // German closes with “
                }
                boolean closing = CLOSING.indexOf(c) >= 0 && c != '’';
                yield !closing && blankBefore && i + 1 < to && !isBlank(i + 1) ? OPENS : CLOSES;
            }
        };
    }

    private boolean opensHere(int i) {
        return (i == from || opensAfter(text.charAt(i - 1))) && i + 1 < to && !closesBefore(text.charAt(i + 1));
    }

    private boolean isBlank(int i) {
        return Character.isWhitespace(text.charAt(i));
    }

    /** Whether a mark stands between two letters. */
    private boolean within(int i) {
        return i > from
                && i + 1 < to
                && Character.isLetter(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i + 1));
    }

    /** {@code Brandal:"No."} */
    private boolean behindStop(int i) {
        return i > from
                && i + 1 < to
                && ":.".indexOf(text.charAt(i - 1)) >= 0
                && Character.isUpperCase(text.charAt(i + 1));
    }

    private static boolean opensAfter(char c) {
        return Letters.blank(c) || "([{—–-/‘“\"".indexOf(c) >= 0;
    }

    private static boolean closesBefore(char c) {
        return Letters.blank(c) || ".,;:!?)]}—–-/’'”\"…".indexOf(c) >= 0;
    }
}
