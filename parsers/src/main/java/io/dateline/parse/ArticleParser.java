package io.dateline.parse;

import io.dateline.article.Article;
import io.dateline.parse.layout.Layout;
import io.dateline.parse.layout.wire.Wires;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.PageReader;
import io.dateline.parse.page.PageText;
import io.dateline.parse.report.ArticleParseException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Reads news pages. Immutable, thread-safe and meant to be reused.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(bytes, URI.create("https://example.org/story"));
 * }</pre>
 *
 * <p>Every {@code parse} gives the article alone, the {@code inspect} of the same arguments gives it with its evidence.
 * All of them throw {@link ArticleParseException} when the input is no page, is over a limit, or holds no article.
 * Plain text as copied from a wire page is read, too. The address of the page is never fetched; it tells the site,
 * completes links and may be left out.
 */
public final class ArticleParser {

    private final Inputs inputs;
    private final PageReader pages;
    private final ParseRun run;

    private ArticleParser(Builder builder) {
        this.inputs = new Inputs(builder.limits);
        this.pages = new PageReader(builder.limits);
        this.run = new ParseRun(Wires.layouts().withProvided().with(builder.layouts));
    }

    /**
     * A parser with the defaults.
     *
     * @return a parser with the built-in layouts and {@link Limits#DEFAULT}
     */
    public static ArticleParser create() {
        return builder().build();
    }

    /**
     * Begins a parser with settings of its own.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the bytes of a page.
     *
     * @param page the bytes as received
     * @return the article
     */
    public Article parse(byte[] page) {
        return inspect(page).article();
    }

    /**
     * Reads the bytes of a page.
     *
     * @param page the bytes as received
     * @param url where the page was found
     * @return the article
     */
    public Article parse(byte[] page, URI url) {
        return inspect(page, url).article();
    }

    /**
     * Reads the bytes of a page.
     *
     * @param page the bytes as received
     * @param declared the encoding that the transport declared, as in the HTTP header
     * @param url where the page was found
     * @return the article
     */
    public Article parse(byte[] page, Charset declared, URI url) {
        return inspect(page, declared, url).article();
    }

    /**
     * Reads a page that has been decoded already.
     *
     * @param page HTML, or plain text as copied from a wire page
     * @return the article
     */
    public Article parse(String page) {
        return inspect(page).article();
    }

    /**
     * Reads a page that has been decoded already.
     *
     * @param page HTML, or plain text as copied from a wire page
     * @param url where the page was found
     * @return the article
     */
    public Article parse(String page, URI url) {
        return inspect(page, url).article();
    }

    /**
     * Reads a file.
     *
     * @param file an HTML or text file, possibly compressed with gzip
     * @return the article
     */
    public Article parse(Path file) {
        return inspect(file).article();
    }

    /**
     * Reads a file.
     *
     * @param file an HTML or text file, possibly compressed with gzip
     * @param url where the page was found
     * @return the article
     */
    public Article parse(Path file, URI url) {
        return inspect(file, url).article();
    }

    /**
     * Reads a stream to its end, at most to the limit. The stream is not closed.
     *
     * @param page the bytes of the page
     * @return the article
     */
    public Article parse(InputStream page) {
        return inspect(page).article();
    }

    /**
     * Reads a stream to its end, at most to the limit. The stream is not closed.
     *
     * @param page the bytes of the page
     * @param url where the page was found
     * @return the article
     */
    public Article parse(InputStream page, URI url) {
        return inspect(page, url).article();
    }

    /**
     * Reads a DOM without changing it.
     *
     * @param page the DOM
     * @return the article
     */
    public Article parse(Document page) {
        return inspect(page).article();
    }

    /**
     * Reads a DOM without changing it.
     *
     * @param page the DOM
     * @param url where the page was found
     * @return the article
     */
    public Article parse(Document page, URI url) {
        return inspect(page, url).article();
    }

    /**
     * Reads the bytes of a page.
     *
     * @param page the bytes as received
     * @return the article with its evidence
     */
    public ParsedArticle inspect(byte[] page) {
        return inspect(page, Optional.empty(), Optional.empty());
    }

    /**
     * Reads the bytes of a page.
     *
     * @param page the bytes as received
     * @param url where the page was found
     * @return the article with its evidence
     */
    public ParsedArticle inspect(byte[] page, URI url) {
        return inspect(page, Optional.empty(), Optional.of(url));
    }

    /**
     * Reads the bytes of a page.
     *
     * @param page the bytes as received
     * @param declared the encoding that the transport declared, as in the HTTP header
     * @param url where the page was found
     * @return the article with its evidence
     */
    public ParsedArticle inspect(byte[] page, Charset declared, URI url) {
        return inspect(page, Optional.of(declared), Optional.of(url));
    }

    /**
     * Reads a page that has been decoded already.
     *
     * @param page HTML, or plain text as copied from a wire page
     * @return the article with its evidence
     */
    public ParsedArticle inspect(String page) {
        return read(pages.text(page, Optional.empty()));
    }

    /**
     * Reads a page that has been decoded already.
     *
     * @param page HTML, or plain text as copied from a wire page
     * @param url where the page was found
     * @return the article with its evidence
     */
    public ParsedArticle inspect(String page, URI url) {
        return read(pages.text(page, Optional.of(url)));
    }

    /**
     * Reads a file.
     *
     * @param file an HTML or text file, possibly compressed with gzip
     * @return the article with its evidence
     */
    public ParsedArticle inspect(Path file) {
        return inspect(inputs.read(file, Optional.empty()), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a file.
     *
     * @param file an HTML or text file, possibly compressed with gzip
     * @param url where the page was found
     * @return the article with its evidence
     */
    public ParsedArticle inspect(Path file, URI url) {
        return inspect(inputs.read(file, Optional.of(url)), Optional.empty(), Optional.of(url));
    }

    /**
     * Reads a stream to its end, at most to the limit. The stream is not closed.
     *
     * @param page the bytes of the page
     * @return the article with its evidence
     */
    public ParsedArticle inspect(InputStream page) {
        return inspect(inputs.read(page, Optional.empty()), Optional.empty(), Optional.empty());
    }

    /**
     * Reads a stream to its end, at most to the limit. The stream is not closed.
     *
     * @param page the bytes of the page
     * @param url where the page was found
     * @return the article with its evidence
     */
    public ParsedArticle inspect(InputStream page, URI url) {
        return inspect(inputs.read(page, Optional.of(url)), Optional.empty(), Optional.of(url));
    }

    /**
     * Reads a DOM without changing it.
     *
     * @param page the DOM
     * @return the article with its evidence
     */
    public ParsedArticle inspect(Document page) {
        return run.read(pages.page(page, Optional.empty()));
    }

    /**
     * Reads a DOM without changing it.
     *
     * @param page the DOM
     * @param url where the page was found
     * @return the article with its evidence
     */
    public ParsedArticle inspect(Document page, URI url) {
        return run.read(pages.page(page, Optional.of(url)));
    }

    private ParsedArticle inspect(byte[] page, Optional<Charset> declared, Optional<URI> url) {
        return read(pages.text(page, declared, url));
    }

    private ParsedArticle read(PageText text) {
        return text.isHtml() ? run.read(pages.page(text)) : WireCopyRun.read(text);
    }

    /** Settings of a parser. Not thread-safe. */
    public static final class Builder {

        private Limits limits = Limits.DEFAULT;
        private final List<Layout> layouts = new ArrayList<>();

        private Builder() {}

        /**
         * Sets how much of a page is read at most.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(Limits value) {
            this.limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /**
         * Adds a layout. It is tried before the built-in ones and after those added before.
         *
         * @param value the layout
         * @return this builder
         */
        public Builder layout(Layout value) {
            layouts.add(Objects.requireNonNull(value, "layout"));
            return this;
        }

        /**
         * Makes the parser.
         *
         * @return an immutable parser
         */
        public ArticleParser build() {
            return new ArticleParser(this);
        }
    }
}
