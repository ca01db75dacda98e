package io.dateline.parse.page;

import io.dateline.parse.report.Diagnostic;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * A page that has been read: its DOM with what the page says about itself.
 *
 * @param uri the page's address: as handed in, else as the page declares it
 * @param document the DOM; rooms read it and do not change it
 * @param index what there is on the page, by kind
 * @param jsonLd the structured data
 * @param meta the meta tags
 * @param language the language as the page declares it, a BCP 47 tag
 * @param charset the encoding in which the bytes were read; empty when text was handed in
 * @param limits how much of it is read
 * @param diagnostics what was odd
 */
public record Page(
        Optional<URI> uri,
        Document document,
        PageIndex index,
        JsonLd jsonLd,
        MetaTags meta,
        Optional<String> language,
        Optional<Charset> charset,
        Limits limits,
        List<Diagnostic> diagnostics) {

    /** Copies the diagnostics. */
    public Page {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The host of the address without "www.".
     *
     * @return the host in lower case
     */
    public Optional<String> host() {
        return uri.map(URI::getHost)
                .map(host -> host.toLowerCase(Locale.ROOT))
                .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    }

    /**
     * An address as the page writes it, made absolute.
     *
     * @param reference an absolute or relative reference, possibly with characters that a URI may not hold
     * @return the address, if it is one of http or https
     */
    public Optional<URI> resolve(String reference) {
        return Addresses.resolve(uri, reference);
    }
}
