package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnSiteTest {

    private static final OwnSite SITE = OwnSite.of(Optional.of("harbour.example"));

    @Test
    void relativeLinksAndThoseToTheHostStayWithinTheSite() {
        assertThat(SITE.has("/gate")).isTrue();
        assertThat(SITE.has("gate?page=2")).isTrue();
        assertThat(SITE.has("?p=12")).isTrue();
        assertThat(SITE.has("https://www.Harbour.example/gate")).isTrue();
        assertThat(SITE.has("//news.harbour.example/gate")).isTrue();
        assertThat(OwnSite.of(Optional.of("news.harbour.example")).has("http://harbour.example"))
                .isTrue();
    }

    @Test
    void linksWithinThePageToOtherHostsAndToNoPageDoNot() {
        assertThat(SITE.has("#gate")).isFalse();
        assertThat(SITE.has("")).isFalse();
        assertThat(SITE.has("https://quay.example/harbour.example")).isFalse();
        assertThat(SITE.has("https://oldharbour.example/gate")).isFalse();
        assertThat(SITE.has("mailto:desk@harbour.example")).isFalse();
        assertThat(SITE.has("javascript:open()")).isFalse();
    }

    @Test
    void ofASiteWithoutAKnownHostOnlyRelativeLinksAreKnown() {
        OwnSite unknown = OwnSite.of(Optional.empty());
        assertThat(unknown.has("/gate")).isTrue();
        assertThat(unknown.has("https://harbour.example/gate")).isFalse();
    }
}
