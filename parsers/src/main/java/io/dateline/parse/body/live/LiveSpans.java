package io.dateline.parse.body.live;

import io.dateline.article.Byline;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.report.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds the entries of a live blog in the DOM: elements alike, each with a time of its own and passages of the story. */
final class LiveSpans {

    /** Fewer entries are no live blog unless the page says that it is one. */
    private static final int ENTRIES = 4;

    private static final int DECLARED_ENTRIES = 2;

    /** What newsrooms call the parts of a live blog in classes and ids. */
    private static final Pattern LIVE = Pattern.compile(
            "(?<![a-z])live(?![a-z])|live[_-]?(?:blog|ticker|entry|update|post|feed|event|stream|story|text|coverage)|ticker"
                    + "|minute[_-]?by[_-]?minute|minuto[_-]?a[_-]?minuto",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NAMES = 400;

    /** What share of the story's text the entries hold at least, where the page does not say that it is a live blog. */
    private static final double SHARE = 0.6;

    /** An entry has at least a sentence. */
    private static final int SENTENCE = 40;

    /** How many times an entry prints at most. */
    private static final int PRINTED = 6;

    private static final Evaluator TIMES = QueryParser.parse("time, [itemprop=datePublished]");
    private static final Evaluator AUTHORS = QueryParser.parse(
            "[itemprop=author] [itemprop=name], [itemprop=author]:not(:has([itemprop=name])), [rel=author]");

    private final List<Passage> story;
    private final Outline outline;
    private final boolean declared;
    private final int[] ends;

    /** The highest number up to each passage: what stands behind a block within a block has a lower one again. */
    private final int[] reached;

    private LiveSpans(List<Passage> story, Outline outline, boolean declared) {
        this.story = story;
        this.outline = outline;
        this.declared = declared;
        this.ends = ends(outline);
        this.reached = story.stream().mapToInt(Passage::node).toArray();
        Arrays.parallelPrefix(reached, Math::max);
    }

    /** Spares most pages the search: whether there are as many times, or such markup, as a live blog has. */
    static boolean mayBeOn(PageIndex index, boolean declared) {
        return declared
                || index.times().size() >= ENTRIES
                || !index.properties("liveBlogUpdate").isEmpty();
    }

    /**
     * The entries in the order of the page.
     *
     * @param story the passages of the story
     * @param declared whether the page says that it is a live blog
     */
    static List<LiveSpan> of(List<Passage> story, Outline outline, boolean declared) {
        if (story.isEmpty()) {
            return List.of();
        }
        LiveSpans spans = new LiveSpans(story, outline, declared);
        List<LiveSpan> marked = spans.ofMarkup();
        return marked.isEmpty() ? spans.ofTimes() : marked;
    }

    /** Numbers run in the order of the page, so what stands within an element are those from its own to the last. */
    private static int[] ends(Outline outline) {
        int[] ends = new int[outline.size()];
        for (int id = ends.length - 1; id >= 0; id--) {
            ends[id] = Math.max(ends[id], id);
            if (outline.parent(id) >= 0) {
                ends[outline.parent(id)] = Math.max(ends[outline.parent(id)], ends[id]);
            }
        }
        return ends;
    }

    private List<LiveSpan> ofMarkup() {
        List<LiveSpan> found = new ArrayList<>();
        int last = -1;
        for (int id = 0; id < outline.size(); id++) {
            Element element = outline.element(id);
            if (id > last
                    && element.attributesSize() > 0
                    && element.attributes().get("itemprop").contains("liveBlogUpdate")) {
                last = ends[id];
                Element time = element.selectFirst(TIMES);
                add(found, id, last, element, time == null ? List.of() : LiveMarks.candidates(time));
            }
        }
        return found;
    }

    private List<LiveSpan> ofTimes() {
        List<LiveSpan> best = List.of();
        int most = 0;
        for (List<Integer> marks : LiveMarks.series(outline, declared).values()) {
            if (marks.size() >= (declared ? DECLARED_ENTRIES : ENTRIES) && (declared || isNamedLive(marks.get(0)))) {
                List<LiveSpan> spans = around(marks);
                int length = spans.stream().mapToInt(LiveSpan::length).sum();
                if (length > most && spans.size() >= (declared ? DECLARED_ENTRIES : ENTRIES)) {
                    most = length;
                    best = spans;
                }
            }
        }
        return declared || most >= SHARE * Passage.length(story) ? best : List.of();
    }

    /** Posts of a forum and comments look the same, so something around them has to say what they are. */
    private boolean isNamedLive(int mark) {
        for (int up = mark; up >= 0; up = outline.parent(up)) {
            Element element = outline.element(up);
            String names = element.className() + " " + element.id();
            if (names.length() <= LONGEST_NAMES
                    && !element.normalName().equals("body")
                    && LIVE.matcher(names).find()) {
                return true;
            }
        }
        return false;
    }

    /** An entry is the largest element with one of the times, or what follows a time that stands beside its text. */
    private List<LiveSpan> around(List<Integer> marks) {
        int[] counts = new int[outline.size()];
        for (int mark : marks) {
            for (int up = mark; up >= 0; up = outline.parent(up)) {
                counts[up]++;
            }
        }
        int[] roots = new int[marks.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = marks.get(i);
            while (outline.parent(roots[i]) >= 0 && counts[outline.parent(roots[i])] == 1) {
                roots[i] = outline.parent(roots[i]);
            }
        }
        List<LiveSpan> spans = new ArrayList<>();
        for (int i = 0; i < roots.length; i++) {
            Element root = outline.element(roots[i]);
            List<Candidate> times = LiveMarks.candidates(outline.element(marks.get(i)));
            if (!add(spans, roots[i], ends[roots[i]], root, times) && outline.parent(roots[i]) >= 0) {
                int end = ends[outline.parent(roots[i])];
                int next = i + 1 < roots.length ? roots[i + 1] - 1 : end;
                add(spans, roots[i], Math.min(next, end), root, times);
            }
        }
        return spans;
    }

    /** Adds the passages within an element or behind a time; whether there is more than the time itself. */
    private boolean add(List<LiveSpan> spans, int from, int to, Element root, List<Candidate> times) {
        int first = firstAt(from);
        int last = first;
        boolean told = false;
        Set<String> printed = printed(root, times);
        List<Passage> own = new ArrayList<>();
        while (last < story.size()
                && story.get(last).node() >= from
                && story.get(last).node() <= to) {
            Passage passage = story.get(last++);
            if (!printed.contains(LiveUpdate.folded(passage.text()))) {
                own.add(passage);
                told |= passage.kind() != Passage.Kind.HEADING && passage.text().length() >= (declared ? 1 : SENTENCE);
            }
        }
        if (told || (declared && last > first && own.isEmpty())) {
            spans.add(new LiveSpan(first, last, own, times, told ? bylines(root) : List.of()));
        }
        return told;
    }

    /** The time as a reader sees it, which is no text of the entry. */
    private static Set<String> printed(Element root, List<Candidate> times) {
        Set<String> printed = new HashSet<>();
        times.forEach(time -> printed.add(LiveUpdate.folded(time.raw())));
        for (Element time : root.select(TIMES).stream().limit(PRINTED).toList()) {
            Element parent = time.parent();
            printed.add(LiveUpdate.folded(ShortText.of(time, LiveMarks.LONGEST)));
            printed.add(parent == null ? "" : LiveUpdate.folded(ShortText.of(parent, LiveMarks.LONGEST)));
        }
        printed.remove("");
        return printed;
    }

    /** The first passage of the story that stands in the element of a number, or behind it. */
    private int firstAt(int node) {
        int low = 0;
        int high = story.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached[middle] < node) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Byline> bylines(Element root) {
        return root.select(AUTHORS).stream()
                .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
                .map(String::strip)
                .filter(LiveUpdate::isName)
                .distinct()
                .map(Byline::person)
                .toList();
    }
}
