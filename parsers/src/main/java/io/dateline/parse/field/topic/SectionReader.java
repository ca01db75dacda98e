package io.dateline.parse.field.topic;

import io.dateline.parse.field.reading.AuthorLink;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.topic.Breadcrumbs.Step;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.text.PhraseFile;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the path of sections, without the home page and without the article itself. */
public final class SectionReader {

    private static final Set<String> HOME = PhraseFile.read(SectionReader.class, "home-names.txt");

    private static final Set<String> NONE = PhraseFile.read(SectionReader.class, "no-sections.txt");

    private static final String[] METAS = {
        "article:section", "parsely-section", "section", "cxenseparse:recs:articlesection"
    };

    /** Several sections in one text; "Arts, Culture" may be one. */
    private static final Pattern JOINED = Pattern.compile(",\\S|,[^,]*,");

    /** A path in one text. */
    private static final Pattern BAR = Pattern.compile("\\s[|>\u203a\u00bb]\\s");

    /** Where an archive keeps what was published in a year, a month or a day. */
    private static final Pattern DAYS = Pattern.compile("/(?:19|20)\\d\\d(?:/\\d{1,2}){0,2}/?$");

    /** A year, the number of a month or a day, or one that a system counts by. */
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What a template should have filled in. */
    private static final String GAP = "{{";

    private static final String COMMA = ", ";

    private static final int LONGEST = 60;

    private static final int LONGEST_PATH = 3;

    /** A beginning of the headline that is as long tells that the step is the article. */
    private static final int BEGINNING = 15;

    private SectionReader() {}

    /**
     * Reads the path of sections.
     *
     * @param reading the page
     * @param headline the headline, which is no section
     * @return the sections, the widest first; nothing found where there are none
     */
    public static Found<List<String>> read(Reading reading, Optional<String> headline) {
        return of(steps(reading.layout(Field.SECTIONS)), reading, headline)
                .or(() -> of(Breadcrumbs.declared(reading), reading, headline))
                .or(() -> of(path(reading.ld("articleSection"), reading), reading, headline))
                .or(() -> of(path(reading.meta(METAS), reading), reading, headline))
                .or(() -> of(Breadcrumbs.printed(reading), reading, headline))
                .or(() -> of(SectionLinks.near(reading), reading, headline))
                .orElse(Found.nothing());
    }

    private static List<Step> steps(List<Candidate> places) {
        return places.stream()
                .flatMap(place -> BAR.splitAsStream(place.raw())
                        .map(name -> new Step(new Candidate(place.source(), place.locator(), name), "")))
                .toList();
    }

    /** Many sections side by side are no path, but all that the story was filed under. */
    private static List<Step> path(List<Candidate> places, Reading reading) {
        boolean joined =
                places.stream().anyMatch(place -> JOINED.matcher(place.raw()).find());
        return joined || places.size() > LONGEST_PATH
                ? List.of()
                : steps(places.stream()
                        .flatMap(place -> apart(place, reading).stream())
                        .toList());
    }

    /** "Coast, Harbours" are two sections where the page links to each of them. */
    private static List<Candidate> apart(Candidate place, Reading reading) {
        String[] names =
                place.raw().indexOf(COMMA) < 0 ? new String[0] : place.raw().split(COMMA);
        boolean linked = names.length > 1
                && names.length <= LONGEST_PATH
                && Stream.of(names)
                        .allMatch(name -> reading.page().index().links().stream()
                                .anyMatch(link ->
                                        Words.clean(link.shortText(LONGEST)).equalsIgnoreCase(name)));
        return linked
                ? Stream.of(names)
                        .map(name -> new Candidate(place.source(), place.locator(), name))
                        .toList()
                : List.of(place);
    }

    private static Optional<Found<List<String>>> of(List<Step> steps, Reading reading, Optional<String> headline) {
        String title = headline.map(Words::folded).orElse("");
        Set<String> sections = new LinkedHashSet<>();
        boolean withTopics = isWithTopics(steps);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String name = step.name();
            boolean last = i == steps.size() - 1;
            boolean named = name.length() <= LONGEST && hasLetter(name) && !AuthorLink.isProfile(step.address());
            if (named
                    && !isNone(step, name)
                    && !isHome(step, name, i == 0, reading)
                    && !isArticle(step, name, last, title, reading)
                    && !(withTopics && !sections.isEmpty() && TopicLinks.SEGMENTS.isLastButOne(step.address()))) {
                sections.add(name);
            }
        }
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(Found.of(
                        List.copyOf(sections), Field.SECTIONS, steps.get(0).place(), 0.85));
    }

    /** Some templates let all topics of a story follow its section. */
    private static boolean isWithTopics(List<Step> steps) {
        return steps.stream()
                        .filter(step -> !HOME.contains(step.name().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .filter(step -> !TopicLinks.SEGMENTS.isWithin(step.address()))
                        .isPresent()
                && steps.stream()
                                .filter(step -> TopicLinks.SEGMENTS.isLastButOne(step.address()))
                                .count()
                        >= LONGEST_PATH;
    }

    /** Whether a step leads to a day, to everything, or is what a template is made of. */
    private static boolean isNone(Step step, String name) {
        return NUMBER.matcher(name).matches()
                || name.contains(GAP)
                || NONE.contains(name.toLowerCase(Locale.ROOT))
                || TopicLabels.PLACEMENTS.contains(name.toLowerCase(Locale.ROOT))
                || DAYS.matcher(step.address()).find();
    }

    /** Sites call their first page by many names, their own among them. */
    private static boolean isHome(Step step, String name, boolean first, Reading reading) {
        return HOME.contains(name.toLowerCase(Locale.ROOT))
                || (first && (step.isRoot(reading) || reading.site().isSite(name)));
    }

    /** The last step may be the article itself, by its headline or the beginning of it. */
    private static boolean isArticle(Step step, String name, boolean last, String title, Reading reading) {
        String own = Words.folded(name);
        if (own.equals(title) || own.length() >= BEGINNING && own.equals(slug(reading))) {
            return true;
        }
        boolean begins =
                own.length() >= BEGINNING && !title.isEmpty() && (title.startsWith(own) || own.startsWith(title));
        return last && (begins || leadsHere(step, reading));
    }

    /** The last part of the address, which systems turn into words where they have no other name for the page. */
    private static String slug(Reading reading) {
        String path = reading.page().uri().map(URI::getPath).orElse("");
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        int dot = path.lastIndexOf('.');
        int start = path.lastIndexOf('/', end - 1) + 1;
        return Words.folded(path.substring(Math.min(start, end), dot > start ? dot : end));
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean leadsHere(Step step, Reading reading) {
        Optional<URI> target = step.target(reading);
        return target.isPresent()
                && target.map(URI::getPath)
                        .filter(path -> path.length() > 1)
                        .equals(reading.page().uri().map(URI::getPath));
    }
}
