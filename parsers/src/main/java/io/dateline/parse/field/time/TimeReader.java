package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.time.PrintedTimes.Mentioned;
import io.dateline.parse.page.LdNode;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PhraseFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the times that a page gives, from all its places, and reads them in the order of day and month that fits. */
public final class TimeReader {

    private static final int FIRST_YEAR = 1990;
    private static final int LONGEST_OPENING = 40;

    private static final String[] PUBLISHED_METAS =
            PhraseFile.read(TimeReader.class, "metas-published.txt").toArray(String[]::new);

    private static final String[] LOOSE_METAS =
            PhraseFile.read(TimeReader.class, "metas-dated.txt").toArray(String[]::new);

    private static final String[] CHANGED_METAS =
            PhraseFile.read(TimeReader.class, "metas-changed.txt").toArray(String[]::new);

    private static final Set<String> WEB_PAGES = Set.of("WebPage", "ItemPage", "FAQPage", "MedicalWebPage", "NewsPage");

    private final Reading reading;
    private final String language;

    /** The first day that lies too far ahead. */
    private final LocalDate end = LocalDate.now(ZoneOffset.UTC).plusDays(3);

    private final List<Mentioned> mentioned = new ArrayList<>();
    private final TimeTexts texts;

    private TimeReader(Reading reading, String language) {
        this.reading = reading;
        this.language = language;
        this.texts = new TimeTexts(language);
    }

    /**
     * Reads when the article was published and when it was changed.
     *
     * @param reading the page
     * @param language its language, "und" if unknown
     * @param opening the story's first words
     * @return both times, as far as they are found
     */
    public static Times read(Reading reading, String language, String opening) {
        TimeReader reader = new TimeReader(reading, language);
        reader.collect(opening);
        return reader.decide();
    }

    private void collect(String opening) {
        add(TimeSource.DECLARED, reading.layout(Field.PUBLISHED));
        add(TimeSource.STRUCTURED, reading.ld("datePublished"));
        add(TimeSource.STRUCTURED, reading.meta(PUBLISHED_METAS));
        add(TimeSource.LOOSE, ofWebPage("datePublished"));
        add(TimeSource.LOOSE, reading.meta(LOOSE_METAS));
        add(TimeSource.LOOSE, reading.ld("dateCreated"));
        mentioned.addAll(PrintedTimes.of(reading.page().index(), texts, reading.heading()));
        add(TimeSource.LABELLED, OwnLink.days(reading.page()));
        add(TimeSource.LINE, opening(opening));
        add(TimeSource.LINE, List.of(new Candidate(SourceKind.MARKUP, "title", reading.title())));
        add(TimeSource.ADDRESS, AddressDay.of(reading.page().uri()).stream().toList());
        add(TimeSource.LOOSE, reading.ld("uploadDate"));
        add(TimeSource.CHANGED, reading.ld("dateModified"));
        add(TimeSource.CHANGED, reading.meta(CHANGED_METAS));
        add(TimeSource.CHANGED, ofWebPage("dateModified"));
    }

    private void add(TimeSource source, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            List<Mention> mentions = texts.mentions(candidate.raw());
            if (!mentions.isEmpty()) {
                mentioned.add(new Mentioned(source, candidate, mentions.get(0), 0));
            }
        }
    }

    /** Content systems that mark up no article date the page itself. */
    private List<Candidate> ofWebPage(String name) {
        List<Candidate> found = new ArrayList<>();
        for (LdNode node : reading.page().jsonLd().ofType(WEB_PAGES)) {
            node.text(name).ifPresent(text -> found.add(new Candidate(SourceKind.JSON_LD, "WebPage/" + name, text)));
        }
        return found;
    }

    /** A story may open with its date. */
    private List<Candidate> opening(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST_OPENING));
        boolean dated = texts.mentions(head).stream().anyMatch(mention -> mention.start() < 3);
        return dated ? List.of(new Candidate(SourceKind.TEXT, "first paragraph", head)) : List.of();
    }

    /** The order that the page's own dates show goes before the custom of host and language. */
    private Times decide() {
        List<Mention> mentions = mentioned.stream().map(Mentioned::mention).toList();
        DayOrder order = DayOrder.among(mentions);
        if (mentions.stream().anyMatch(Mention::isAmbiguous)) {
            order = order.or(DayOrder.among(PrintedTimes.beside(reading.page().index(), texts)));
        }
        return decide(order.or(DayOrder.of(language, reading.page().host())));
    }

    private Times decide(DayOrder order) {
        List<TimeCandidate> read = new ArrayList<>();
        List<Mentioned> open = new ArrayList<>();
        for (Mentioned one : mentioned) {
            order.read(one.mention())
                    .filter(time -> isPlausible(time.date()))
                    .ifPresentOrElse(
                            time -> read.add(new TimeCandidate(one.source(), one.candidate(), time, one.distance())),
                            () -> open.add(one));
        }
        return new TimeChoice(decided(read, open))
                .times(open.stream().anyMatch(one -> one.mention().isAmbiguous()), declaredChanges(order));
    }

    private List<TimeCandidate> declaredChanges(DayOrder order) {
        List<TimeCandidate> found = new ArrayList<>();
        for (Candidate candidate : reading.layout(Field.MODIFIED)) {
            TimeText.read(candidate.raw(), language, order)
                    .filter(time -> isPlausible(time.date()))
                    .ifPresent(time -> found.add(new TimeCandidate(TimeSource.DECLARED, candidate, time, 0)));
        }
        return found;
    }

    /** A date that can be read in two ways is the one that another place on the page gives, too. */
    private static List<TimeCandidate> decided(List<TimeCandidate> read, List<Mentioned> open) {
        List<TimeCandidate> all = new ArrayList<>(read);
        for (Mentioned one : open) {
            if (one.mention().isAmbiguous()) {
                LocalDate first = one.mention().time().date();
                LocalDate second = one.mention().monthFirst().date();
                boolean isFirst = read.stream().anyMatch(other -> other.day().equals(first));
                boolean isSecond = read.stream().anyMatch(other -> other.day().equals(second));
                if (isFirst != isSecond) {
                    PublicationTime time =
                            isFirst ? one.mention().time() : one.mention().monthFirst();
                    all.add(new TimeCandidate(one.source(), one.candidate(), time, one.distance()));
                }
            }
        }
        return all;
    }

    private boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.isBefore(end);
    }
}
