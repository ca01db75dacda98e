package io.dateline.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathWordsTest {

    @Test
    void lettersAndNumbersAreWordsWhateverStandsBetween() {
        assertThat(PathWords.of("--sea_gate-1200x800.jpg")).containsExactly("sea", "gate", "1200x800", "jpg");
        assertThat(PathWords.of("hafen-größe")).containsExactly("hafen", "größe");
        assertThat(PathWords.of("-.-")).isEmpty();
    }

    @Test
    void digitsAreCounted() {
        assertThat(PathWords.digits("1200x800")).isEqualTo(7);
        assertThat(PathWords.digits("gate")).isZero();
    }
}
