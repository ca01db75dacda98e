package io.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.ArticleGenerator;
import io.dateline.article.Paragraph;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final int ARTICLES = 3_000;

    private static Stream<Article> articles() {
        ArticleGenerator generator = new ArticleGenerator(20260124);
        return Stream.generate(generator::article).limit(ARTICLES);
    }

    @Test
    void anyArticleSurvivesText() {
        assertThat(articles())
                .allSatisfy(article ->
                        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article));
    }

    @Test
    void anyArticleSurvivesBytes() {
        assertThat(articles())
                .allSatisfy(article -> assertThat(ArticleJson.read(ArticleJson.writeBytes(article)))
                        .isEqualTo(article));
    }

    @Test
    void bytesAreTheTextInUtf8() {
        assertThat(articles())
                .allSatisfy(article -> assertThat(ArticleJson.writeBytes(article))
                        .isEqualTo(ArticleJson.write(article).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anyArticleSurvivesAUsersMapperAndItsTree() {
        JsonMapper mapper = JsonMapper.builder().addModule(new DatelineModule()).build();
        assertThat(articles().limit(500)).allSatisfy(article -> {
            assertThat(mapper.readValue(mapper.writeValueAsBytes(article), Article.class))
                    .isEqualTo(article);
            assertThat(mapper.treeToValue(mapper.valueToTree(article), Article.class))
                    .isEqualTo(article);
        });
    }

    @Test
    void streamsAndWritersAreLeftOpen() throws IOException {
        Article article = new ArticleGenerator(7).article();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        StringWriter text = new StringWriter() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        ArticleJson.write(article, bytes);
        ArticleJson.write(article, text);
        assertThat(ArticleJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(article);
        assertThat(ArticleJson.read(new StringReader(text.toString()))).isEqualTo(article);
    }

    @Test
    void linesHoldOneArticleEach() throws IOException {
        List<Article> articles = articles().limit(200).toList();
        StringWriter out = new StringWriter();
        for (Article article : articles) {
            ArticleJson.writeLine(article, out);
        }
        assertThat(out.toString().chars().filter(c -> c == '\n')).hasSize(200);
        assertThat(out.toString()).doesNotContain("\r");
        assertThat(ArticleJson.readLines(new BufferedReader(new StringReader(out + "\n")))
                        .toList())
                .isEqualTo(articles);
    }

    @Test
    void halfASurrogatePairIsEscaped() {
        Article article = Article.builder()
                .headline("cut \ud83d\" off \ude00 \ud83d\ude00 \\")
                .build();
        String expected = "{\"headline\":\"cut \\ud83d\\\" off \\ude00 \ud83d\ude00 \\\\\"}";
        assertThat(ArticleJson.write(article)).isEqualTo(expected);
        assertThat(ArticleJson.read(ArticleJson.writeBytes(article))).isEqualTo(article);
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        Article article =
                Article.builder().headline("H").body(List.of(Paragraph.of("P"))).build();
        assertThat(ArticleJson.write(article))
                .isEqualTo("{\"headline\":\"H\",\"body\":[{\"type\":\"paragraph\",\"text\":\"P\"}]}");
    }
}
