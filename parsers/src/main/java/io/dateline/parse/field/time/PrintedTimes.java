package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Collects the times that readers see, with what the words before them say, those near the headline first. */
final class PrintedTimes {

    /** How many elements behind the headline are near it, and how many before it. */
    private static final int BEHIND = 60;

    private static final int BEFORE = 25;

    /** Lines without any mark are looked at a little further, as long as they are short. */
    private static final int LINES_BEHIND = 120;

    private static final int OWN_LINES = 15;

    /** Right before the headline, an aside holds the article's own line, too. */
    private static final int OWN_LINES_BEFORE = 3;

    private static final int LONGEST = 120;
    private static final int LONGEST_SENTENCE = 160;
    private static final int LONGEST_LINE = 40;
    private static final int BARE = 8;

    /** How much farther away a line without a mark counts. */
    private static final int UNMARKED = 30;

    private static final int LABEL_REACH = 60;
    private static final int MOST = 60;

    private final PageIndex index;
    private final String language;
    private final int heading;
    private final List<Mentioned> found = new ArrayList<>();
    private final Set<Seen> seen = new HashSet<>();
    private final Map<String, List<Mention>> read = new HashMap<>();

    /** A time on the page before it is known how its numbers are to be read. */
    record Mentioned(TimeSource source, Candidate candidate, Mention mention, int distance) {}

    /** What one line of a page says in the same way as another. */
    private record Seen(PublicationTime time, TimeLabel label, boolean near) {}

    private PrintedTimes(PageIndex index, String language, Optional<Spot> heading) {
        this.index = index;
        this.language = language;
        this.heading = heading.map(Spot::position).orElse(-1);
    }

    static List<Mentioned> of(PageIndex index, String language, Optional<Spot> heading) {
        PrintedTimes times = new PrintedTimes(index, language, heading);
        boolean crowded =
                index.times().size() + index.dated().size() + index.authors().size() > MOST;
        if (crowded) {
            times.collect(spot -> times.isNear(spot.position()));
        }
        times.collect(spot -> !crowded || !times.isNear(spot.position()));
        times.lines();
        if (times.found.isEmpty()) {
            times.only();
        }
        return times.found;
    }

    private void collect(Predicate<Spot> wanted) {
        for (Spot spot : index.times()) {
            if (wanted.test(spot)) {
                marked(spot);
            }
        }
        for (Spot spot : index.dated()) {
            if (wanted.test(spot)) {
                named(spot);
            }
        }
        for (Spot spot : index.authors()) {
            if (wanted.test(spot)) {
                named(spot);
            }
        }
    }

    /** Where nothing near the headline is a time, the one day that lines of the page call the publication's, or that stands alone in them. */
    private void only() {
        List<Mentioned> told = new ArrayList<>();
        List<Mentioned> bare = new ArrayList<>();
        for (int i = index.bodyPosition(); i < index.size() && bare.size() < MOST; i++) {
            String text = index.isBeside(i) ? "" : ownLine(index.element(i));
            if (text.length() >= 6 && text.length() <= LONGEST_LINE) {
                for (Mention mention : mentions(text)) {
                    TimeLabel label = label(text, 0, mention);
                    boolean alone = text.length() - (mention.end() - mention.start()) <= BARE;
                    if (label == TimeLabel.PUBLISHED) {
                        told.add(only(TimeSource.LABELLED, text, mention, i));
                    } else if (alone) {
                        bare.add(only(TimeSource.LINE, text, mention, i));
                    }
                }
            }
        }
        List<Mentioned> best = told.isEmpty() ? bare : told;
        if (best.stream().map(one -> one.mention().time().date()).distinct().count() == 1) {
            found.add(best.get(0));
        }
    }

    private static Mentioned only(TimeSource source, String text, Mention mention, int position) {
        return new Mentioned(source, new Candidate(SourceKind.TEXT, "only line with a day", text), mention, position);
    }

    /** The times in boxes beside the story: they are not the story's, but show how the site writes dates. */
    static List<Mention> beside(PageIndex index, String language) {
        List<Mention> found = new ArrayList<>();
        Stream.concat(index.times().stream(), index.dated().stream())
                .filter(Spot::beside)
                .limit(MOST)
                .forEach(spot -> found.addAll(TimeText.mentions(spot.shortText(LONGEST), language)));
        return found;
    }

    private boolean isNear(int position) {
        return heading >= 0 && position >= heading - BEFORE && position <= heading + BEHIND;
    }

    /** What stands behind the headline belongs to it more often than what stands before it. */
    private int distance(int position) {
        int from = Math.max(heading, 0);
        return position >= from ? position - from : 8 + 3 * (from - position);
    }

    private List<Mention> mentions(String text) {
        return Words.hasDigit(text) ? read.computeIfAbsent(text, key -> TimeText.mentions(key, language)) : List.of();
    }

    /** Close to the headline, an aside or a footer holds the article's own lines. */
    private boolean isOutside(boolean beside, int position) {
        return beside && !(heading >= 0 && position >= heading - OWN_LINES_BEFORE && position <= heading + OWN_LINES);
    }

    /** An element whose markup says that it is a time. */
    private void marked(Spot spot) {
        Element element = spot.element();
        if (isOutside(spot.beside(), spot.position()) || found.size() >= MOST) {
            return;
        }
        String machine = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        String text = spot.shortText(LONGEST);
        TimeLabel own = ownLabel(element);
        if (!machine.isBlank()) {
            TimeLabel label = own == TimeLabel.NONE ? labelled(element, text) : own;
            List<Mention> read = mentions(machine);
            if (!read.isEmpty()) {
                add(SourceKind.MARKUP, element.normalName(), machine, read.get(0), label, spot.position());
            }
        }
        read(spot, text, SourceKind.MARKUP);
    }

    /** An element whose name tells of a time or an author. */
    private void named(Spot spot) {
        if (!isOutside(spot.beside(), spot.position()) && found.size() < MOST) {
            read(spot, spot.shortText(LONGEST), SourceKind.DOM);
        }
    }

    private void read(Spot spot, String text, SourceKind kind) {
        List<Mention> mentions = mentions(text);
        TimeLabel own = mentions.isEmpty() ? TimeLabel.NONE : ownLabel(spot.element());
        int from = 0;
        for (Mention mention : mentions) {
            TimeLabel label = label(text, from, mention);
            if (label == TimeLabel.NONE && from == 0) {
                label = own == TimeLabel.NONE && mention.start() < 3 ? labelled(spot.element(), text) : own;
            }
            add(
                    kind,
                    kind == SourceKind.MARKUP ? spot.element().normalName() : "visible date",
                    text,
                    mention,
                    label,
                    spot.position());
            from = mention.end();
        }
    }

    private static TimeLabel label(String text, int from, Mention mention) {
        int start = Math.min(mention.start(), text.length());
        TimeLabel before =
                TimeLabels.before(text.substring(Math.max(Math.min(from, start), start - LABEL_REACH), start));
        int end = Math.min(mention.end(), text.length());
        return before == TimeLabel.NONE && text.length() - end < 24 ? TimeLabels.behind(text.substring(end)) : before;
    }

    /** What class, id and microdata of the element say. */
    private static TimeLabel ownLabel(Element element) {
        String property = element.attr("itemprop");
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (property.equals("dateModified")
                || name.contains("updat")
                || name.contains("modif")
                || name.contains("chang")
                || name.contains("guncel")) {
            return TimeLabel.UPDATED;
        }
        boolean published = property.equals("datePublished")
                || element.hasAttr("pubdate")
                || name.contains("publish")
                || name.contains("pubdate")
                || name.contains("entry-date")
                || name.contains("posted");
        return published ? TimeLabel.PUBLISHED : TimeLabel.NONE;
    }

    /**
     * What the elements within a line say that stand before its own text, or else the words before the line. A list of
     * names and values tells of other things, too: that a book was published makes no article's time.
     */
    private static TimeLabel before(Element element, String text) {
        String whole = element.childrenSize() == 0 ? "" : ShortText.of(element, LONGEST);
        int at = whole.indexOf(text);
        TimeLabel own = at > 0 ? TimeLabels.before(whole.substring(0, at)) : TimeLabel.NONE;
        return own == TimeLabel.NONE || own == TimeLabel.PUBLISHED ? labelled(element, text) : own;
    }

    /** What the words before the element say: those of its parent's text, or of the element before it. */
    private static TimeLabel labelled(Element element, String text) {
        Element parent = element.parent();
        if (parent == null) {
            return TimeLabel.NONE;
        }
        String whole = ShortText.of(parent, LONGEST);
        int at = text.isEmpty() ? -1 : whole.indexOf(text);
        if (at > 0) {
            return TimeLabels.before(whole.substring(Math.max(behindYear(whole, at), at - LABEL_REACH), at));
        }
        Element before = element.previousElementSibling();
        return before == null ? TimeLabel.NONE : TimeLabels.before(ShortText.of(before, LABEL_REACH));
    }

    /** The words before another date are that date's: where the last number of four digits ends. */
    private static int behindYear(String text, int end) {
        int digits = 0;
        for (int i = end - 1; i >= 0; i--) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return i + 4;
            }
        }
        return 0;
    }

    /** Lines that nothing marks: a date with little beside it. */
    private void lines() {
        int from = Math.max(index.bodyPosition(), heading - BEFORE);
        int to = Math.min(index.size(), Math.max(0, heading) + LINES_BEHIND);
        for (int i = from; i < to && found.size() < MOST; i++) {
            String text = isOutside(index.isBeside(i), i) ? "" : ownLine(index.element(i));
            if (text.length() >= 6 && text.length() <= LONGEST_SENTENCE) {
                line(i, text);
            }
        }
    }

    /** The text of an element without that of the elements in it; empty without a number. */
    private static String ownLine(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text && Words.hasDigit(text.getWholeText())) {
                return text.getWholeText().length() <= 2 * LONGEST ? element.ownText() : "";
            }
        }
        return "";
    }

    private void line(int position, String text) {
        int from = 0;
        for (Mention mention : mentions(text)) {
            TimeLabel label = label(text, from, mention);
            TimeLabel known =
                    label == TimeLabel.NONE && mention.start() < 3 ? before(index.element(position), text) : label;
            add(SourceKind.TEXT, "line near the headline", text, mention, known, position);
            from = mention.end();
        }
    }

    /** A line behind the headline that is a date and nothing else needs no mark. */
    private TimeSource inText(String text, Mention mention, int position) {
        int rest = text.length() - (mention.end() - mention.start());
        if (rest <= BARE && heading >= 0 && position > heading && position <= heading + BEHIND) {
            return TimeSource.NEAR;
        }
        if (rest <= LONGEST_LINE) {
            return TimeSource.LINE;
        }
        boolean change =
                TimeLabels.within(text.substring(0, Math.min(mention.start(), text.length()))) == TimeLabel.UPDATED;
        return change ? TimeSource.CHANGE_LABELLED : TimeSource.PROSE;
    }

    private void add(SourceKind kind, String locator, String raw, Mention mention, TimeLabel label, int position) {
        boolean near = isNear(position);
        boolean sentence = kind == SourceKind.TEXT && raw.length() > LONGEST;
        TimeSource source = switch (sentence && label == TimeLabel.NONE ? TimeLabel.OTHER : label) {
            case PUBLISHED -> TimeSource.LABELLED;
            case UPDATED -> TimeSource.CHANGE_LABELLED;
            case OTHER -> null;
            case NONE ->
                kind == SourceKind.TEXT
                        ? inText(raw, mention, position)
                        : near ? TimeSource.NEAR : TimeSource.ELSEWHERE;
        };
        if (source != null && seen.add(new Seen(mention.time(), label, near))) {
            found.add(new Mentioned(
                    source,
                    new Candidate(kind, locator, raw),
                    mention,
                    distance(position) + (kind == SourceKind.TEXT ? UNMARKED : 0)));
        }
    }
}
