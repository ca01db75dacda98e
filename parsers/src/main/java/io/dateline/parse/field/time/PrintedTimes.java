package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.PageIndex;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

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
    private static final int LONGEST_FOOTER = 300;
    private static final int BARE = 8;

    /** How much farther away a line without a mark counts. */
    private static final int UNMARKED = 30;

    private static final Evaluator ARTICLE = Selector.evaluatorOf("article");

    private static final Evaluator FOOTER = Selector.evaluatorOf("footer");

    private static final String PARTING = "|·•●–—,/";
    private static final int MOST = 60;

    private final PageIndex index;
    private final TimeTexts texts;
    private final int heading;
    /** The one that holds the headline. */
    private final @Nullable Element article;

    private final List<Mentioned> found = new ArrayList<>();
    private final Set<Seen> seen = new HashSet<>();

    /** A time on the page before it is known how its numbers are to be read. */
    record Mentioned(TimeSource source, Candidate candidate, Mention mention, int distance) {}

    /** What one line of a page says in the same way as another. */
    private record Seen(PublicationTime time, TimeLabel label, boolean near) {}

    private PrintedTimes(PageIndex index, TimeTexts texts, Optional<Spot> heading) {
        this.index = index;
        this.texts = texts;
        this.heading = heading.map(Spot::position).orElse(-1);
        this.article = heading.map(spot -> spot.element().closest(ARTICLE)).orElse(null);
    }

    static List<Mentioned> of(PageIndex index, TimeTexts texts, Optional<Spot> heading) {
        PrintedTimes times = new PrintedTimes(index, texts, heading);
        boolean crowded =
                index.times().size() + index.dated().size() + index.authors().size() > MOST;
        if (crowded) {
            times.collect(spot -> times.isNear(spot.position()));
        }
        times.collect(spot -> !crowded || !times.isNear(spot.position()));
        times.lines();
        if (times.found.isEmpty()) {
            LoneTime.on(index, texts::mentions).ifPresent(times.found::add);
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

    /** The times in boxes beside the story: they are not the story's, but show how the site writes dates. */
    static List<Mention> beside(PageIndex index, TimeTexts texts) {
        List<Mention> found = new ArrayList<>();
        Stream.concat(index.times().stream(), index.dated().stream())
                .filter(Spot::beside)
                .limit(MOST)
                .forEach(spot -> found.addAll(texts.mentions(spot.shortText(LONGEST))));
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

    /** Close to the headline, an aside or a footer holds the article's own lines. */
    private boolean isOutside(boolean beside, int position) {
        return beside
                && !(heading >= 0 && position >= heading - OWN_LINES_BEFORE && position <= heading + OWN_LINES)
                && !isOwnFooter(position);
    }

    /** The footer of the article that holds the headline tells of that article. */
    private boolean isOwnFooter(int position) {
        Element footer = article == null ? null : index.element(position).closest(FOOTER);
        return footer != null
                && footer.closest(ARTICLE) == article
                && !ShortText.of(footer, LONGEST_FOOTER).isEmpty();
    }

    /** An element whose markup says that it is a time. */
    private void marked(Spot spot) {
        Element element = spot.element();
        if (isOutside(spot.beside(), spot.position()) || found.size() >= MOST) {
            return;
        }
        String machine = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        String text = spot.shortText(LONGEST);
        TimeLabel own = TimeMarks.ownLabel(element);
        if (!machine.isBlank()) {
            TimeLabel label = own == TimeLabel.NONE ? TimeMarks.labelled(element, text) : own;
            List<Mention> read = texts.mentions(machine);
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
        List<Mention> mentions = texts.mentions(text);
        TimeLabel own = mentions.isEmpty() ? TimeLabel.NONE : TimeMarks.ownLabel(spot.element(), text, mentions);
        boolean whole = spot.element().firstElementChild() != null;
        int from = 0;
        for (Mention mention : mentions) {
            if (whole && isMachine(text, mention)) {
                continue;
            }
            TimeLabel label = TimeMarks.label(text, from, mention);
            if (label == TimeLabel.NONE && from == 0) {
                label = own == TimeLabel.NONE && mention.start() < 3 ? TimeMarks.labelled(spot.element(), text) : own;
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

    /** A time as programs write it, which an element within the text holds for them and names. */
    private static boolean isMachine(String text, Mention mention) {
        int letter = mention.start() + "0000-00-00".length();
        return letter < Math.min(mention.end(), text.length()) && text.charAt(letter) == 'T';
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
    static String ownLine(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text && Words.hasDigit(text.getWholeText())) {
                return text.getWholeText().length() <= 2 * LONGEST ? element.ownText() : "";
            }
        }
        return "";
    }

    private void line(int position, String text) {
        int from = 0;
        for (Mention mention : texts.mentions(text)) {
            TimeLabel label = TimeMarks.label(text, from, mention);
            TimeLabel known = label == TimeLabel.NONE && mention.start() < 3
                    ? TimeMarks.before(index.element(position), text)
                    : label;
            add(SourceKind.TEXT, "line near the headline", text, mention, known, position);
            from = mention.end();
        }
    }

    /** A line behind the headline that is a date and nothing else needs no mark. */
    private TimeSource inText(String text, Mention mention, int position) {
        int rest = text.length() - (mention.end() - mention.start());
        boolean behind = heading >= 0 && position > heading;
        if (behind && rest <= BARE && position <= heading + BEHIND
                || behind && position <= heading + OWN_LINES && isPart(text, mention)) {
            return TimeSource.NEAR;
        }
        if (rest <= LONGEST_LINE) {
            return TimeSource.LINE;
        }
        boolean change =
                TimeLabels.within(text.substring(0, Math.min(mention.start(), text.length()))) == TimeLabel.UPDATED;
        return change ? TimeSource.CHANGE_LABELLED : TimeSource.PROSE;
    }

    /** Whether marks part a date from all other words of its line, as in "3 May 2024 | 5 min read". */
    private static boolean isPart(String text, Mention mention) {
        int start = Math.min(mention.start(), text.length());
        while (start > 0 && PARTING.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String before =
                text.substring(start, Math.min(mention.start(), text.length())).strip();
        String behind = text.substring(Math.min(mention.end(), text.length())).stripLeading();
        return text.length() <= LONGEST
                && (before.isEmpty() || CalendarWords.isWeekday(before))
                && (behind.isEmpty() || PARTING.indexOf(behind.charAt(0)) >= 0);
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
