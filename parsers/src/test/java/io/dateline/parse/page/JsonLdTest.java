package io.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.report.Diagnostic;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonLdTest {

    private static Page page(String... scripts) {
        StringBuilder html = new StringBuilder("<html><head>");
        for (String script : scripts) {
            html.append("<script type=\"application/ld+json\">").append(script).append("</script>");
        }
        return new PageReader(Limits.DEFAULT).read(html + "</head><body></body></html>", Optional.empty());
    }

    private static LdNode article(Page page) {
        return page.jsonLd().ofType(JsonLd.ARTICLE_TYPES).get(0);
    }

    @Test
    void aReferenceLeadsToTheNodeWithTheId() {
        Page page = page("{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"}},"
                + "{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ada Quill\"}]}");
        assertThat(article(page).text("author")).contains("Ada Quill");
        assertThat(article(page).node("author").orElseThrow().types()).containsExactly("Person");
    }

    @Test
    void aReferenceInOneScriptLeadsToANodeInAnother() {
        Page page = page(
                "{\"@type\":\"NewsArticle\",\"publisher\":{\"@id\":\"#p\"}}",
                "{\"@type\":\"Organization\",\"@id\":\"#p\",\"name\":\"The Harbour Post\"}");
        assertThat(article(page).text("publisher")).contains("The Harbour Post");
    }

    @Test
    void typesComeInArraysAndWithVocabulary() {
        Page page = page("[{\"@type\":[\"http://schema.org/NewsArticle\",\"schema:Report\"],\"headline\":\"A\"}]");
        assertThat(article(page).types()).containsExactly("NewsArticle", "Report");
    }

    @Test
    void entitiesInTextsAreDecoded() {
        assertThat(article(page("{\"@type\":\"Article\",\"headline\":\"Bread &amp; butter\"}"))
                        .text("headline"))
                .contains("Bread & butter");
    }

    @Test
    void anAddressWithWhatOnlyLooksLikeAnEntityIsLeftAlone() {
        assertThat(article(page("{\"@type\":\"Article\",\"url\":\"https://wire.example/?id=1&section=2&copy=3\"}"))
                        .text("url"))
                .contains("https://wire.example/?id=1&section=2&copy=3");
    }

    @Test
    void trailingCommasLineFeedsAndCommentsAreForgiven() {
        Page page = page("<!-- {\"@type\":\"Article\",\"headline\":\"Two\nlines\",} -->");
        assertThat(article(page).text("headline")).contains("Two\nlines");
        assertThat(page.diagnostics()).isEmpty();
    }

    @Test
    void aBrokenScriptIsADiagnosticAndTheOthersAreRead() {
        Page page = page("{\"@type\":\"Article\",\"headline\":", "{\"@type\":\"Article\",\"headline\":\"Sound\"}");
        assertThat(article(page).text("headline")).contains("Sound");
        assertThat(page.diagnostics()).extracting(Diagnostic::code).containsExactly(Diagnostic.Code.BROKEN_METADATA);
    }

    @Test
    void whatStandsBeforeAnErrorIsRead() {
        Page doubled = page("{\"@type\":\"Article\",\"datePublished\":\"2024-06-11\"} }");
        assertThat(article(doubled).text("datePublished")).contains("2024-06-11");

        Page unescaped =
                page("{\"@type\":\"Article\",\"author\":{\"name\":\"Ada Quill\"},\"headline\":\"A \"gate\" shut\"}");
        assertThat(article(unescaped).node("author").orElseThrow().text("name")).contains("Ada Quill");
        assertThat(article(unescaped).text("headline")).isEmpty();
        assertThat(unescaped.diagnostics()).hasSize(1);
    }

    @Test
    void severalValuesInOneScriptAreAllRead() {
        Page page = page("{\"@type\":\"WebPage\"},{\"@type\":\"Article\",\"headline\":\"Sound\"}");
        assertThat(article(page).text("headline")).contains("Sound");
    }

    @Test
    void deepNestingIsRefusedWithoutAnError() {
        String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        assertThat(page(deep).diagnostics()).hasSize(1);
    }

    @Test
    void aCycleOfReferencesEnds() {
        Page page = page("{\"@type\":\"Article\",\"@id\":\"#x\",\"isPartOf\":{\"@id\":\"#x\"}}");
        assertThat(article(page).node("isPartOf").orElseThrow().types()).containsExactly("Article");
    }

    @Test
    void personsThatStandForThemselvesAreFoundByTypeOnly() {
        Page page = page("{\"@type\":\"Organization\",\"founder\":{\"@type\":\"Person\",\"name\":\"Old Founder\"}}");
        assertThat(page.jsonLd().ofType(Set.of("Person"))).isEmpty();
    }
}
