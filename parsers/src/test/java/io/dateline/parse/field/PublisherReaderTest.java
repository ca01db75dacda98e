package io.dateline.parse.field;

import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Publisher;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublisherReaderTest {

    private static Optional<String> publisher(String head) {
        return PublisherReader.read(Pages.reading(head, "<h1>Sea gate rises</h1>"))
                .value()
                .map(Publisher::name);
    }

    @Test
    void theNameOfTheSiteIsThePublisher() {
        assertThat(publisher(meta("og:site_name", "Harbour Post"))).contains("Harbour Post");
    }

    @Test
    void whatEveryAddressBeginsWithIsNoPartOfIt() {
        assertThat(publisher(meta("og:site_name", "www.harbour-post.com"))).contains("harbour-post.com");
    }

    @Test
    void theEndOfTheTitleIsWhereTheAddressIsCalledTheSame() {
        assertThat(publisher("<title>Sea gate rises | Tidewater News</title>")).contains("Tidewater News");
        assertThat(publisher("<title>Sea gate rises | The year in tides</title>"))
                .isEmpty();
    }

    @Test
    void aTitleInPlaceOfTheSitesNameIsNone() {
        String title = "<title>Sea gate rises - Tidewater News</title>";
        assertThat(publisher(title + meta("og:site_name", "Sea gate rises - Tidewater News")))
                .contains("Tidewater News");
        assertThat(publisher(title + meta("og:site_name", "Sea gate rises"))).contains("Tidewater News");
    }

    @Test
    void aSiteOfTheStructuredDataIsThePublisherWhereTheArticleNamesNone() {
        assertThat(
                        publisher(
                                "<script type=\"application/ld+json\">{\"@type\":\"WebSite\",\"name\":\"Harbour Wire\"}</script>"))
                .contains("Harbour Wire");
    }
}
