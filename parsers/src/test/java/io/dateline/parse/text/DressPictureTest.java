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
                "https://img.example/touch-icon@2.png",
                "https://img.example/images/og/default.png",
                "https://img.example/images/facebook-default-wide-s1400.jpg",
                "https://img.example/img/default_500.png",
                "https://img.example",
                "https://img.example/pictures/missing-image.png",
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
                "https://img.example/logography.jpg",
                "https://img.example/61/51/63/default.jpg",
                "https://img.example/vi/a1/maxresdefault.jpg"
            })
    void aFileThatIsNamedForWhatItShowsIsOne(String address) {
        assertThat(DressPicture.is(URI.create(address))).isFalse();
    }
}
