package io.dateline.parse.page;

import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Stage;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Makes a {@link Page} of bytes, text or a DOM. Thread-safe. */
public final class PageReader {

    private final Limits limits;
    private final JsonLdReader jsonLd;

    /**
     * A reader that keeps the limits.
     *
     * @param limits how much is read at most
     */
    public PageReader(Limits limits) {
        this.limits = limits;
        this.jsonLd = new JsonLdReader(limits);
    }

    /**
     * Decodes bytes.
     *
     * @param bytes the page as received; they are read again when the page is made, and may not change until then
     * @param declared the encoding that the transport declared, if any
     * @param uri where the page was found, if known
     * @return the characters of the page
     * @throws ArticleParseException if the bytes are no text, or over a limit
     */
    public PageText text(byte[] bytes, Optional<Charset> declared, Optional<URI> uri) {
        if (bytes.length > limits.inputBytes()) {
            throw new ArticleParseException(
                    uri,
                    Stage.INPUT,
                    Reason.OVER_LIMIT,
                    bytes.length + " bytes of input, limit " + limits.inputBytes());
        }
        InputCheck.requireText(bytes, uri);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Charsets.Decoded decoded = Charsets.decode(bytes, declared, diagnostics);
        return new PageText(decoded.text(), uri, Optional.of(decoded.charset()), diagnostics);
    }

    /**
     * Takes text that has been decoded already.
     *
     * @param text the page
     * @param uri where the page was found, if known
     * @return the characters of the page
     * @throws ArticleParseException if the text is empty or over a limit
     */
    public PageText text(String text, Optional<URI> uri) {
        if (text.isBlank()) {
            throw new ArticleParseException(uri, Stage.INPUT, Reason.EMPTY, "no text in the input");
        }
        if (text.length() > limits.inputBytes()) {
            throw new ArticleParseException(
                    uri, Stage.INPUT, Reason.OVER_LIMIT, text.length() + " characters, limit " + limits.inputBytes());
        }
        return new PageText(text, uri, Optional.empty(), List.of());
    }

    /**
     * Parses the characters of a page.
     *
     * @param text the characters
     * @return the page
     * @throws ArticleParseException if the DOM is over a limit
     */
    public Page page(PageText text) {
        Document document = Markup.document(text.text(), text.uri());
        return page(document, true, text.uri(), text.charset(), new ArrayList<>(text.diagnostics()));
    }

    /**
     * Takes a DOM that someone else has parsed. It is read, not changed.
     *
     * @param document the DOM
     * @param uri where the page was found, if known
     * @return the page
     * @throws ArticleParseException if the DOM is over a limit
     */
    public Page page(Document document, Optional<URI> uri) {
        return page(document, false, uri, Optional.empty(), new ArrayList<>());
    }

    /**
     * Reads bytes.
     *
     * @param bytes the page as received
     * @param declared the encoding that the transport declared, if any
     * @param uri where the page was found, if known
     * @return the page
     * @throws ArticleParseException if the bytes are no text, or over a limit
     */
    public Page read(byte[] bytes, Optional<Charset> declared, Optional<URI> uri) {
        return page(text(bytes, declared, uri));
    }

    /**
     * Reads text.
     *
     * @param html the page, already decoded
     * @param uri where the page was found, if known
     * @return the page
     * @throws ArticleParseException if the text is empty or over a limit
     */
    public Page read(String html, Optional<URI> uri) {
        return page(text(html, uri));
    }

    /** Reads a DOM; one that is not our own is copied before anything in it is moved. */
    private Page page(
            Document given, boolean own, Optional<URI> uri, Optional<Charset> charset, List<Diagnostic> diagnostics) {
        Document document = given;
        IndexWalk walk = IndexWalk.over(document, limits, uri);
        if (walk.streamed) {
            document = own ? given : given.clone();
            StreamedMarkup.settle(document);
            walk = IndexWalk.over(document, limits, uri);
        }
        PageIndex index = new PageIndex(walk);
        MetaTags meta = MetaTags.of(walk.metas);
        return new Page(
                uri.or(() -> declaredAddress(index, meta)),
                document,
                index,
                jsonLd.read(walk.jsonLd, diagnostics),
                meta,
                language(index, meta),
                charset,
                limits,
                diagnostics);
    }

    private static Optional<URI> declaredAddress(PageIndex index, MetaTags meta) {
        return index.canonical()
                .flatMap(link -> Addresses.resolve(Optional.empty(), link))
                .or(() -> meta.first("og:url").flatMap(url -> Addresses.resolve(Optional.empty(), url)));
    }

    private static Optional<String> language(PageIndex index, MetaTags meta) {
        return index.language()
                .flatMap(PageReader::tag)
                .or(() -> meta.first("content-language").flatMap(PageReader::tag))
                .or(() -> meta.first("og:locale").flatMap(PageReader::tag))
                .or(() -> meta.first("language").flatMap(PageReader::tag));
    }

    /** The first of several that a comma, a semicolon or a blank parts. */
    private static String firstOf(String declared) {
        int end = 0;
        while (end < declared.length() && ",; ".indexOf(declared.charAt(end)) < 0) {
            end++;
        }
        return declared.substring(0, end);
    }

    private static Optional<String> tag(String declared) {
        String first = firstOf(declared).strip().replace('_', '-');
        if (first.length() < 2 || (first.length() > 3 && first.charAt(2) != '-' && first.charAt(3) != '-')) {
            return Optional.empty();
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
