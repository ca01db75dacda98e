package io.dateline.parse.field;

import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Short lines close to the headline: where pages that mark nothing up print their byline. */
final class Nearby {

    /** How many elements behind the headline are looked at, and how many before it. */
    private static final int BEHIND = 120;

    private static final int BEFORE = 25;
    private static final int LONGEST_BYLINE = 80;

    private static final Set<String> BY = Words.load("byline-by.txt");

    private Nearby() {}

    static List<Candidate> bylines(Reading reading) {
        for (Element element : around(reading)) {
            String text = ShortText.of(element, LONGEST_BYLINE);
            if (isByline(text)) {
                return List.of(new Candidate(SourceKind.TEXT, "line near the headline", text));
            }
        }
        return List.of();
    }

    /** Whether a line begins with a word that introduces an author, and a capital. */
    static boolean isByline(String text) {
        int blank = text.indexOf(' ');
        if (blank <= 0 || blank + 1 >= text.length()) {
            return false;
        }
        String first = text.substring(0, blank).toLowerCase(Locale.ROOT);
        int second = text.indexOf(' ', blank + 1);
        String two = second < 0 ? "" : text.substring(0, second).toLowerCase(Locale.ROOT);
        boolean one = BY.contains(first) && isName(text, blank + 1);
        return one || (!two.isEmpty() && BY.contains(two) && isName(text, second + 1));
    }

    private static boolean isName(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.codePointAt(at));
    }

    private static List<Element> around(Reading reading) {
        int heading = reading.heading().map(Spot::position).orElse(0);
        return reading.page().index().around(heading, BEFORE, BEHIND);
    }
}
