package io.dateline.parse.field;

import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Short lines close to the headline: where pages that mark nothing up print their byline and date. */
final class Nearby {

    /** How many elements behind the headline are looked at, and how many before it. */
    private static final int BEHIND = 120;

    private static final int BEFORE = 25;
    private static final int LONGEST = 120;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Set<String> BY =
            Set.of("by", "von", "par", "por", "di", "door", "av", "af", "autor:", "author:", "text:");

    private static final Evaluator ASIDE =
            Selector.evaluatorOf("aside, footer, nav, script, [class*=related], [class*=comment], [class*=copyright]");

    private Nearby() {}

    static List<Candidate> dates(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (Element element : around(reading)) {
            String text = element.ownText();
            if (text.length() >= 8
                    && text.length() <= LONGEST
                    && YEAR.matcher(text).find()
                    && !isOutside(element)) {
                found.add(new Candidate(SourceKind.TEXT, "line near the headline", text));
            }
        }
        return found;
    }

    static List<Candidate> bylines(Reading reading) {
        List<Candidate> found = new ArrayList<>();
        for (Element element : around(reading)) {
            String text = element.text();
            int blank = text.indexOf(' ');
            boolean named = blank > 0
                    && text.length() <= 80
                    && BY.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))
                    && Character.isUpperCase(text.codePointAt(blank + 1));
            if (named && found.isEmpty() && !isOutside(element)) {
                found.add(new Candidate(SourceKind.TEXT, "line near the headline", text));
            }
        }
        return found;
    }

    private static boolean isOutside(Element element) {
        return element.closest(ASIDE) != null;
    }

    private static List<Element> around(Reading reading) {
        Elements all = reading.page().document().body().getAllElements();
        int heading = reading.heading().map(all::indexOf).orElse(0);
        List<Element> near =
                new ArrayList<>(all.subList(Math.max(0, heading), Math.min(all.size(), Math.max(0, heading) + BEHIND)));
        near.addAll(all.subList(Math.max(0, heading - BEFORE), Math.max(0, heading)));
        return near;
    }
}
