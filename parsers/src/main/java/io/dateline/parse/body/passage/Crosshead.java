package io.dateline.parse.body.passage;

import io.dateline.parse.body.passage.Passage.Kind;
import java.util.regex.Pattern;

/**
 * Lines set apart in place of a heading: a paragraph that is all bold, all in capitals or named for a heading, or the bold
 * first line of one. Sentences, questions of an interview and labels are none, though they may be bold as well.
 */
public final class Crosshead {

    private static final int LONGEST = 80;

    /** The share of a text that is bold when all of it is, but for a blank or a mark. */
    private static final double WHOLE = 0.95;

    /** "Price: 4.95": a label with what it tells. */
    private static final Pattern FACT = Pattern.compile(": ?\\P{L}*\\d");

    /** So many capitals are no abbreviation. */
    private static final int CAPITALS = 6;

    private static final double LINKED = 0.5;

    /** What a number with a letter or two has none of. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}|[\u2e80-\ud7ff]{2}");

    private static final int SENTENCE = 60;

    private static final String ENDS = ".!?…:;,\"”“»«'’)。！？：」";

    private static final String OPENINGS = "\"“„‟«»'‘‚";
    private static final String CLOSINGS = "\"”“«»'’‘";

    private Crosshead() {}

    /** Whether a passage is such a line, with text behind it that is not set in the same way. */
    public static boolean is(Passage passage, Passage next) {
        return passage.kind() == Kind.PARAGRAPH
                && isTitle(passage.text())
                && next.hasText()
                && (passage.stressed() >= WHOLE
                        ? next.stressed() < WHOLE
                        : standsOut(passage) && isLong(next) && !standsOut(next));
    }

    /** Names and capitals are found in tables of facts, too, where words and values take turns. */
    private static boolean isLong(Passage next) {
        return next.kind() == Kind.ITEM
                || (next.kind() == Kind.PARAGRAPH && next.text().length() >= SENTENCE);
    }

    /** Whether a text may be such a line by its length and its end. */
    static boolean mayBe(String text) {
        return text.length() <= LONGEST && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean standsOut(Passage passage) {
        return passage.stressed() >= WHOLE
                || (passage.titled() && WORD.matcher(passage.text()).find())
                || (passage.linked() < LINKED && isCapitals(passage.text()));
    }

    /** Whether all letters are capitals; a place with its country behind a comma is where something happened. */
    private static boolean isCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || (Character.isLetter(c) && !Character.isUpperCase(c))) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= CAPITALS;
    }

    /** Where the bold first line of a paragraph ends; 0 where it has none. */
    public static int lineEnd(Passage passage) {
        String text = passage.text();
        int end = text.indexOf('\n');
        boolean bold = end > 0 && Math.abs(passage.stressed() * text.length() - end) <= 2;
        return bold && text.length() > 2 * end && isTitle(text.substring(0, end)) ? end : 0;
    }

    private static boolean isTitle(String text) {
        if (text.length() > LONGEST
                || text.indexOf('\n') >= 0
                || FACT.matcher(text).find()) {
            return false;
        }
        if (OPENINGS.indexOf(text.charAt(0)) < 0) {
            return Character.isLetterOrDigit(text.codePointAt(0)) && mayBe(text);
        }
        // a quotation is none; a heading may begin with one, or be one in capitals
        return mayBe(text) ? text.chars().skip(1).anyMatch(c -> CLOSINGS.indexOf(c) >= 0) : isCapitals(text);
    }
}
