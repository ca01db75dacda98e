package io.dateline.programs.samples;

import io.dateline.article.Article;
import io.dateline.json.ArticleJson;
import io.dateline.parse.ArticleParser;
import io.dateline.parse.report.ArticleParseException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a stream of pages into lines of JSON, on all processors, leaving out pages that hold no article. */
public final class ArticlesToJson {

    private static final ArticleParser PARSER = ArticleParser.create();

    private ArticlesToJson() {}

    /**
     * Prints a line of JSON for each page.
     *
     * @param args the pages' files
     */
    public static void main(String[] args) {
        lines(Arrays.stream(args).map(Path::of)).forEachOrdered(System.out::println);
    }

    static Stream<String> lines(Stream<Path> pages) {
        return pages.parallel()
                .map(ArticlesToJson::parse)
                .flatMap(Optional::stream)
                .map(ArticleJson::write);
    }

    private static Optional<Article> parse(Path page) {
        try {
            return Optional.of(PARSER.parse(page));
        } catch (ArticleParseException e) {
            return Optional.empty(); // e.stage() and e.reason() tell why
        }
    }
}
