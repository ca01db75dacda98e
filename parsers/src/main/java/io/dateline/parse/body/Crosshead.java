package io.dateline.parse.body;

import io.dateline.parse.body.Passage.Kind;
import java.util.regex.Pattern;

/**
 * Lines set in bold in place of a heading: a paragraph that is all bold, or the first line of one. Sentences, questions of
 * an interview and labels are none, though they may be bold as well.
 */
final class Crosshead {

    private static final int LONGEST = 80;

    /** The share of a text that is bold when all of it is, but for a blank or a mark. */
    private static final double WHOLE = 0.95;

    /** "Price: 4.95": a label with what it tells. */
    private static final Pattern FACT = Pattern.compile(": ?\\P{L}*\\d");

    private static final String ENDS = ".!?…:;,\"”“»«'’)。！？：」";

    private Crosshead() {}

    /** Whether a passage is such a line, with text behind it that is not set in the same way. */
    static boolean is(Passage passage, Passage next) {
        return passage.kind() == Kind.PARAGRAPH
                && passage.stressed() >= WHOLE
                && isTitle(passage.text())
                && next.hasText()
                && next.stressed() < WHOLE;
    }

    /** Where the bold first line of a paragraph ends; 0 where it has none. */
    static int lineEnd(Passage passage) {
        String text = passage.text();
        int end = text.indexOf('\n');
        boolean bold = end > 0 && Math.abs(passage.stressed() * text.length() - end) <= 2;
        return bold && text.length() > 2 * end && isTitle(text.substring(0, end)) ? end : 0;
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && Character.isLetterOrDigit(text.codePointAt(0))
                && ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && !FACT.matcher(text).find();
    }
}
