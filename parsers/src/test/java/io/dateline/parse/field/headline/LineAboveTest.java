package io.dateline.parse.field.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.field.Pages;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineAboveTest {

    private static final String HEADING = "<h1>Sea gate rises again</h1>";

    private static Optional<String> kicker(String body) {
        return KickerReader.read(Pages.reading("", body), Optional.of("Sea gate rises again"))
                .value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><div class='flex items-center'><span>Quarrel in Lorvik</span></div>" + HEADING + "</header>",
                "<h3>Quarrel in Lorvik</h3><div>" + HEADING + "</div>",
                "<div><div class=kicker>Quarrel in Lorvik</div><div id=slot></div></div>" + HEADING
            })
    void aShortLineAloneAboveTheHeadingIsTheKicker(String body) {
        assertThat(kicker(body)).contains("Quarrel in Lorvik");
    }

    @Test
    void aSingleWordIsOneOnlyWhereItIsLong() {
        assertThat(kicker("<p>Hafenausbaustreit</p>" + HEADING)).contains("Hafenausbaustreit");
        assertThat(kicker("<p>Coast</p>" + HEADING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>3 May 2026 in Lorvik</p>",
                "<p><a href='/coast'>The whole coast</a></p>",
                "<p class='category-name'>The whole coast</p>",
                "<figure><figcaption>Divers in Lorvik</figcaption></figure>",
                "<p>Photo: Ada Quill</p>",
                "<div><span>Ada Quill</span> <b>Lorvik Sound</b></div>",
                "<button>Read it aloud</button>",
                "<div class=hidden>Notes on advertising</div>",
                "<p>You are reading</p>"
            })
    void daysLinksAndLinesOfOtherKindsAreNone(String above) {
        assertThat(kicker(above + HEADING)).isEmpty();
    }
}
