package io.dateline.parse.field.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlePartsTest {

    @Test
    void aPartStandsBetweenTwoMarksOrAtAnEnd() {
        TitleParts parts = TitleParts.of("Floods: Sea gate rises | Tidewater");
        assertThat(parts.isPart("floods")).isTrue();
        assertThat(parts.isPart("seagaterises")).isTrue();
        assertThat(parts.isPart("tidewater")).isTrue();
        assertThat(parts.isPart("gaterises")).isFalse();
        assertThat(parts.isPart("seagate")).isFalse();
    }

    @Test
    void marksOfQuotationAndAccentsThatStandByThemselvesPartNothing() {
        assertThat(TitleParts.of("2 thoughts on \u201cSea gate rises\u201d").isPart("seagaterises"))
                .isFalse();
        assertThat(TitleParts.of("Cafe\u0301 am Hafen").isPart("amhafen")).isFalse();
    }
}
