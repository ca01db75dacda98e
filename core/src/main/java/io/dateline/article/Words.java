package io.dateline.article;

import java.text.BreakIterator;
import java.util.Locale;

/** Words of a text, as the JDK's rules for a language tell them apart. */
final class Words {

    private Words() {}

    /** How many stretches between word boundaries hold a letter or digit. */
    static int count(String text, Locale language) {
        BreakIterator boundaries = BreakIterator.getWordInstance(language);
        boundaries.setText(text);
        int count = 0;
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                count++;
            }
            start = end;
        }
        return count;
    }
}
