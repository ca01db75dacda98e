package io.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortTextTest {

    private static Element element(String html) {
        return Jsoup.parseBodyFragment("<div>" + html + "</div>").body().child(0);
    }

    @ParameterizedTest
    @CsvSource({
        "The gate rises, The gate rises",
        "'  The \n gate&nbsp; rises ', The gate rises",
        "The <b>g</b>ate <i>rises</i>, The gate rises",
        "The gate<br>rises, The gate rises",
        "The<p>gate</p>rises, The gate rises",
        "<ul><li>The</li><li>gate</li></ul><!-- rises -->, The gate",
        "The gate<script>rises()</script>, The gate",
        "'<span> </span>', ''",
        "'', ''"
    })
    void partsWordsAsAReaderSeesThem(String html, String text) {
        assertThat(ShortText.of(element(html), 40)).isEqualTo(text);
    }

    @Test
    void readsNothingBesideTheElement() {
        Element page = element("<p>The <b>gate</b></p><p>rises</p>");
        assertThat(ShortText.of(page.child(0), 40)).isEqualTo("The gate");
        assertThat(ShortText.of(page.child(1), 40)).isEqualTo("rises");
    }

    @ParameterizedTest
    @CsvSource({"The gate", "The <b>gate</b>", "The<p>gate</p>"})
    void isEmptyWhereThereIsALetterTooMany(String html) {
        assertThat(ShortText.of(element(html), 8)).isEqualTo("The gate");
        assertThat(ShortText.of(element(html), 7)).isEmpty();
        assertThat(ShortText.of(element(html), 3)).isEmpty();
        assertThat(ShortText.of(element(html), 0)).isEmpty();
    }

    @Test
    void readsLongTextsOfManyPieces() {
        String told = "The <b>tide</b> rises ".repeat(200);
        assertThat(ShortText.of(element(told), 4_000))
                .isEqualTo("The tide rises ".repeat(200).strip());
    }
}
