package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** An agency's name that stands alone in a line right behind the headline: papers print so whose story it is. */
final class AgencyLine {

    private static final int BEHIND = 20;
    private static final int LONGEST = 40;

    /** Links lead to the agency's other stories, and in pictures it is whose picture it is. */
    private static final Evaluator OTHERS = Selector.evaluatorOf("a, figure, figcaption, nav, aside, li");

    private AgencyLine() {}

    static Optional<Candidate> find(Reading reading) {
        return reading.aroundHeading(0, BEHIND).stream()
                .filter(AgencyLine::isAlone)
                .findFirst()
                .map(element -> new Candidate(SourceKind.TEXT, "agency behind the headline", element.ownText()));
    }

    private static boolean isAlone(Element element) {
        String text = element.childNodeSize() > 0 && element.firstElementChild() == null
                ? Words.clean(element.ownText())
                : "";
        return !text.isEmpty()
                && text.length() <= LONGEST
                && NameKind.isAgency(text)
                && element.closest(OTHERS) == null;
    }
}
