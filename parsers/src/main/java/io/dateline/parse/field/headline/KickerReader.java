package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Above;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.PrintedHeading;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.topic.TopicLabels;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Reads the kicker, the line above the headline: an element whose name says so, within the printed heading or right above
 * it, or what the publisher's own title sets in front of the printed heading; else a short line that stands alone above it.
 */
public final class KickerReader {

    private static final int LONGEST = 90;
    private static final int MOST_HEADINGS = 2;
    private static final int SHORTEST_HEADING = 8;

    /** The name of the site is not of more words: "Harbour Post Blog". */
    private static final int LONGEST_SITE = 3;

    /** Whether names of elements in front of a heading name a kicker. */
    private static final Pattern NAMED =
            Pattern.compile(PhraseFile.alternatives(KickerReader.class, "kicker-names.txt"), Pattern.CASE_INSENSITIVE);

    private static final Evaluator NO_KICKER = Selector.evaluatorOf("a[href], time");

    private static final Set<String> LABELS = PhraseFile.read(KickerReader.class, "no-kickers.txt");

    private static final Pattern EDGES = Pattern.compile("^[\\s:|/\u2013\u2014\u00b7-]+|[\\s:|/\u2013\u2014\u00b7-]+$");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./:]\\d|(?:19|20)\\d\\d");

    private KickerReader() {}

    /**
     * Reads the kicker.
     *
     * @param reading the page
     * @param headline the headline; without one the layout alone can tell the kicker
     * @return the kicker, or nothing found
     */
    public static Found<String> read(Reading reading, Optional<String> headline) {
        for (Candidate candidate : reading.layout(Field.KICKER)) {
            String text = Words.clean(candidate.raw());
            if (!text.isEmpty()) {
                return Found.of(text, Field.KICKER, candidate, 0.97);
            }
        }
        if (headline.isEmpty()) {
            return Found.nothing();
        }
        String own = Words.folded(headline.get());
        List<Spot> headings = headings(reading, own);
        for (Spot heading : headings) {
            String kicker = printed(heading, own).map(KickerReader::kicker).orElse("");
            if (isKicker(kicker, own, reading)) {
                return Found.of(kicker, Field.KICKER, new Candidate(SourceKind.DOM, "kicker", kicker), 0.85);
            }
        }
        if (headings.isEmpty()) {
            return Found.nothing();
        }
        Found<String> declared = declared(reading, headings.get(0), own);
        return declared.value().isPresent() ? declared : unnamed(reading, headings.get(0), own);
    }

    /** A line above the heading that no name tells; sections stand there, too. */
    private static Found<String> unnamed(Reading reading, Spot heading, String own) {
        String kicker = LineAbove.of(heading.element())
                .filter(line -> LineAbove.isKicker(line, heading.element()))
                .map(line -> kicker(ShortText.of(line, LONGEST)))
                .orElse("");
        return isKicker(kicker, own, reading) && !reading.site().isOwnFolded(Words.folded(kicker))
                ? Found.of(kicker, Field.KICKER, new Candidate(SourceKind.DOM, "line above", kicker), 0.6)
                : Found.nothing();
    }

    private static Optional<String> printed(Spot heading, String own) {
        return within(heading.element())
                .or(() -> front(heading, own))
                .or(() -> above(heading.element()))
                .or(() -> LineAbove.of(heading.element()).filter(KickerReader::isNamed))
                .map(element -> ShortText.of(element, LONGEST));
    }

    /** Whether an element's name says that it holds a kicker. */
    static boolean isNamed(Element element) {
        String name = element.className();
        return !name.isEmpty() && NAMED.matcher(name).find();
    }

    private static boolean isKicker(String kicker, String headline, Reading reading) {
        String folded = Words.folded(kicker);
        return !folded.isEmpty()
                && !folded.equals(headline)
                && !LABELS.contains(kicker.toLowerCase(Locale.ROOT))
                && !DATE.matcher(kicker).find()
                && !TopicLabels.isOwn(folded, reading)
                && !(kicker.split(" ").length <= LONGEST_SITE && reading.host().bears(kicker));
    }

    private static String kicker(String text) {
        return EDGES.matcher(Words.clean(text)).replaceAll("");
    }

    /** The printed headings that hold the headline, or whose text the headline ends with; a path may end with one, too. */
    private static List<Spot> headings(Reading reading, String own) {
        return reading.headings().stream()
                .filter(heading -> isHeading(heading.folded(), own))
                .map(PrintedHeading::spot)
                .limit(MOST_HEADINGS)
                .toList();
    }

    private static boolean isHeading(String folded, String own) {
        return folded.length() >= SHORTEST_HEADING && (own.endsWith(folded) || folded.endsWith(own))
                || !folded.isEmpty() && folded.equals(own);
    }

    private static Optional<Element> within(Element heading) {
        if (heading.firstElementChild() == null) {
            return Optional.empty();
        }
        for (Element child : heading.getAllElements()) {
            if (child != heading
                    && isNamed(child)
                    && !ShortText.of(child, LONGEST).isEmpty()) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** What a heading begins with in an element of its own, where the rest of it is the headline; links lead to sections. */
    private static Optional<Element> front(Spot heading, String own) {
        Element first = heading.element().firstElementChild();
        return first != null
                        && Words.folded(heading.shortText(Reading.LONGEST_HEADING))
                                .equals(Words.folded(ShortText.of(first, LONGEST)) + own)
                        && first.selectFirst(NO_KICKER) == null
                ? Optional.of(first)
                : Optional.empty();
    }

    /** What stands above the heading, or the last part of it. */
    private static Optional<Element> above(Element heading) {
        Optional<Element> above = Above.of(heading).map(KickerReader::behindTime);
        return above.filter(KickerReader::isNamed)
                .or(() -> above.flatMap(element -> Optional.ofNullable(element.lastElementChild()))
                        .filter(KickerReader::isNamed));
    }

    /** A day may stand between the line and the heading. */
    private static Element behindTime(Element before) {
        Element line = before.normalName().equals("time") ? before.previousElementSibling() : null;
        return line == null ? before : line;
    }

    /** "Chronik: Harbour to close" above a heading "Harbour to close". */
    private static Found<String> declared(Reading reading, Spot heading, String own) {
        String printed = Words.clean(heading.shortText(Reading.LONGEST_HEADING));
        if (Words.folded(printed).length() < SHORTEST_HEADING) {
            return Found.nothing();
        }
        for (Candidate title : reading.ld("headline")) {
            Found<String> found = before(title, printed, own, reading);
            if (found.value().isPresent()) {
                return found;
            }
        }
        for (Candidate title : reading.meta("og:title")) {
            Found<String> found = before(title, printed, own, reading);
            if (found.value().isPresent()) {
                return found;
            }
        }
        return Found.nothing();
    }

    private static Found<String> before(Candidate title, String printed, String own, Reading reading) {
        String text = Words.clean(title.raw());
        int start = text.length() - printed.length();
        if (start <= 1 || start > LONGEST || !text.endsWith(printed)) {
            return Found.nothing();
        }
        String front = text.substring(0, start);
        String kicker = kicker(front);
        boolean parted = !kicker.equals(front.strip());
        return parted && isKicker(kicker, own, reading) ? Found.of(kicker, Field.KICKER, title, 0.75) : Found.nothing();
    }
}
