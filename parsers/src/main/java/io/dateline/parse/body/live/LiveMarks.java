package io.dateline.parse.body.live;

import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.page.ElementPath;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The times that a page prints at the entries of a live blog. */
final class LiveMarks {

    /** More times than a page's entries have. */
    private static final int MOST = 4_000;

    /** A longer text says more than a time. */
    static final int LONGEST = 60;

    private static final List<String> MACHINE = List.of("datetime", "data-datetime", "data-time", "content");

    /** A time of day, with a word or two in front or behind. */
    private static final Pattern CLOCK =
            Pattern.compile("(?:\\p{L}{1,8}\\s)?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:\\s?\\p{L}{1,4}\\.?){0,2}");

    private LiveMarks() {}

    /** The outline's numbers of the times, by the look of the element and the one around it. */
    static Map<Long, List<Integer>> series(Outline outline, boolean declared) {
        Map<Long, List<Integer>> series = new LinkedHashMap<>();
        int seen = 0;
        for (int id = 0; id < outline.size() && seen < MOST; id++) {
            if (isMark(outline.element(id), declared)) {
                long look = outline.look(id) * 31 + (outline.parent(id) < 0 ? 0 : outline.look(outline.parent(id)));
                series.computeIfAbsent(look, key -> new ArrayList<>()).add(id);
                seen++;
            }
        }
        return series;
    }

    /** On a page that says that it is a live blog, a time of day alone marks an entry, too. */
    private static boolean isMark(Element element, boolean declared) {
        if (element.normalName().equals("time")) {
            return declared || !machine(element).isEmpty();
        }
        if (!declared || element.childrenSize() > 0 || element.childNodeSize() != 1) {
            return false;
        }
        return element.childNode(0) instanceof TextNode text
                && hasDigit(text.getWholeText())
                && CLOCK.matcher(ShortText.of(element, LONGEST / 2)).matches();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Where the time of a mark can be read: what is written for machines, what is printed, and what stands around. */
    static List<Candidate> candidates(Element mark) {
        List<Candidate> found = new ArrayList<>();
        String path = ElementPath.of(mark);
        String machine = machine(mark);
        if (!machine.isEmpty()) {
            found.add(new Candidate(SourceKind.MARKUP, path, machine));
        }
        add(found, mark, path);
        Element parent = mark.parent();
        if (parent != null) {
            add(found, parent, path);
        }
        return found;
    }

    private static void add(List<Candidate> found, Element element, String path) {
        String text = ShortText.of(element, LONGEST);
        if (!text.isBlank()) {
            found.add(new Candidate(SourceKind.DOM, path, text));
        }
    }

    private static String machine(Element mark) {
        for (String name : MACHINE) {
            String value = mark.attr(name).strip();
            if (!value.isEmpty() && value.length() <= LONGEST) {
                return value;
            }
        }
        return "";
    }
}
