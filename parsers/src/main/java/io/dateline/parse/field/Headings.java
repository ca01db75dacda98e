package io.dateline.parse.field;

import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The printed headings that may be the headline, the likeliest first. */
final class Headings {

    static final int LONGEST = 400;

    private static final int MOST = 5;
    private static final int SHORTEST = 8;

    private static final Evaluator MENU = Selector.evaluatorOf("header.site-header, nav, footer");

    /** A heading, and whether it is the page's own. */
    record Heading(Candidate candidate, Spot spot, boolean first) {}

    private Headings() {}

    static List<Heading> of(Reading reading) {
        List<Heading> found = new ArrayList<>();
        for (Spot spot : reading.page().index().headings()) {
            if (spot.element().normalName().equals("h1")
                    && found.size() < MOST
                    && spot.element().closest(MENU) == null) {
                add(found, spot, "h1", true);
            }
        }
        for (Spot spot : reading.page().index().properties("headline")) {
            Element element = spot.element();
            if (!spot.beside()
                    && !element.normalName().equals("h1")
                    && !element.normalName().equals("meta")) {
                add(found, spot, "itemprop=headline", found.isEmpty());
                break;
            }
        }
        smaller(reading, found);
        return found;
    }

    /** Blogs head the page with their own name and the entry with a smaller heading. */
    private static void smaller(Reading reading, List<Heading> found) {
        String title = Words.folded(reading.title());
        for (Spot spot : reading.page().index().headings()) {
            String text = spot.element().normalName().equals("h1") ? "" : spot.shortText(LONGEST);
            String folded = text.length() < SHORTEST ? "" : Words.folded(text);
            if (folded.length() >= SHORTEST && title.contains(folded) && !title.equals(folded + folded)) {
                add(found, spot, spot.element().normalName(), false);
                return;
            }
        }
    }

    private static void add(List<Heading> found, Spot spot, String locator, boolean first) {
        String text = Words.clean(spot.shortText(LONGEST));
        if (!Words.folded(text).isEmpty()) {
            found.add(new Heading(new Candidate(SourceKind.DOM, locator, text), spot, first));
        }
    }
}
