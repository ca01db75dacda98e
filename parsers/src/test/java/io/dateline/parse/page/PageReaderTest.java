package io.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

    private static final Optional<URI> HERE = Optional.of(URI.create("https://www.example.org/news/story.html"));

    private static Page page(String html, Optional<URI> uri) {
        return new PageReader(Limits.DEFAULT).read(html, uri);
    }

    @ParameterizedTest
    @CsvSource({"tr, tr", "en_GB, en-GB", "pt-br, pt-BR", "zh-Hans-CN, zh-Hans-CN", "'de,en', de"})
    void theDeclaredLanguageBecomesATag(String declared, String tag) {
        assertThat(page("<html lang=\"" + declared + "\"><p>x", HERE).language())
                .contains(tag);
    }

    @ParameterizedTest
    @CsvSource({"english", "''", "und", "*", "x"})
    void aWordThatIsNoTagIsNoLanguage(String declared) {
        assertThat(page("<html lang=\"" + declared + "\"><p>x", HERE).language())
                .isEmpty();
    }

    @Test
    void theCanonicalLinkStandsInForAnUnknownAddress() {
        String html = "<link rel=canonical href=\"https://example.org/a\"><p>x";
        assertThat(page(html, Optional.empty()).uri()).contains(URI.create("https://example.org/a"));
        assertThat(page(html, HERE).uri()).isEqualTo(HERE);
    }

    @Test
    void whatAMetaTagEscapesTwiceIsReadOnce() {
        Page page = new PageReader(Limits.DEFAULT)
                .read(
                        "<meta name=description content='The gate&amp;#8217;s price &amp;amp; its use'><p>It rises.",
                        Optional.empty());
        assertThat(page.meta().first("description")).contains("The gate’s price & its use");
    }

    @Test
    void theHostHasNoWww() {
        assertThat(page("<p>x", HERE).host()).contains("example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "../a b.jpg, https://www.example.org/a%20b.jpg",
        "//cdn.example.org/x, https://cdn.example.org/x",
        "/çay?x=1|2, https://www.example.org/%c3%a7ay?x=1%7c2",
        "https://example.org/100%, https://example.org/100%25"
    })
    void addressesAsPagesWriteThemAreCompleted(String reference, String address) {
        assertThat(page("<p>x", HERE).resolve(reference)).contains(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({"javascript:void(0)", "mailto:a@example.org", "''", "data:image/gif;base64:xx", "http://"})
    void whatIsNoWebAddressIsLeftOut(String reference) {
        assertThat(page("<p>x", HERE).resolve(reference)).isEmpty();
    }

    @Test
    void metaTagsAreFoundByPropertyNameAndItempropInLowerCase() {
        MetaTags meta = page(
                        "<meta property=OG:Title content=' A '><meta name=author content=B><meta name=author content=C>"
                                + "<meta itemprop=x content=''><meta name=written value=D>",
                        HERE)
                .meta();
        assertThat(meta.first("og:title")).contains("A");
        assertThat(meta.all("author")).containsExactly("B", "C");
        assertThat(meta.first("x")).isEmpty();
        assertThat(meta.first("written")).contains("D");
    }

    @Test
    void plainTextIsToldFromHtml() {
        PageReader reader = new PageReader(Limits.DEFAULT);
        assertThat(reader.text("Prices < 5 rose > 3\nAnd so on", HERE).isHtml()).isFalse();
        assertThat(reader.text("  <!doctype html><p>x", HERE).isHtml()).isTrue();
    }
}
