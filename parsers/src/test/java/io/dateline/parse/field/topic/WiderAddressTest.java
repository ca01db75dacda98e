package io.dateline.parse.field.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WiderAddressTest {

    private static boolean isOf(String target, String name) {
        return WiderAddress.isOf(
                Optional.of(URI.create("https://tidewater.example/en/costa-norte/sea-gate-rises")),
                Optional.of(URI.create(target)),
                name);
    }

    @Test
    void aPageStandsUnderWhatItsAddressBeginsWith() {
        assertThat(isOf("https://tidewater.example/en/costa-norte/", "Costa Norte"))
                .isTrue();
        assertThat(isOf("https://tidewater.example/en/costa-norte", "Costa Nórte"))
                .isTrue();
        assertThat(isOf("https://tidewater.example/en/costa-norte/", "Costa Norte & Harbours"))
                .isTrue();
    }

    @Test
    void whatIsCalledOtherwiseLeadsElsewhereOrIsALanguageIsNoSection() {
        assertThat(isOf("https://tidewater.example/en/costa-norte/", "Back to all stories"))
                .isFalse();
        assertThat(isOf("https://tidewater.example/en/costa-sur/", "Costa Sur")).isFalse();
        assertThat(isOf("https://tidewater.example/en/", "En")).isFalse();
        assertThat(isOf("https://tidewater.example/en/costa-norte/sea-gate-rises", "Sea gate rises"))
                .isFalse();
        assertThat(isOf("https://tidewater.example/", "Tidewater")).isFalse();
    }
}
