package io.dateline.parse.field.headline;

import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.field.Pages;
import org.junit.jupiter.api.Test;

class SiteTextTest {

    private static final String HEADLINE = "Sea gate rises again";

    private static boolean isOfTheSite(String head, String text) {
        return SiteText.is(text, HEADLINE, Pages.reading(head, ""));
    }

    @Test
    void whatBeginsWithTheNameOfTheSiteIs() {
        String site = meta("og:site_name", "Harbour Post");
        assertThat(isOfTheSite(site, "Harbour Post - the news of the coast")).isTrue();
        assertThat(isOfTheSite(site, "Harbour Post readers saw the sea gate rise."))
                .isFalse();
    }

    @Test
    void theNameAloneIs() {
        assertThat(isOfTheSite(meta("og:site_name", "The Harbour Post of Lorvik"), "The Harbour Post of Lorvik"))
                .isTrue();
        String title = "<title>Sea gate rises again | Daily gate of the harbour</title>";
        assertThat(isOfTheSite(title, "Daily gate of the harbour")).isTrue();
        assertThat(isOfTheSite("<title>Divers | Daily gate of the harbour</title>", "Daily gate of the harbour"))
                .isFalse();
    }

    @Test
    void theNameBehindTheHeadlineIs() {
        String site = meta("og:site_name", "Harbour Post");
        assertThat(isOfTheSite(site, "Sea gate rises again, read this and more on Harbour Post"))
                .isTrue();
        assertThat(isOfTheSite(site, "Sea gate rises again, as divers have seen under water"))
                .isFalse();
    }
}
