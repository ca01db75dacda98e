package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The line behind a story that says who wrote it: "Written by Ada Quill", "This post was written by Ada Quill, Head of
 * Tides". Lists of other stories have such lines, too: only where all of the page name the same person are they believed.
 */
final class WrittenBy {

    private static final int LONGEST = 120;

    /** With more names on, the page is a list. */
    private static final int MOST = 3;

    private WrittenBy() {}

    static Optional<Candidate> line(Reading reading) {
        PageIndex index = reading.page().index();
        Map<String, String> lines = new HashMap<>();
        for (int i = reading.heading().map(Spot::position).orElse(0); i < index.size() && lines.size() <= MOST; i++) {
            String text = index.isBeside(i) ? "" : text(index.element(i));
            if (!text.isEmpty()) {
                name(text).ifPresent(name -> add(lines, NameKey.of(name), text));
            }
        }
        return lines.size() == 1
                ? Optional.of(new Candidate(
                        SourceKind.TEXT,
                        "line behind the story",
                        lines.values().iterator().next()))
                : Optional.empty();
    }

    /** An element around the line shows what follows it, too: the shorter name is the person's. */
    private static void add(Map<String, String> lines, String key, String text) {
        lines.keySet().removeIf(other -> other.startsWith(key));
        if (lines.keySet().stream().noneMatch(key::startsWith)) {
            lines.put(key, text);
        }
    }

    private static String text(Element element) {
        String text = Nearby.mayBegin(element) ? BylineWords.withoutFront(ShortText.of(element, LONGEST)) : "";
        return Nearby.isByline(text) ? text : "";
    }

    /** A single word in front, "by", begins many other lines; several are believed with a known given name behind them. */
    private static Optional<String> name(String text) {
        String bare = BylineWords.withoutPrefix(text);
        String front = text.substring(0, text.length() - bare.length()).strip();
        if (front.indexOf(' ') < 0 || !BylineName.beginsAsPerson(bare)) {
            return Optional.empty();
        }
        List<Byline> named = Bylines.read(text);
        return named.isEmpty() ? Optional.empty() : Optional.of(named.get(0).name());
    }
}
