package io.dateline.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Publisher;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublisherHomeTest {

    private static final String STORY = "<h1>Sea gate rises again</h1><p>The sea gate rose again on Monday.</p>";

    private static Optional<String> publisher(String head, String body) {
        return PublisherReader.read(Pages.at("https://www.tidewater-cronica.example/news/gate", head, body + STORY))
                .value()
                .map(Publisher::name);
    }

    @Test
    void aLinkToTheFirstPageIsCalledAsTheSite() {
        assertThat(publisher("", "<a href=\"/\">Tidewater Crónica</a>")).contains("Tidewater Crónica");
        assertThat(publisher(
                        "",
                        "<a href=\"https://tidewater-cronica.example/\"><img src=\"t.png\" alt=\"Tidewater"
                                + " Cronica - news of the coast\"></a>"))
                .contains("Tidewater Cronica");
        assertThat(publisher("", "<a href=\"/\">Tidewater Cronica Home</a>")).contains("Tidewater Cronica");
    }

    @Test
    void aLinkToAnotherSiteOrASectionIsNot() {
        assertThat(publisher("", "<a href=\"https://shop.tidewater-cronica.example/\">Tidewater Cronica Shop</a>"))
                .isEmpty();
        assertThat(publisher("", "<a href=\"/tides\">Tidewater Cronica Tides</a>"))
                .isEmpty();
    }

    @Test
    void aSloganMayFollowTheNameInTheTitle() {
        assertThat(publisher("<title>Sea gate rises again | Tidewater Cronica | What the coast reads</title>", ""))
                .contains("Tidewater Cronica");
    }
}
