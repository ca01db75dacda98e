package io.dateline.parse.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.field.Pages;
import org.junit.jupiter.api.Test;

class FirstPageTest {

    private static boolean isFirst(String address) {
        return FirstPage.isBehind(address, Pages.reading("", "").page());
    }

    @Test
    void theRootOfTheOwnSiteIsHoweverItIsWritten() {
        assertThat(isFirst("/")).isTrue();
        assertThat(isFirst("https://www.tidewater.example")).isTrue();
        assertThat(isFirst("http://Tidewater.example/")).isTrue();
    }

    @Test
    void otherPagesAndOtherSitesAreNot() {
        assertThat(isFirst("/coast")).isFalse();
        assertThat(isFirst("/?author=7")).isFalse();
        assertThat(isFirst("https://harbour.example/")).isFalse();
    }

    @Test
    void theRootOfAnotherSiteOrOfACopyIsThatOfSomeSite() {
        assertThat(FirstPage.isOfSomeSite("https://harbour.example/")).isTrue();
        assertThat(FirstPage.isOfSomeSite("/web/2019/https://harbour.example")).isTrue();
        assertThat(FirstPage.isOfSomeSite("https://harbour.example/coast")).isFalse();
    }
}
