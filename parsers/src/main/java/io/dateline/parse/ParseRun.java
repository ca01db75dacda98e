package io.dateline.parse;

import io.dateline.article.Article;
import io.dateline.article.ArticleBuilder;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.article.Correction;
import io.dateline.article.Quote;
import io.dateline.parse.body.Story;
import io.dateline.parse.body.StoryFinder;
import io.dateline.parse.body.trim.Trim;
import io.dateline.parse.field.FieldReader;
import io.dateline.parse.field.Fields;
import io.dateline.parse.field.headline.HeadlineReader;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.time.LiveTimes;
import io.dateline.parse.layout.LayoutMatch;
import io.dateline.parse.layout.Layouts;
import io.dateline.parse.page.ElementPath;
import io.dateline.parse.page.Page;
import io.dateline.parse.quote.QuoteFinder;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leads a page through the rooms. */
final class ParseRun {

    private final Layouts layouts;

    ParseRun(Layouts layouts) {
        this.layouts = layouts;
    }

    ParsedArticle read(Page page) {
        LayoutMatch match = layouts.match(page);
        Reading reading = new Reading(page, match);
        Found<String> headline = HeadlineReader.read(reading);
        Story story = StoryFinder.find(page, match, headline.value());
        StoryCheck.require(page, headline.value(), story);
        Fields fields =
                FieldReader.read(reading, story.blocks(), story.around(), story.opensWithStandfirst(), headline);
        List<Block> told = Trim.withoutLives(fields.blocks(), authors(fields));
        LiveTimes live = LiveTimes.read(reading, fields.language().value().orElse("und"), told, story.liveTimes());
        List<Quote> quotes = quotes(fields, told, headline.value());
        List<Diagnostic> diagnostics = new ArrayList<>(page.diagnostics());
        diagnostics.addAll(match.diagnostics());
        diagnostics.addAll(story.diagnostics());
        diagnostics.addAll(fields.diagnostics());
        Article article = article(headline.value().orElseThrow(), fields, live.blocks(), story, quotes);
        Map<Field, Evidence> evidence = evidence(headline, fields, story);
        noted(fields, story).ifPresent(reason -> evidence.put(reason.field(), reason));
        live.evidence().ifPresent(reason -> evidence.put(reason.field(), reason));
        return new ParsedArticle(article, match.id(), evidence, diagnostics);
    }

    private static List<String> authors(Fields fields) {
        return fields.bylines().value().orElse(List.of()).stream()
                .filter(byline -> byline.kind() == BylineKind.PERSON)
                .map(Byline::name)
                .toList();
    }

    private static List<Quote> quotes(Fields fields, List<Block> told, Optional<String> headline) {
        List<String> context = new ArrayList<>();
        headline.ifPresent(context::add);
        fields.standfirst().value().ifPresent(context::add);
        fields.images()
                .value()
                .orElse(List.of())
                .forEach(image -> image.caption().ifPresent(context::add));
        String language = fields.language().value().orElse("und");
        return QuoteFinder.forLanguage(language).find(told, context);
    }

    private static Article article(String headline, Fields fields, List<Block> body, Story story, List<Quote> quotes) {
        ArticleBuilder article =
                Article.builder().headline(headline).body(body).quotes(quotes).corrections(corrections(fields, story));
        fields.url().value().ifPresent(article::url);
        fields.kicker().value().ifPresent(article::kicker);
        fields.standfirst().value().ifPresent(article::standfirst);
        fields.sections().value().ifPresent(article::sections);
        fields.bylines().value().ifPresent(article::bylines);
        fields.dateline().value().ifPresent(article::dateline);
        fields.published().value().ifPresent(article::published);
        fields.modified().value().ifPresent(article::modified);
        fields.language().value().ifPresent(article::language);
        fields.publisher().value().ifPresent(article::publisher);
        fields.topics().value().ifPresent(article::topics);
        fields.images().value().ifPresent(article::images);
        fields.access().value().ifPresent(article::access);
        fields.rights().value().ifPresent(article::rights);
        fields.slugline().value().ifPresent(article::slugline);
        return article.build();
    }

    private static List<Correction> corrections(Fields fields, Story story) {
        Set<Correction> all = new LinkedHashSet<>(fields.corrections().value().orElse(List.of()));
        story.corrections().stream()
                .filter(note -> all.stream().noneMatch(other -> other.text().equals(note.text())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** The places of all notes: of those in the structured data first, then of those that the page prints. */
    private static Optional<Evidence> noted(Fields fields, Story story) {
        Optional<Evidence> declared = fields.corrections().evidence();
        List<Candidate> places = new ArrayList<>();
        declared.ifPresent(evidence -> {
            places.add(evidence.chosen());
            places.addAll(evidence.agreeing());
        });
        story.notes().forEach(note -> places.add(note.place()));
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Evidence(
                        Field.CORRECTIONS,
                        places.get(0),
                        declared.isPresent() ? 0.9 : 0.8,
                        places.subList(1, places.size()),
                        List.of()));
    }

    private static Map<Field, Evidence> evidence(Found<String> headline, Fields fields, Story story) {
        Map<Field, Evidence> evidence = new EnumMap<>(Field.class);
        for (Found<?> found : List.of(
                headline,
                fields.url(),
                fields.kicker(),
                fields.standfirst(),
                fields.sections(),
                fields.bylines(),
                fields.dateline(),
                fields.published(),
                fields.modified(),
                fields.language(),
                fields.publisher(),
                fields.topics(),
                fields.images(),
                fields.access(),
                fields.corrections(),
                fields.rights(),
                fields.slugline())) {
            found.evidence().ifPresent(reason -> evidence.put(reason.field(), reason));
        }
        story.region()
                .map(region -> new Candidate(SourceKind.DOM, ElementPath.of(region), region.tagName()))
                .ifPresent(place -> evidence.put(Field.BODY, Evidence.of(Field.BODY, place, story.confidence())));
        return evidence;
    }
}
