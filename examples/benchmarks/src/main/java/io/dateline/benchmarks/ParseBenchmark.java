package io.dateline.benchmarks;

import io.dateline.article.Article;
import io.dateline.parse.ArticleParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/**
 * The way from a page's bytes to its article, beside that from the same bytes to a bare DOM. What the library costs is the
 * first divided by the second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {

    /** A folder of pages, of which the one of median size is measured; blank for the bundled sample. */
    @Param("")
    String pages = "";

    private final ArticleParser parser = ArticleParser.create();
    private byte[] page = new byte[0];

    /**
     * Reads the page.
     *
     * @throws IOException if there is none
     */
    @Setup
    public void readPage() throws IOException {
        page = MedianPage.of(pages);
    }

    /**
     * The whole way.
     *
     * @return the article
     */
    @Benchmark
    public Article article() {
        return parser.parse(page);
    }

    /**
     * The DOM alone.
     *
     * @return the document
     * @throws IOException never: the bytes are in memory
     */
    @Benchmark
    public Document dom() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(page), null, "");
    }
}
