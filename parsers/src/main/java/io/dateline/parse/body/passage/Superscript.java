package io.dateline.parse.body.passage;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands raised in a line: the number of a note is no text, and an exponent would be lost among the digits in front. */
final class Superscript {

    private static final int LONGEST = 6;

    private static final String PLAIN = "0123456789+-−";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    private Superscript() {}

    /** Whether it is a link to a note on the same page. */
    static boolean isNote(Element raised) {
        Element parent = raised.parent();
        Element child = raised.firstElementChild();
        return leadsToNote(child) || leadsToNote(parent);
    }

    private static boolean leadsToNote(@Nullable Element link) {
        return link != null
                && link.normalName().equals("a")
                && link.attr("href").startsWith("#")
                && link.text().length() <= LONGEST;
    }

    /** An exponent in raised signs; empty where it is something else. */
    static Optional<String> exponent(Element raised) {
        String text = raised.text().strip();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length() && i <= LONGEST; i++) {
            int sign = PLAIN.indexOf(text.charAt(i));
            if (sign < 0) {
                return Optional.empty();
            }
            out.append(RAISED.charAt(sign));
        }
        return text.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.of(out.toString());
    }
}
