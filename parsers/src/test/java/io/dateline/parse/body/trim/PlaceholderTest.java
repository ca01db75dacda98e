package io.dateline.parse.body.trim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{newsletter=\"/boxes/harbour\"}}",
                "[form id=4711]",
                "[harbour-box title=\"Tides\" /]",
                "[BOX_SIGN_UP]"
            })
    void aPlaceholderStandsForSomethingElse(String text) {
        assertThat(Placeholder.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[LPA]", "[The gate] was shut.", "{{x}} and {{y}} are numbers.", "[read more]", "The gate", ""})
    void bracketsOfTheTextAreNone(String text) {
        assertThat(Placeholder.is(text)).isFalse();
    }
}
