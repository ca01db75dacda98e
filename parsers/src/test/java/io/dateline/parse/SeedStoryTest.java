package io.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.article.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The story the library begins with, as a page and as text copied from it; skipped where the corpus is absent. */
class SeedStoryTest {

    private static final ArticleParser PARSER = ArticleParser.create();

    private static Corpus.Entry seed() {
        return Corpus.pages("seed").findFirst().orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    @Test
    void thePageGivesEveryFieldOfTheGold() {
        Corpus.Entry seed = seed();
        Article article = PARSER.parse(seed.bytes(), seed.url());
        check(article, seed.gold());
        assertThat(article.topics())
                .extracting(Topic::label)
                .containsExactlyElementsOf(texts(seed.gold().path("topics")));
        assertThat(article.topics()).allMatch(topic -> topic.link().isPresent());
        assertThat(article.images()).isNotEmpty();
    }

    @Test
    void theCopiedTextGivesTheSameStory() throws IOException {
        Path copy = Corpus.set("seed").resolve("anadolu-2022-en.txt");
        check(PARSER.parse(Files.readString(copy)), seed().gold());
    }

    private static void check(Article article, JsonNode gold) {
        assertThat(article.headline()).isEqualTo(gold.path("title").asString());
        assertThat(article.standfirst()).contains(texts(gold.path("summary")).get(0));
        assertThat(article.sections()).containsExactlyElementsOf(texts(gold.path("sections")));
        assertThat(article.bylines()).extracting(Byline::name).containsExactlyElementsOf(texts(gold.path("authors")));
        assertThat(article.published().orElseThrow())
                .hasToString(gold.path("published").asString());
        assertThat(article.body()).extracting(Block::text).containsExactlyElementsOf(texts(gold.path("paragraphs")));
        checkQuotes(article.quotes(), gold.path("quotes"));
    }

    private static void checkQuotes(List<Quote> quotes, JsonNode gold) {
        List<String> expected = new ArrayList<>();
        gold.forEach(quote -> expected.add(
                quote.path("speaker").asString() + ": " + quote.path("text").asString()));
        assertThat(quotes)
                .extracting(quote -> quote.speaker().map(Speaker::label).orElse("?") + ": " + quote.text())
                .containsExactlyElementsOf(expected);
    }
}
