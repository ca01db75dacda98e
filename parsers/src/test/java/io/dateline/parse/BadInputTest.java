package io.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dateline.article.Article;
import io.dateline.parse.page.Limits;
import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: one clear exception or a sound article, in bounded time and memory. */
class BadInputTest {

    private static final ArticleParser PARSER = ArticleParser.create();
    private static final URI HERE = URI.create("https://example.org/news/2024/a-story-about-the-harbour");

    /** Far more than any case takes: only an endless loop or an explosion runs into it. */
    private static final Duration FOREVER = Duration.ofMinutes(2);

    private static final String STORY =
            ("<p>The harbour of Lindmouth will close for nine days in spring, the port authority said"
                            + " on Monday, while divers repair the outer gate that a storm had bent.</p>")
                    .repeat(6);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] noise() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    }

    static Stream<Arguments> refused() {
        String title = "<title>Harbour to close</title>";
        return Stream.of(
                Arguments.of("no bytes", new byte[0], Reason.EMPTY),
                Arguments.of("white space", bytes(" \n\t \r\n "), Reason.EMPTY),
                Arguments.of("NUL bytes alone", new byte[4_096], Reason.EMPTY),
                Arguments.of(
                        "JPEG",
                        latin("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF" + "\u0001".repeat(500)),
                        Reason.NOT_TEXT),
                Arguments.of("PNG", latin("\u0089PNG\r\n\u001a\n" + "x".repeat(500)), Reason.NOT_TEXT),
                Arguments.of("GIF", latin("GIF89a" + "x".repeat(500)), Reason.NOT_TEXT),
                Arguments.of("PDF", latin("%PDF-1.7\n" + "x".repeat(500)), Reason.NOT_TEXT),
                Arguments.of("ZIP", latin("PK\u0003\u0004" + "x".repeat(500)), Reason.NOT_TEXT),
                Arguments.of("gzip handed in as a page", latin("\u001f\u008b\b" + "x".repeat(500)), Reason.NOT_TEXT),
                Arguments.of("random bytes", noise(), Reason.NOT_TEXT),
                Arguments.of("title only", bytes(page(title, "")), Reason.NO_STORY),
                Arguments.of("headline only", bytes(page(title, "<h1>Harbour to close</h1>")), Reason.NO_STORY),
                Arguments.of("empty HTML", bytes("<html></html>"), Reason.NO_STORY),
                Arguments.of("comment only", bytes("<!-- nothing here -->"), Reason.NO_STORY),
                Arguments.of("script only", bytes(page(title, "<script>var a = 1;</script>")), Reason.NO_STORY),
                Arguments.of(
                        "not found",
                        bytes(page("<title>404 Not Found</title>", "<h1>Not Found</h1><p>The page is gone.</p>")),
                        Reason.ERROR_PAGE),
                Arguments.of(
                        "proof of being human",
                        bytes(page("<title>Just a moment...</title>", "<p>Checking your browser.</p>")),
                        Reason.ERROR_PAGE),
                Arguments.of(
                        "cookie wall",
                        bytes(page(
                                "<title>Cookie consent</title>", "<p>We value your privacy.</p><button>OK</button>")),
                        Reason.WALL),
                Arguments.of(
                        "section page", bytes(page("<title>World news</title>", sectionPage())), Reason.INDEX_PAGE));
    }

    private static String sectionPage() {
        StringBuilder html = new StringBuilder("<h1>World</h1><ul>");
        for (int i = 0; i < 80; i++) {
            html.append("<li><a href='/s/")
                    .append(i)
                    .append("'>Story number ")
                    .append(i)
                    .append(" of the day</a></li>");
        }
        return html.append("</ul>").toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, byte[] page, Reason reason) {
        ArticleParseException refusal = Assertions.assertTimeoutPreemptively(
                FOREVER, () -> catchThrowableOfType(ArticleParseException.class, () -> PARSER.parse(page, HERE)));
        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.uri()).contains(HERE);
        assertThat(refusal).hasMessageContaining(HERE.toString());
    }

    static Stream<Arguments> hostile() {
        String head = "<title>Harbour to close</title>";
        String story = "<article><h1>Harbour to close</h1>" + STORY + "</article>";
        String deepLd = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>";
        return Stream.of(
                Arguments.of("100,000 nested divs", page(head, "<div>".repeat(100_000) + STORY)),
                Arguments.of("100,000 nested inline tags", page(head, "<p>" + "<b><i>".repeat(50_000) + "words")),
                Arguments.of("100,000 unclosed list items", page(head, "<ul>" + "<li><ul>".repeat(50_000) + "x")),
                Arguments.of("nested tables", page(head, "<table><tr><td>".repeat(20_000) + STORY)),
                Arguments.of("text of 5 MB", page(head, story + "<p>" + "word ".repeat(1_000_000))),
                Arguments.of("text of 5 MB without blanks", page(head, story + "<p>" + "x".repeat(5_000_000))),
                Arguments.of("100,000 paragraphs", page(head, "<p>Short words here.</p>".repeat(100_000))),
                Arguments.of("a million quotation marks", page(head, story + "<p>" + "\"“”".repeat(333_333))),
                Arguments.of(
                        "broken JSON-LD", page(head + "<script type='application/ld+json'>{\"a\":</script>", story)),
                Arguments.of("deep JSON-LD", page(head + deepLd, story)),
                Arguments.of("NUL bytes within", page(head, story.replace("harbour", "har\u0000bour"))),
                Arguments.of("lone surrogates", page(head, story.replace("storm", "st\ud800orm"))),
                Arguments.of("unclosed tags", page(head, "<article><h1>Harbour to close" + STORY.replace("</p>", ""))),
                Arguments.of("an unclosed comment", page(head, story + "<!-- " + "x".repeat(10_000))),
                Arguments.of(
                        "a tag with 100,000 attributes", page(head, "<div" + attributes() + ">" + story + "</div>")),
                Arguments.of("a class of 1 MB", page(head, "<div class='" + "a ".repeat(500_000) + "'>" + story)),
                Arguments.of("100,000 meta tags", page(head + "<meta name=a content=b>".repeat(100_000), story)),
                Arguments.of(
                        "keywords of 1 MB",
                        page(head + "<meta name=keywords content='" + "a,".repeat(500_000) + "'>", story)),
                Arguments.of(
                        "author of 1 MB",
                        page(head + "<meta name=author content='" + "Ann and ".repeat(100_000) + "'>", story)),
                Arguments.of(
                        "date of 1 MB",
                        page(
                                head + "<meta property='article:published_time' content='" + "1".repeat(1_000_000)
                                        + "'>",
                                story)),
                Arguments.of("title of 1 MB", page("<title>" + "Harbour | ".repeat(100_000) + "</title>", story)),
                Arguments.of(
                        "keywords of blanks",
                        page(head + "<meta name=keywords content='a" + " ".repeat(200_000) + "b'>", story)),
                Arguments.of(
                        "a publisher without a visible name",
                        page(
                                head
                                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\","
                                        + "\"publisher\":{\"name\":\"\u200b\"},\"correction\":\"\u200b\"}</script>",
                                story)),
                Arguments.of("frameset", "<html><frameset><frame src=a></frameset></html>"));
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        return attributes.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostile(String name, String page) {
        Assertions.assertTimeoutPreemptively(FOREVER, () -> {
            try {
                Article article = PARSER.parse(page, HERE);
                assertThat(article.headline()).as(name).isNotBlank();
            } catch (ArticleParseException refusal) {
                assertThat(refusal.reason()).as(name).isNotNull();
            }
        });
    }

    @Test
    void aTextNodeOfThirtyMegabytesIsOverTheLimit() {
        byte[] page = bytes(page("<title>x</title>", "<p>" + "word ".repeat(6_000_000)));
        ArticleParseException refusal = catchThrowableOfType(ArticleParseException.class, () -> PARSER.parse(page));
        assertThat(refusal.reason()).isEqualTo(Reason.OVER_LIMIT);
        assertThat(refusal.stage()).isEqualTo(Stage.INPUT);
    }

    @Test
    void limitsAreTheCallers() {
        ArticleParser strict =
                ArticleParser.builder().limits(Limits.DEFAULT.withDomNodes(10)).build();
        ArticleParseException refusal = catchThrowableOfType(
                ArticleParseException.class, () -> strict.parse(page("<title>Harbour to close</title>", STORY), HERE));
        assertThat(refusal.reason()).isEqualTo(Reason.OVER_LIMIT);
        assertThat(refusal.stage()).isEqualTo(Stage.PAGE);
    }

    @Test
    void anEndlessStreamIsReadToTheLimitOnly() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        ArticleParseException refusal = catchThrowableOfType(
                ArticleParseException.class,
                () -> ArticleParser.builder()
                        .limits(Limits.DEFAULT.withInputBytes(100_000))
                        .build()
                        .parse(endless, HERE));
        assertThat(refusal.reason()).isEqualTo(Reason.OVER_LIMIT);
    }

    @Test
    void aMissingFileIsUnreadable() {
        ArticleParseException refusal =
                catchThrowableOfType(ArticleParseException.class, () -> PARSER.parse(Path.of("no-such-page.html")));
        assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refusal).hasMessageContaining("no-such-page.html");
    }

    @Test
    void aBrokenStreamIsUnreadable() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        };
        ArticleParseException refusal =
                catchThrowableOfType(ArticleParseException.class, () -> PARSER.parse(broken, HERE));
        assertThat(refusal.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refusal).hasMessageContaining("the line is dead");
    }

    @Test
    void aLyingCharsetStillGivesTheWords() {
        byte[] page = page(
                        "<meta charset=utf-16><title>Harbour to close</title>",
                        "<h1>Harbour to close</h1>" + STORY.replace("storm", "stürm"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(PARSER.parse(new ByteArrayInputStream(page), HERE).text()).contains("a stürm had bent");
    }

    @Test
    void randomTextNeverBreaksTheParser() {
        Random random = new Random(20240613);
        String alphabet = "<>/=\"' abcp \n&;!-“”:1.é世\ud83d\ude00\u0000";
        for (int round = 0; round < 300; round++) {
            StringBuilder html = new StringBuilder("<p>");
            for (int i = random.nextInt(400); i > 0; i--) {
                html.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                assertThat(PARSER.parse(html.toString()).headline()).isNotBlank();
            } catch (ArticleParseException refusal) {
                assertThat(refusal.reason()).isNotNull();
            }
        }
    }
}
