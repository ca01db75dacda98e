package io.dateline.parse;

import io.dateline.article.Article;
import io.dateline.article.ArticleBuilder;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Dateline;
import io.dateline.article.Paragraph;
import io.dateline.parse.layout.wire.WireCopy;
import io.dateline.parse.page.PageText;
import io.dateline.parse.quote.QuoteFinder;
import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import io.dateline.parse.report.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads a story that came as plain text through the rooms that need no DOM. */
final class WireCopyRun {

    /** The only language whose words are told without a declaration; others need their letters. */
    private static final String TURKISH_LETTERS = "ığşİŞĞ";

    private WireCopyRun() {}

    static ParsedArticle read(PageText text) {
        String wire = text.text().toString();
        WireCopy copy = WireCopy.read(wire)
                .filter(story -> !story.paragraphs().isEmpty())
                .orElseThrow(() -> new ArticleParseException(
                        text.uri(), Stage.ARTICLE, Reason.NO_STORY, "the text is not of the shape of a wire story"));
        List<Block> blocks = new ArrayList<>();
        copy.paragraphs().forEach(paragraph -> blocks.add(Paragraph.of(paragraph)));
        String language = language(wire);
        List<String> context = new ArrayList<>(List.of(copy.headline()));
        copy.standfirst().ifPresent(context::add);
        ArticleBuilder article = Article.builder()
                .headline(copy.headline())
                .sections(copy.sections())
                .bylines(copy.author().map(name -> List.of(Byline.person(name))).orElse(List.of()))
                .language(language)
                .body(blocks)
                .quotes(QuoteFinder.forLanguage(language).find(blocks, context));
        text.uri().ifPresent(article::url);
        copy.standfirst().ifPresent(article::standfirst);
        copy.dateline().ifPresent(place -> article.dateline(Dateline.ofPlace(place)));
        copy.published().ifPresent(article::published);
        copy.modified().ifPresent(article::modified);
        return new ParsedArticle(article.build(), "wire-copy", evidence(copy), text.diagnostics());
    }

    private static String language(String text) {
        long letters = text.chars().filter(c -> TURKISH_LETTERS.indexOf(c) >= 0).count();
        return letters * 100 > text.length() ? "tr" : "en";
    }

    private static Map<Field, Evidence> evidence(WireCopy copy) {
        Map<Field, Evidence> evidence = new EnumMap<>(Field.class);
        put(evidence, Field.HEADLINE, Optional.of(copy.headline()));
        put(evidence, Field.STANDFIRST, copy.standfirst());
        put(evidence, Field.DATELINE, copy.dateline());
        put(evidence, Field.BYLINES, copy.author());
        put(evidence, Field.PUBLISHED, copy.published().map(Object::toString));
        put(evidence, Field.MODIFIED, copy.modified().map(Object::toString));
        return evidence;
    }

    private static void put(Map<Field, Evidence> evidence, Field field, Optional<String> raw) {
        raw.ifPresent(value -> evidence.put(
                field, Evidence.of(field, new Candidate(SourceKind.TEXT, "line of the copied text", value), 0.9)));
    }
}
