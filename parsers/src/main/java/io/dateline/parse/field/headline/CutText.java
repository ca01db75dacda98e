package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.text.PhraseFile;
import java.util.Locale;
import java.util.Set;

/** Tells descriptions that a system has cut from a longer text: "... the gate that [...] Read more". */
final class CutText {

    private static final Set<String> MORE = PhraseFile.read(CutText.class, "read-more.txt");

    /** A shorter text with dots at its end may be meant so. */
    private static final int SHORTEST = 140;

    private static final int BEGINNING = 20;
    private static final int LONG_WORD = 8;
    private static final int LONGEST_TAIL = 120;
    private static final String TAIL = " \u00a0.…)]»›>→←&\u201d\"";

    private CutText() {}

    static boolean is(String text) {
        int dots = Math.max(text.lastIndexOf('…'), text.lastIndexOf("..."));
        if (dots < 0 || text.length() - dots > LONGEST_TAIL) {
            return false;
        }
        String tail = stripped(text.substring(dots)).toLowerCase(Locale.ROOT);
        boolean bracket = dots > 0 && (text.charAt(dots - 1) == '[' || text.charAt(dots - 1) == '(');
        return tail.isEmpty() ? bracket || text.length() >= SHORTEST : isMore(tail);
    }

    /** The first letters of a text that is cut, folded: what gives it whole begins with them. */
    static String beginning(String text) {
        String folded = Words.folded(text);
        return folded.substring(0, Math.min(BEGINNING, folded.length()));
    }

    /** "continue reading" with the title behind it, or the title and "read more". */
    private static boolean isMore(String tail) {
        for (String words : MORE) {
            boolean whole = tail.equals(words);
            boolean titled = words.indexOf(' ') > 0 || words.length() > LONG_WORD;
            if (whole || titled && (tail.startsWith(words + " ") || tail.endsWith(" " + words))) {
                return true;
            }
        }
        return false;
    }

    private static String stripped(String tail) {
        int start = 0;
        int end = tail.length();
        while (start < end && TAIL.indexOf(tail.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TAIL.indexOf(tail.charAt(end - 1)) >= 0) {
            end--;
        }
        return tail.substring(start, end);
    }
}
