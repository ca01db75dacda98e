package io.dateline.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenNamesTest {

    @Test
    void namesAreKnownInAnyCase() {
        assertThat(GivenNames.has("Wolfgang")).isTrue();
        assertThat(GivenNames.has("АЛЕКСЕЙ")).isTrue();
        assertThat(GivenNames.has("Harbour")).isFalse();
        assertThat(GivenNames.has("[given.male]")).isFalse();
    }
}
