package io.dateline.benchmarks;

import io.dateline.article.Article;
import io.dateline.article.Block;
import io.dateline.article.Quote;
import io.dateline.parse.ArticleParser;
import io.dateline.parse.quote.QuoteFinder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The way from an article's blocks to its quotes and their speakers, without the page around them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QuoteBenchmark {

    /** A folder of pages, of which the one of median size is measured; blank for the bundled sample. */
    @Param("")
    String pages = "";

    private List<Block> body = List.of();
    private QuoteFinder finder = QuoteFinder.forLanguage("en");

    /**
     * Reads the page, and its article.
     *
     * @throws IOException if there is none
     */
    @Setup
    public void readArticle() throws IOException {
        Article article = ArticleParser.create().parse(MedianPage.of(pages));
        body = article.body();
        finder = QuoteFinder.forLanguage(article.language().orElse("en"));
    }

    /**
     * Finds the quotes.
     *
     * @return the quotes
     */
    @Benchmark
    public List<Quote> quotes() {
        return finder.find(body);
    }
}
