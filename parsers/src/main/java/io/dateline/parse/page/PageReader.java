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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a {@link Page} of bytes, text or a DOM. Thread-safe. */
public final class PageReader {

    private final Limits limits;

    /**
     * A reader that keeps the limits.
     *
     * @param limits how much is read at most
     */
    public PageReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Decodes bytes.
     *
     * @param bytes the page as received
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
        Charset charset = Charsets.of(bytes, declared, diagnostics);
        return new PageText(Charsets.decode(bytes, charset), uri, Optional.of(charset), diagnostics);
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
        Document document =
                Jsoup.parse(text.text(), text.uri().map(URI::toString).orElse(""));
        return page(document, text.uri(), text.charset(), new ArrayList<>(text.diagnostics()));
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
        return page(document, uri, Optional.empty(), new ArrayList<>());
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

    private Page page(Document document, Optional<URI> uri, Optional<Charset> charset, List<Diagnostic> diagnostics) {
        DomSize.check(document, limits, uri);
        MetaTags meta = MetaTags.of(document);
        JsonLd jsonLd = JsonLd.of(document, limits, diagnostics);
        return new Page(
                uri.or(() -> declaredAddress(document, meta)),
                document,
                jsonLd,
                meta,
                language(document, meta),
                charset,
                diagnostics);
    }

    private static Optional<URI> declaredAddress(Document document, MetaTags meta) {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        return Optional.ofNullable(canonical)
                .flatMap(link -> Addresses.resolve(Optional.empty(), link.attr("href")))
                .or(() -> meta.first("og:url").flatMap(url -> Addresses.resolve(Optional.empty(), url)));
    }

    private static Optional<String> language(Document document, MetaTags meta) {
        Element html = document.selectFirst("html");
        return Optional.ofNullable(html)
                .map(element -> element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang"))
                .flatMap(PageReader::tag)
                .or(() -> meta.first("content-language").flatMap(PageReader::tag))
                .or(() -> meta.first("og:locale").flatMap(PageReader::tag))
                .or(() -> meta.first("language").flatMap(PageReader::tag));
    }

    private static Optional<String> tag(String declared) {
        String first = declared.split("[,; ]", 2)[0].strip().replace('_', '-');
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
