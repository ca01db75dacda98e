package io.dateline.parse.field;

import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Short lines close to the headline: where pages that mark nothing up print their byline. */
final class Nearby {

    /** How many elements behind the headline are looked at, and how many before it. */
    private static final int BEHIND = 120;

    private static final int BEFORE = 25;
    private static final Set<String> BY =
            Set.of("by", "von", "par", "por", "di", "door", "av", "af", "autor:", "author:", "text:");

    private Nearby() {}

    static List<Candidate> bylines(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (Element element : around(reading)) {
            String text = found.isEmpty() ? ShortText.of(element, 80) : "";
            int blank = text.indexOf(' ');
            boolean named = blank > 0
                    && BY.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))
                    && Character.isUpperCase(text.codePointAt(blank + 1));
            if (named) {
                found.add(new Candidate(SourceKind.TEXT, "line near the headline", text));
            }
        }
        return found;
    }

    private static List<Element> around(Reading reading) {
        int heading = reading.heading().map(Spot::position).orElse(0);
        return reading.page().index().around(heading, BEFORE, BEHIND);
    }
}
