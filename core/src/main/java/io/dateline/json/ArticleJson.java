package io.dateline.json;

import io.dateline.article.Article;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Articles to JSON and back, without loss: {@code read(write(article)).equals(article)} for every article.
 *
 * <p>Writing leaves out what is absent: an empty {@link java.util.Optional}, an empty list, {@link
 * io.dateline.article.Access#UNKNOWN}. The JSON is one line, without any line break, and the same article gives the same
 * text. A surrogate without its other half is written as an escape, so that it survives in UTF-8 too.
 *
 * <p>Reading accepts properties in any order, skips those it does not know, takes {@code null} for absence, and refuses
 * everything else that is not an article with an {@link ArticleJsonException}: broken JSON, values of a wrong type (nothing
 * is converted), unknown types of blocks and constants, values that break a rule of the types, text behind the article.
 *
 * <p>The form is described by {@link #schema()}. Thread-safe.
 */
public final class ArticleJson {

    /** Far deeper than any article, so that only properties nobody reads can come near. */
    private static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private ArticleJson() {}

    /**
     * Writes an article as text.
     *
     * @param article the article
     * @return a JSON object, without line breaks
     */
    public static String write(Article article) {
        StringWriter out = new StringWriter(4096);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            ArticleForm.ARTICLE.write(article, json);
        }
        return out.toString();
    }

    /**
     * Writes an article as bytes.
     *
     * @param article the article
     * @return a JSON object in UTF-8, without line breaks
     */
    public static byte[] writeBytes(Article article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            ArticleForm.ARTICLE.write(article, json);
        }
        return out.toByteArray();
    }

    /**
     * Writes an article to a writer, which is neither flushed nor closed.
     *
     * @param article the article
     * @param out where to write
     * @throws IOException if the writer fails
     */
    public static void write(Article article, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            ArticleForm.ARTICLE.write(article, json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes an article in UTF-8 to a stream, which is neither flushed nor closed.
     *
     * @param article the article
     * @param out where to write
     * @throws IOException if the stream fails
     */
    public static void write(Article article, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            ArticleForm.ARTICLE.write(article, json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes an article as one line of JSON Lines: its JSON and a line feed.
     *
     * @param article the article
     * @param out where to write; neither flushed nor closed
     * @throws IOException if the writer fails
     */
    public static void writeLine(Article article, Writer out) throws IOException {
        write(article, out);
        out.write('\n');
    }

    /**
     * Reads an article.
     *
     * @param json the text of one JSON object
     * @return the article
     * @throws ArticleJsonException if it is not an article
     */
    public static Article read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return readWhole(parser);
        }
    }

    /**
     * Reads an article.
     *
     * @param json one JSON object in UTF-8 (or UTF-16 or UTF-32, which are recognised)
     * @return the article
     * @throws ArticleJsonException if it is not an article
     */
    public static Article read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return readWhole(parser);
        }
    }

    /**
     * Reads an article from a reader up to its end; the reader is not closed.
     *
     * @param json the text of one JSON object
     * @return the article
     * @throws ArticleJsonException if it is not an article
     * @throws IOException if the reader fails
     */
    public static Article read(Reader json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return readWhole(parser);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads an article from a stream up to its end; the stream is not closed.
     *
     * @param json one JSON object in UTF-8 (or UTF-16 or UTF-32, which are recognised)
     * @return the article
     * @throws ArticleJsonException if it is not an article
     * @throws IOException if the stream fails
     */
    public static Article read(InputStream json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return readWhole(parser);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads JSON Lines, one article after the other as the stream is consumed; blank lines are skipped.
     *
     * @param lines one article per line; not closed
     * @return the articles in order; consuming it throws {@link ArticleJsonException} at the first line that is not an
     *     article, its reason beginning with the line's number, and {@link UncheckedIOException} if the reader fails
     */
    public static Stream<Article> readLines(BufferedReader lines) {
        AtomicLong number = new AtomicLong();
        return lines.lines()
                .sequential()
                .peek(line -> number.incrementAndGet())
                .filter(line -> !line.isBlank())
                .map(line -> readLine(line, number.get()));
    }

    /**
     * The JSON Schema (draft 2020-12) that every written article conforms to.
     *
     * @return the text of the schema
     */
    public static String schema() {
        try (InputStream in = ArticleJson.class.getResourceAsStream("article.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("article.schema.json is missing beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article readLine(String line, long number) {
        try {
            return read(line);
        } catch (ArticleJsonException e) {
            throw new ArticleJsonException(e.path(), "line " + number + ": " + e.reason(), e);
        }
    }

    private static Article readWhole(JsonParser parser) {
        try {
            parser.nextToken();
            Article article = ArticleForm.ARTICLE.read(parser);
            if (parser.nextToken() != null) {
                throw Malformed.because("there is more behind the article", parser);
            }
            return article;
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            String path = parser.streamReadContext().pathAsPointer().toString();
            boolean cut = e instanceof UnexpectedEndOfInputException;
            throw new ArticleJsonException(path, cut ? "the JSON ends too early" : e.getOriginalMessage(), e);
        }
    }
}
