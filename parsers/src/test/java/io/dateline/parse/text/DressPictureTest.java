package io.dateline.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DressPictureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://img.example/logo.png",
                "https://img.example/i/blank.jpg",
                "https://img.example/social_placeholder.png",
                "https://img.example/authors/ada.jpg",
                "https://img.example/gate.svg",
                "https://img.example",
                "https://video.example/embed/x1y2"
            })
    void whatDressesAPageIsNoPictureOfAStory(String address) {
        assertThat(DressPicture.is(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://img.example/harbour-gate-in-march.jpg",
                "https://img.example/harbour-gate-rises-with-icon-above-water.jpg",
                "https://img.example/logography.jpg"
            })
    void aFileThatIsNamedForWhatItShowsIsOne(String address) {
        assertThat(DressPicture.is(URI.create(address))).isFalse();
    }
}
