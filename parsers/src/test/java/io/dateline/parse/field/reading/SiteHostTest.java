package io.dateline.parse.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteHostTest {

    private static final SiteHost HOST = SiteHost.of("news.harbour-post.example");

    @Test
    void aLabelIsTheNameWithOrWithoutAnArticle() {
        assertThat(HOST.is("harbourpost")).isTrue();
        assertThat(HOST.is("theharbourpost")).isTrue();
        assertThat(HOST.is("harbour")).isFalse();
    }

    @Test
    void moreWordsMayStandBehindALongLabel() {
        assertThat(HOST.begins("harbourpostonline")).isTrue();
        assertThat(HOST.begins("newsonline")).isFalse();
    }

    @Test
    void noHostHasNoName() {
        assertThat(SiteHost.of("").is("harbourpost")).isFalse();
        assertThat(SiteHost.of("").begins("harbourpost")).isFalse();
    }
}
