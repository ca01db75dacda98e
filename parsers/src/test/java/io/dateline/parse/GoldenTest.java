package io.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.json.ArticleJson;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each folder of {@code golden} holds a page in the markup of a real layout, with a story made up for it, and the
 * article that a reader sees on it. The whole article is compared, but for the quotes' confidence, a figure that changes
 * with every training; quotes are compared where the expectation states them.
 */
class GoldenTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final ArticleParser PARSER = ArticleParser.create();

    static Stream<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(golden())) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Path golden() {
        URL url = Objects.requireNonNull(GoldenTest.class.getResource("/golden"));
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aPageGivesTheArticleThatAReaderSees(String name) throws IOException {
        Path folder = golden().resolve(name);
        Path page = folder.resolve("page.html");
        ParsedArticle parsed =
                PARSER.inspect(Files.readAllBytes(Files.exists(page) ? page : folder.resolve("page.txt")));
        JsonNode expected = JSON.readTree(Files.readString(folder.resolve("expected.json")));

        ObjectNode actual = (ObjectNode) JSON.readTree(ArticleJson.write(parsed.article()));
        actual.path("quotes").forEach(quote -> ((ObjectNode) quote).remove("confidence"));
        if (!expected.has("quotes")) {
            actual.remove("quotes");
        }
        assertThat(actual.toPrettyString()).isEqualTo(expected.toPrettyString());
        assertThat(parsed.diagnostics()).isEmpty();
    }
}
