package io.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.parse.report.ArticleParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds what is read from real pages above the figures of {@code page-floor.properties}. The pages are those the story model
 * has learned from and that rules were made on; this guards against loss, it does not measure. What is hidden in three of
 * the tests shows how much hangs on what a page declares, on what its elements are called and on its first heading.
 */
class PageFloorTest {

    private static final double SLACK = 0.003;

    private final ArticleParser parser = ArticleParser.create();

    /** Sums of one measure. */
    private static final class Mean implements DoubleSupplier {
        private double sum;
        private int count;

        void add(double value) {
            sum += value;
            count++;
        }

        @Override
        public double getAsDouble() {
            return count == 0 ? 0 : sum / count;
        }
    }

    /** Reads one page of the corpus, perhaps after something is hidden. */
    private interface Reader {
        Article read(Corpus.Entry page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fundus", "scrapinghub", "wcxb-article-dev", "trafilatura", "htmldate"})
    void pagesAreReadNoWorseThanBefore(String set) throws IOException {
        compare(set, set, page -> parser.parse(page.bytes(), page.url()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fundus", "wcxb-article-dev", "trafilatura"})
    void pagesThatDeclareNothingAreReadNoWorseThanBefore(String set) throws IOException {
        compare(set, set + ".undeclared", page -> {
            Document document = document(page);
            document.select("script[type*=json], script#__NEXT_DATA__, meta:not([charset])")
                    .remove();
            document.select("[itemprop]").removeAttr("itemprop");
            return parser.parse(document, page.url());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fundus", "scrapinghub"})
    void pagesWhoseElementsHaveNoTellingNamesAreReadNoWorseThanBefore(String set) throws IOException {
        compare(set, set + ".unnamed", page -> {
            Document document = document(page);
            for (Element element : document.select("[class], [id]")) {
                hide(element, "class");
                hide(element, "id");
            }
            return parser.parse(document, page.url());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"wcxb-article-dev", "trafilatura"})
    void pagesWithoutAFirstHeadingAreReadNoWorseThanBefore(String set) throws IOException {
        compare(set, set + ".unheaded", page -> {
            Document document = document(page);
            document.select("h1").tagName("div");
            return parser.parse(document, page.url());
        });
    }

    private static Document document(Corpus.Entry page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.bytes()), null, page.url().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers in letters instead of names: the same for the same name, and without a word. */
    private static void hide(Element element, String attribute) {
        if (element.hasAttr(attribute)) {
            StringBuilder hidden = new StringBuilder();
            for (String name : element.attr(attribute).split("\\s+")) {
                hidden.append(hidden.isEmpty() ? "" : " ").append('x');
                String.valueOf(Math.abs((long) name.hashCode()))
                        .chars()
                        .forEach(digit -> hidden.append("bcdfghjklm".charAt(digit - '0')));
            }
            element.attr(attribute, hidden.toString());
        }
    }

    private static void compare(String set, String name, Reader reader) throws IOException {
        Map<String, Mean> means = new TreeMap<>();
        for (Map<String, Double> page : Corpus.pages(set)
                .parallel()
                .map(page -> PageScores.of(read(page, reader), page.gold()))
                .toList()) {
            page.forEach((measure, value) ->
                    means.computeIfAbsent(measure, key -> new Mean()).add(value));
        }
        means.forEach(
                (measure, mean) -> System.out.printf(Locale.ROOT, "%s.%s = %.4f%n", name, measure, mean.getAsDouble()));
        Properties floor = new Properties();
        try (InputStream in = PageFloorTest.class.getResourceAsStream("page-floor.properties")) {
            floor.load(in);
        }
        means.forEach((measure, mean) -> assertThat(mean.getAsDouble())
                .as("%s %s", name, measure)
                .isGreaterThan(Double.parseDouble(floor.getProperty(name + "." + measure)) - SLACK));
    }

    private static Optional<Article> read(Corpus.Entry page, Reader reader) {
        try {
            return Optional.of(reader.read(page));
        } catch (ArticleParseException e) {
            return Optional.empty();
        }
    }
}
