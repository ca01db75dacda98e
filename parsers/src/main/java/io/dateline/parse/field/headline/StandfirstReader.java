package io.dateline.parse.field.headline;

import io.dateline.article.Block;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the summary. A description that is only the beginning of the story, cut somewhere, is none, unless the story
 * begins with it in a place of its own.
 */
public final class StandfirstReader {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 1_200;

    private static final int SHORTEST_OTHER = 50;

    private final Reading reading;
    private final Optional<String> headline;
    private final String title;
    private final List<Block> blocks;
    private final StoryWording story;
    private final Slogan slogan;
    private final Optional<String> dateline;
    private final Predicate<String> isAside;

    /** Whether the headline is the story's, and not the name of the site. */
    private final boolean told;

    private StandfirstReader(
            Reading reading,
            Optional<String> headline,
            List<Block> blocks,
            Optional<String> dateline,
            Predicate<String> isAside) {
        this.reading = reading;
        this.headline = headline;
        this.title = headline.map(Words::folded).orElse("");
        this.blocks = blocks;
        this.story = StoryWording.of(headline, blocks);
        this.slogan = new Slogan(reading);
        this.dateline = dateline;
        this.isAside = isAside;
        this.told = headline.filter(name -> !reading.site().isSite(name)).isPresent();
    }

    /**
     * Reads the summary.
     *
     * @param reading the page
     * @param headline the headline
     * @param blocks the story
     * @param intro what the page prints as an introduction
     * @param opensWithStandfirst whether the story's first block is the standfirst
     * @param dateline the dateline as printed
     * @param isAside whether a text introduces no story: a picture's caption, what tells of the author
     * @return the summary, or nothing found
     */
    public static Found<String> read(
            Reading reading,
            Optional<String> headline,
            List<Block> blocks,
            Optional<String> intro,
            boolean opensWithStandfirst,
            Optional<String> dateline,
            Predicate<String> isAside) {
        return new StandfirstReader(reading, headline, blocks, dateline, isAside).read(intro, opensWithStandfirst);
    }

    private Found<String> read(Optional<String> intro, boolean opensWithStandfirst) {
        for (Candidate candidate : reading.layout(Field.STANDFIRST)) {
            String text = described(candidate);
            if (isLong(text)) {
                return Found.of(text, Field.STANDFIRST, candidate, 0.97);
            }
        }
        boolean ofLayout = !reading.layout(Field.STANDFIRST).isEmpty();
        List<Candidate> declared = new ArrayList<>(reading.ld("description"));
        declared.addAll(reading.meta("og:description", "description", "twitter:description", "dc.description"));
        String printed = ofLayout ? "" : printed(intro);
        Optional<LineBelow> below = told ? LineBelow.of(reading, story, blocks) : Optional.empty();
        Optional<Found<String>> deck = ofLayout ? Optional.empty() : line(below.flatMap(LineBelow::named), 0.8);
        if (!printed.isEmpty() && !isSure(deck, declared, printed)) {
            return Found.of(printed, Field.STANDFIRST, new Candidate(SourceKind.DOM, "intro", printed), 0.82);
        }
        return deck.or(() -> declared(declared, opensWithStandfirst))
                .or(() -> line(below.flatMap(LineBelow::any), 0.7))
                .orElse(Found.nothing());
    }

    /** The introduction that the page prints; the empty string if it prints none. */
    private String printed(Optional<String> intro) {
        return intro.map(text ->
                        StandfirstText.withoutDay(StandfirstText.behindHeading(Words.clean(text), headline, reading)))
                .filter(text -> !text.isEmpty() && !StandfirstText.isNote(text) && !isLede(text) && !isAside.test(text))
                .orElse("");
    }

    /** A line that is declared, too, goes before the story's first words, if these do not go on where it ends. */
    private static boolean isSure(Optional<Found<String>> deck, List<Candidate> declared, String printed) {
        String line = deck.flatMap(Found::value).map(Words::folded).orElse("");
        return !line.isEmpty()
                && !Words.folded(printed).startsWith(line)
                && declared.stream()
                        .anyMatch(candidate ->
                                Words.folded(StandfirstText.text(candidate)).equals(line));
    }

    /** The first description that tells of the story and is not cut out of it. */
    private Optional<Found<String>> declared(List<Candidate> declared, boolean opensWithStandfirst) {
        String cut = "";
        Set<String> seen = new HashSet<>();
        for (Candidate candidate : declared) {
            String text = seen.add(candidate.raw()) ? described(candidate) : "";
            if (!isLong(text)
                    || isAside.test(text)
                    || StandfirstText.isNote(text)
                    || SiteText.is(text, headline.orElse(""), reading)
                    || SiteDescription.is(text, story, reading)
                    || slogan.is(text)) {
                continue;
            }
            boolean behindPlace = dateline.filter(line -> line.indexOf('(') < 0).isPresent() && story.isLede(text);
            if (behindPlace) {
                return Optional.of(Found.of(text, Field.STANDFIRST, candidate, confidence(candidate)));
            }
            boolean opens = story.opensLike(withoutDateline(text)) || story.isCutOut(text);
            if (opens && opensWithStandfirst) {
                String opening = story.opening(text);
                String whole = opening.length() <= LONGEST ? opening : text;
                return Optional.of(Found.of(whole, Field.STANDFIRST, candidate, confidence(candidate)));
            }
            if (CutText.is(text) || story.breaksOff(text)) {
                cut = cut.isEmpty() ? CutText.beginning(text) : cut;
            } else if (!opens && !isBesideCut(text, cut) && story.isToldBy(text)) {
                return Optional.of(Found.of(text, Field.STANDFIRST, candidate, confidence(candidate)));
            }
        }
        return Optional.empty();
    }

    private Optional<Found<String>> line(Optional<String> below, double confidence) {
        return below.map(line -> StandfirstText.withoutDay(Words.clean(line)))
                .filter(line -> !isAside.test(line)
                        && !StandfirstText.isNote(line)
                        && !SiteText.is(line, headline.orElse(""), reading)
                        && !isLede(line)
                        && !Words.folded(line).endsWith(title))
                .map(line -> Found.of(
                        line, Field.STANDFIRST, new Candidate(SourceKind.DOM, "line below", line), confidence));
    }

    private String described(Candidate candidate) {
        return StandfirstText.withoutDay(
                StandfirstText.withoutHeadline(StandfirstText.text(candidate), headline.orElse("")));
    }

    private boolean isLong(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !Words.folded(text).equals(title);
    }

    /** Beside a description of the story that is cut, a short one that begins otherwise is the site's. */
    private static boolean isBesideCut(String text, String cut) {
        return !cut.isEmpty()
                && text.length() < SHORTEST_OTHER
                && !Words.folded(text).startsWith(cut);
    }

    private static double confidence(Candidate candidate) {
        return candidate.source() == SourceKind.JSON_LD ? 0.67 : 0.5;
    }

    /** What begins with the story's dateline and goes on as the story does is its first paragraph. */
    private boolean isLede(String text) {
        return dateline.filter(line -> text.startsWith(line) && story.opensLike(text.substring(line.length())))
                .isPresent();
    }

    private String withoutDateline(String text) {
        return dateline.filter(text::startsWith)
                .map(line -> text.substring(line.length()))
                .orElse(text);
    }
}
