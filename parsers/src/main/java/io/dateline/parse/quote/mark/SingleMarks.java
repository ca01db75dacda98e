package io.dateline.parse.quote.mark;

import io.dateline.parse.quote.word.Letters;
import io.dateline.parse.quote.word.Lexicon;
import java.util.Locale;
import java.util.Set;

/**
 * Tells single quotation marks from apostrophes, which look the same: {@code 'The dockers' pay is due,' she said}. British
 * papers quote with single marks and keep the double ones for quotes within.
 */
final class SingleMarks {

    /** How often a text must close with a single mark behind a stop before its double marks are taken for inner ones. */
    private static final int LEAST = 2;

    private static final String APOSTROPHES = "'’";
    private static final String STOPS = ".,!?…;";

    private final String text;
    /** Words that lost their beginning. */
    private final Set<String> clipped;

    SingleMarks(String text, Lexicon lexicon) {
        this.text = text;
        this.clipped = lexicon.setting("clipped");
    }

    /** Whether single marks quote in this text, though it has double ones. */
    boolean lead() {
        int singles = closing('\'') + closing('’');
        if (singles < LEAST) {
            return false;
        }
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            others += LineMarks.isDouble(text.charAt(i)) ? 1 : 0;
        }
        return singles > others;
    }

    /** How often a mark stands behind a stop and in front of a blank. */
    private int closing(char mark) {
        int closing = 0;
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
            boolean ends = i + 1 >= text.length() || Letters.blank(text.charAt(i + 1));
            closing += ends && strong(i) ? 1 : 0;
        }
        return closing;
    }

    /** Whether a mark stands behind a stop, where no apostrophe does. */
    private boolean strong(int i) {
        return i > 0 && STOPS.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Whether the mark at a place, in front of a word, is an apostrophe: "'90s", "'em". */
    boolean clips(int i) {
        if (APOSTROPHES.indexOf(text.charAt(i)) < 0) {
            return false;
        }
        int end = i + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
        boolean decade = word.length() == 3 && word.endsWith("0s") && Character.isDigit(word.charAt(0));
        boolean year = word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
        return decade || year || clipped.contains(word);
    }

    /** Leaves out apostrophes behind words: those behind an s where another mark closes later, and those outside quotes. */
    void drop(LineMarks marks) {
        boolean[] closesLater = closesLater(marks);
        boolean[] kept = new boolean[marks.count()];
        int depth = 0;
        for (int k = 0; k < kept.length; k++) {
            int place = marks.place(k);
            boolean apostrophe = !marks.opens(k) && (depth == 0 || owns(place) && closesLater[k]);
            kept[k] = !apostrophe || APOSTROPHES.indexOf(text.charAt(place)) < 0;
            if (kept[k]) {
                depth = Math.max(0, depth + (marks.opens(k) ? 1 : -1));
            }
        }
        marks.keep(kept);
    }

    private boolean owns(int i) {
        return i > 0
                && (text.charAt(i - 1) == 's' || text.charAt(i - 1) == 'n')
                && i + 2 < text.length()
                && text.charAt(i + 1) == ' '
                && Character.isLetterOrDigit(text.charAt(i + 2));
    }

    /** For each mark whether one behind it clearly closes, before another opens. */
    private boolean[] closesLater(LineMarks marks) {
        boolean[] later = new boolean[marks.count()];
        for (int k = later.length - 2; k >= 0; k--) {
            later[k] = !marks.opens(k + 1) && (strong(marks.place(k + 1)) || later[k + 1]);
        }
        return later;
    }
}
