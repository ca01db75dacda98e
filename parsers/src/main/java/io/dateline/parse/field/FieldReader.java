package io.dateline.parse.field;

import io.dateline.article.Access;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Correction;
import io.dateline.article.Dateline;
import io.dateline.article.Heading;
import io.dateline.article.LiveEntry;
import io.dateline.article.Publisher;
import io.dateline.article.Topic;
import io.dateline.parse.field.byline.AuthorBio;
import io.dateline.parse.field.byline.AuthorPortraits;
import io.dateline.parse.field.byline.BylineReader;
import io.dateline.parse.field.byline.PrintedBylines;
import io.dateline.parse.field.byline.SiteOwner;
import io.dateline.parse.field.dateline.OpeningReader;
import io.dateline.parse.field.headline.KickerReader;
import io.dateline.parse.field.headline.StandfirstReader;
import io.dateline.parse.field.headline.StoryWording;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.field.time.TimeReader;
import io.dateline.parse.field.time.Times;
import io.dateline.parse.field.topic.SectionReader;
import io.dateline.parse.field.topic.TopicReader;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.text.PrintedAround;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads all fields of a page but headline and quotes. */
public final class FieldReader {

    private FieldReader() {}

    /**
     * Reads the fields.
     *
     * @param page the page with its layout
     * @param blocks the story
     * @param around what the page prints around the story
     * @param opensWithStandfirst whether the story's first block is the standfirst
     * @param headline the headline
     * @return the fields
     */
    public static Fields read(
            Reading page,
            List<Block> blocks,
            PrintedAround around,
            boolean opensWithStandfirst,
            Found<String> headline) {
        Reading reading = page.at(headline.value());
        Found<String> language = LanguageReader.read(reading, unfolded(blocks));
        String tag = language.value().orElse("und");
        Times times = TimeReader.read(reading, tag, StoryWording.lede(blocks));
        OpeningReader.Opened opened = OpeningReader.read(
                reading, blocks, around.lines(), tag, times.published().value());
        List<Block> told = unfolded(opened.blocks());
        Optional<String> dateline = opened.dateline().value().map(Dateline::printed);
        Found<Publisher> publisher = PublisherReader.read(reading);
        Found<List<Byline>> bylines = BylineReader.read(reading, opened.blocks(), around.lines(), dateline);
        bylines = bylines.value().isPresent() ? bylines : SiteOwner.read(owners(reading, publisher), headline.value());
        Found<List<Topic>> topics = withoutAuthors(TopicReader.read(reading, headline.value(), told), bylines.value());
        List<Diagnostic> diagnostics = new ArrayList<>(times.diagnostics());
        diagnostics.addAll(Disagreement.all(List.of(headline, bylines, topics)));
        Captions captions = Captions.of(around.pictures(), told);
        List<Byline> authors = bylines.value().orElse(List.of());
        AuthorBio bio = AuthorBio.of(authors);
        List<Block> shown = AuthorPortraits.without(opened.blocks(), authors);
        Found<String> standfirst = StandfirstReader.read(
                reading,
                headline.value(),
                opened.blocks(),
                around.intro(),
                opensWithStandfirst,
                dateline,
                text -> captions.has(text) || bio.is(text));
        return new Fields(
                url(reading),
                KickerReader.read(reading, headline.value()),
                standfirst,
                SectionReader.read(reading, headline.value()),
                bylines,
                opened.dateline(),
                times.published(),
                times.modified(),
                language,
                publisher,
                topics,
                ImageReader.read(reading, unfolded(shown), around.pictures()),
                access(reading),
                corrections(reading),
                RightsReader.read(reading),
                first(Field.SLUGLINE, reading.meta("slugline", "article:slug"), 0.8),
                withoutHeading(standfirst.value(), PrintedBylines.without(shown, authors)),
                diagnostics);
    }

    /** What the site is called, and who holds its rights. */
    private static List<Candidate> owners(Reading reading, Found<Publisher> publisher) {
        List<Candidate> owners = new ArrayList<>();
        publisher
                .value()
                .map(own -> new Candidate(SourceKind.DOM, "name of the site", own.name()))
                .ifPresent(owners::add);
        owners.addAll(PublisherSigns.holders(reading));
        return owners;
    }

    /** The blocks with those of live entries in their place. */
    private static List<Block> unfolded(List<Block> blocks) {
        return blocks.stream().noneMatch(LiveEntry.class::isInstance)
                ? blocks
                : blocks.stream()
                        .flatMap(block -> block instanceof LiveEntry entry ? entry.body().stream() : Stream.of(block))
                        .toList();
    }

    /** A standfirst that is marked up as a heading is none of the story's. */
    private static List<Block> withoutHeading(Optional<String> standfirst, List<Block> blocks) {
        boolean repeated = blocks.size() > 1
                && blocks.get(0) instanceof Heading heading
                && standfirst
                        .filter(text -> Words.folded(text).equals(Words.folded(heading.text())))
                        .isPresent();
        return repeated ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** Some systems put the author among the keywords. */
    private static Found<List<Topic>> withoutAuthors(Found<List<Topic>> topics, Optional<List<Byline>> bylines) {
        List<String> names =
                bylines.orElse(List.of()).stream().map(Byline::name).toList();
        List<Topic> others = topics.value().orElse(List.of()).stream()
                .filter(topic -> !names.contains(topic.label()))
                .toList();
        return others.isEmpty() ? Found.nothing() : new Found<>(Optional.of(others), topics.evidence());
    }

    private static Found<String> first(Field field, List<Candidate> candidates, double confidence) {
        for (Candidate candidate : candidates) {
            String text = Words.clean(candidate.raw());
            if (!text.isEmpty()) {
                return Found.of(text, field, candidate, confidence);
            }
        }
        return Found.nothing();
    }

    private static Found<URI> url(Reading reading) {
        Optional<String> link = reading.page().index().canonical();
        if (link.isPresent()) {
            Optional<URI> canonical = reading.page().resolve(link.get());
            boolean own = canonical
                    .flatMap(url -> reading.page().uri().map(here -> sameSite(url, here)))
                    .orElse(true);
            if (canonical.isPresent() && own) {
                return Found.of(
                        canonical.get(), Field.URL, new Candidate(SourceKind.META, "canonical", link.get()), 0.95);
            }
        }
        return reading.page()
                .uri()
                .map(here -> Found.of(here, Field.URL, new Candidate(SourceKind.CALLER, "url", here.toString()), 0.9))
                .orElse(Found.nothing());
    }

    /** A canonical address on the site's root is a template's mistake. */
    private static boolean sameSite(URI canonical, URI here) {
        boolean root = canonical.getPath() == null || canonical.getPath().length() <= 1;
        return !root || here.getPath() == null || here.getPath().length() <= 1;
    }

    private static Found<Access> access(Reading reading) {
        for (Candidate candidate : reading.ld("isAccessibleForFree")) {
            String text = candidate.raw().toLowerCase(Locale.ROOT);
            if (text.equals("true") || text.equals("false")) {
                return Found.of(text.equals("true") ? Access.FREE : Access.PAYWALLED, Field.ACCESS, candidate, 0.9);
            }
        }
        for (Candidate candidate : reading.meta("article:content_tier")) {
            Access access = switch (candidate.raw().toLowerCase(Locale.ROOT)) {
                case "free" -> Access.FREE;
                case "metered" -> Access.METERED;
                case "locked" -> Access.PAYWALLED;
                default -> Access.UNKNOWN;
            };
            if (access != Access.UNKNOWN) {
                return Found.of(access, Field.ACCESS, candidate, 0.9);
            }
        }
        return Found.nothing();
    }

    private static Found<List<Correction>> corrections(Reading reading) {
        List<Candidate> found = reading.ld("correction").stream()
                .filter(candidate -> !Words.clean(candidate.raw()).isEmpty())
                .toList();
        if (found.isEmpty()) {
            return Found.nothing();
        }
        List<Correction> notes = found.stream()
                .map(candidate -> Correction.of(Correction.Kind.CORRECTION, Words.clean(candidate.raw())))
                .toList();
        return Found.of(
                notes, new Evidence(Field.CORRECTIONS, found.get(0), 0.9, found.subList(1, found.size()), List.of()));
    }
}
