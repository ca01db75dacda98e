package io.dateline.parse.quote.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "hopes, hop", "hoped, hop", "hoping, hop", "hope, hop", "denies, deny", "denied, deny", "stopped, stop",
        "wished, wish", "wishes, wish", "pushes, push", "tells, tell", "press, press", "red, red", "his, his"
    })
    void leavesTheEndingsOfFormsOut(String word, String stem) {
        assertThat(Stems.of(word)).isEqualTo(stem);
    }
}
