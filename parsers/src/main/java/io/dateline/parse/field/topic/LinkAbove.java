package io.dateline.parse.field.topic;

import io.dateline.parse.field.reading.Above;
import io.dateline.parse.field.reading.NameWords;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.topic.Breadcrumbs.Step;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The link that stands alone right above a headline, whatever its element is called: to the section of the page. */
final class LinkAbove {

    private static final int HIGHEST = 3;
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    private static final NameWords OTHERS = NameWords.whole(
            PhraseFile.read(LinkAbove.class, "no-link-above-names.txt").toArray(String[]::new));

    /** What leads back or on, what is counted or dated, and "more". */
    private static final Pattern NO_SECTION = Pattern.compile("[<>\u2190-\u21ff\u00ab\u00bb\u2039\u203a#\\d:+\u2026]");

    private LinkAbove() {}

    /** The link as a path of one step; no step where something else stands above the heading. */
    static List<Step> of(Element heading, Reading reading) {
        return Above.of(heading)
                .filter(before -> !before.normalName().equals("h1") && !isOther(before, heading))
                .map(before -> link(before, reading))
                .orElse(List.of());
    }

    private static List<Step> link(Element before, Reading reading) {
        String text = Words.clean(ShortText.of(before, LONGEST));
        if (text.isEmpty() || NO_SECTION.matcher(text).find() || text.split(" ").length > MOST_WORDS) {
            return List.of();
        }
        Elements links = before.getElementsByTag("a");
        boolean alone = links.size() == 1
                && Words.clean(ShortText.of(links.get(0), LONGEST)).equals(text);
        if (!alone || SectionLinks.isInMenu(links.get(0))) {
            return List.of();
        }
        Element link = links.get(0);
        String address = link.attr("href");
        return !isOther(link, before)
                        && !TopicLinks.SEGMENTS.isWithin(address)
                        && SectionLinks.leadsToSection(link, reading)
                ? List.of(new Step(new Candidate(SourceKind.DOM, "link above", text), address))
                : List.of();
    }

    /** Whether an element, or one around it that does not hold the other, is named for something else. */
    private static boolean isOther(Element element, Element other) {
        Element up = element;
        for (int i = 0; i < HIGHEST && up != null && up != other && up != other.parent(); i++) {
            if (OTHERS.isIn(up.className()) || OTHERS.isIn(up.id())) {
                return true;
            }
            up = up.parent();
        }
        return false;
    }
}
