package io.dateline.parse.field.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.field.Pages;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KickerReaderTest {

    private static final String HEADLINE = "Sea gate rises again";

    private static Optional<String> kicker(String head, String body) {
        return KickerReader.read(Pages.reading(head, body), Optional.of(HEADLINE))
                .value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1><span class='article__kicker'>Lorvik Sound:</span><span>Sea gate rises again</span></h1>",
                "<header><p class='overline'>Lorvik Sound</p><h1>Sea gate rises again</h1></header>",
                "<div class='eyebrow'>Lorvik Sound</div><div><h1>Sea gate rises again</h1></div>",
                "<div><span class='dachzeile'>Lorvik Sound</span></div><div><div><h1>Sea gate rises again</h1></div></div>",
                "<span class=kicker>Lorvik Sound</span><time>3 May 2026</time><h1>Sea gate rises again</h1>",
                "<h2><span class=spitzmarke>Lorvik Sound</span> Sea gate rises again</h2>"
            })
    void theLineWithinOrAboveTheHeadingIsTheKicker(String body) {
        assertThat(kicker("", body)).contains("Lorvik Sound");
    }

    @Test
    void whatThePublisherSetsInFrontOfThePrintedHeadingIsTheKicker() {
        assertThat(kicker(
                        "<meta property='og:title' content='Lorvik Sound: Sea gate rises again'>",
                        "<h1>Sea gate rises again</h1>"))
                .contains("Lorvik Sound");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class='kicker'>3 May 2026</p><h1>Sea gate rises again</h1>",
                "<p class='meta'>Lorvik Sound</p><h1>Sea gate rises again</h1>",
                "<p class='kicker'>Sea gate rises again</p><h1>Sea gate rises again</h1>",
                "<p class='kicker'>Lorvik Sound</p><h1>Another story of the coast</h1>"
            })
    void datesOtherLinesAndKickersOfOtherStoriesAreNone(String body) {
        assertThat(kicker("", body)).isEmpty();
    }

    @Test
    void aLabelOfAccessIsNone() {
        assertThat(kicker("", "<div class=overline>Premium</div><h1>Sea gate rises again</h1>"))
                .isEmpty();
    }

    @Test
    void theNameOfTheSiteAndOfTheFormIsNone() {
        assertThat(kicker(
                        "<meta property='og:title' content='Tidewater Blog: Sea gate rises again'>",
                        "<h1>Sea gate rises again</h1>"))
                .isEmpty();
        assertThat(kicker("", "<p class='kicker'>Updated</p><h1>Sea gate rises again</h1>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "strong", "span", "em"})
    void whatTheHeadingBeginsWithInAnElementOfItsOwnIsTheKickerWhereTheRestIsTheHeadline(String tag) {
        String heading = "<h1><" + tag + ">Lorvik</" + tag + "> Sea gate rises again</h1>";
        assertThat(KickerReader.read(Pages.reading("", heading), Optional.of("Sea gate rises again"))
                        .value())
                .contains("Lorvik");
        assertThat(KickerReader.read(Pages.reading("", heading), Optional.of("Lorvik Sea gate rises again"))
                        .value())
                .isEmpty();
    }

    @Test
    void aDayOrALinkToASectionInFrontIsNone() {
        assertThat(kicker("", "<h1><time>Jun 17</time> Sea gate rises again</h1>"))
                .isEmpty();
        assertThat(kicker("", "<h1><b><a href='/coast'>Coast</a></b> Sea gate rises again</h1>"))
                .isEmpty();
    }

    @Test
    void behindAPathTheStorysOwnHeadingHasIt() {
        String path =
                "<ul><li><a href='/coast'>Coast</a></li><li><h1>Lorvik Sound: Sea gate rises again</h1></li></ul>";
        assertThat(kicker("", path + "<h2><strong>Lorvik Sound</strong> Sea gate rises again</h2>"))
                .contains("Lorvik Sound");
    }
}
