package io.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.Correction;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import io.dateline.parse.report.SourceKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleParserTest {

    private static final ArticleParser PARSER = ArticleParser.create();
    private static final URI HERE = URI.create("https://news.example.org/harbour/2024/06/11/gate-repair");

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Harbour to close for gate repair | The Lindmouth Post</title>
            <meta property="og:type" content="article"><meta property="og:site_name" content="The Lindmouth Post">
            <meta property="og:title" content="Harbour to close for gate repair">
            <meta property="article:published_time" content="2024-06-11T08:30:00+01:00">
            <meta name="author" content="Ada Quill"></head><body>
            <nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav>
            <article><h1>Harbour to close for gate repair</h1><div class="byline">By Ada Quill</div>
            <p>LINDMOUTH — The harbour will close for nine days in spring while divers repair the outer gate.</p>
            <p>“The gate was bent by the storm and cannot wait,” harbour master Tobias Venn said on Tuesday.</p>
            <p>Fishing boats will be able to land their catch at the neighbouring port of Sandhythe in the meantime,
            the authority said, and ferries will leave from the northern pier.</p>
            <p>Venn said the work would cost “a little less than a new roof for the market hall”.</p>
            </article><footer>All rights reserved</footer></body></html>
            """;

    @Test
    void everyWayInGivesTheSameArticle(@TempDir Path folder) throws IOException {
        Article expected = PARSER.parse(PAGE, HERE);
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        Path plain = Files.write(folder.resolve("page.html"), bytes);
        Path packed = folder.resolve("page.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(bytes);
        }
        assertThat(List.of(
                        PARSER.parse(bytes, HERE),
                        PARSER.parse(bytes, StandardCharsets.UTF_8, HERE),
                        PARSER.parse(new ByteArrayInputStream(bytes), HERE),
                        PARSER.parse(plain, HERE),
                        PARSER.parse(packed, HERE),
                        PARSER.parse(Jsoup.parse(PAGE, HERE.toString()), HERE),
                        PARSER.inspect(PAGE, HERE).article()))
                .allMatch(expected::equals);
        assertThat(PARSER.parse(PAGE).headline()).isEqualTo(expected.headline());
    }

    @Test
    void theArticleHasWhatThePageSays() {
        Article article = PARSER.parse(PAGE, HERE);
        assertThat(article.headline()).isEqualTo("Harbour to close for gate repair");
        assertThat(article.published().orElseThrow()).hasToString("2024-06-11T08:30:00+01:00");
        assertThat(article.bylines()).extracting("name").containsExactly("Ada Quill");
        assertThat(article.dateline().orElseThrow().places()).containsExactly("LINDMOUTH");
        assertThat(article.body()).hasSize(4);
        assertThat(article.body().get(0).text()).startsWith("The harbour will close");
        assertThat(article.quotesBy("Tobias Venn")).hasSize(2);
        assertThat(article.publisher().orElseThrow().name()).isEqualTo("The Lindmouth Post");
    }

    @Test
    void theEvidenceTellsWhereAValueCameFrom() {
        Evidence published =
                PARSER.inspect(PAGE, HERE).evidenceOf(Field.PUBLISHED).orElseThrow();
        assertThat(published.chosen().source()).isEqualTo(SourceKind.META);
        assertThat(published.chosen().raw()).isEqualTo("2024-06-11T08:30:00+01:00");
    }

    @Test
    void aDomHandedInIsNotChanged() {
        Document document = Jsoup.parse(PAGE, HERE.toString());
        String before = document.outerHtml();
        PARSER.parse(document, HERE);
        assertThat(document.outerHtml()).isEqualTo(before);
    }

    @Test
    void oneParserServesManyThreads() throws Exception {
        Article expected = PARSER.parse(PAGE, HERE);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Article>> work = IntStream.range(0, 200)
                    .<Callable<Article>>mapToObj(i -> () -> PARSER.parse(PAGE, HERE))
                    .toList();
            for (Future<Article> result : threads.invokeAll(work)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aDescriptionPrintedApartIsTheStandfirstAndOneThatIsTheLedeIsNone() {
        String description = "Divers will lift the outer gate of Lindmouth before the spring tides come in.";
        String story = "<p>The harbour of Lindmouth will close for nine days, the port authority said on Monday.</p>"
                + "<p>Divers will repair the outer gate, which a storm bent in March, before the summer.</p>"
                + "<p>Ships are to wait in the roads, or to call at Orrin, some forty miles to the north.</p>";
        String head = "<!doctype html><html lang=en><head><meta property=og:type content=article>"
                + "<meta property=og:description content='" + description + "'></head><body><article>"
                + "<h1>Harbour to close</h1>";
        ArticleParser parser = ArticleParser.create();

        assertThat(parser.parse(head + "<div class=standfirst><p>" + description + "</p></div><div class=body>" + story
                                + "</div></article>")
                        .standfirst())
                .contains(description);
        assertThat(parser.parse(head + "<div class=body><p>" + description + "</p>" + story + "</div></article>")
                        .standfirst())
                .isEmpty();
    }

    @Test
    void notesAreEvidencedByStructuredDataAndByTheirPlaceOnThePage() {
        String declared = "The gate was bent in March, and not in May as was said here at first.";
        String printed = "Clarification: The northern pier stays open to walkers while the divers are at work.";
        ParsedArticle parsed = ArticleParser.create()
                .inspect(
                        "<!doctype html><html lang=en><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                                + "\"headline\":\"Harbour to close\",\"correction\":\"" + declared
                                + "\"}</script></head><body>"
                                + "<article><h1>Harbour to close</h1><p>The harbour of Lindmouth will close for nine days, the"
                                + " port authority said on Monday.</p><p>Divers will repair the outer gate, which a storm bent in"
                                + " March, before the summer.</p><p class=note>" + printed
                                + "</p></article></body></html>");
        assertThat(parsed.article().corrections()).extracting(Correction::text).containsExactly(declared, printed);
        Evidence evidence = parsed.evidenceOf(Field.CORRECTIONS).orElseThrow();
        assertThat(evidence.chosen()).isEqualTo(new Candidate(SourceKind.JSON_LD, "correction", declared));
        assertThat(evidence.agreeing()).singleElement().satisfies(place -> {
            assertThat(place.source()).isEqualTo(SourceKind.DOM);
            assertThat(place.locator()).contains("p");
            assertThat(place.raw()).isEqualTo(printed);
        });
    }
}
