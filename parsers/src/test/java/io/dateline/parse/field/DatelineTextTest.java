package io.dateline.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTextTest {

    @ParameterizedTest
    @CsvSource({
        "'BRUSSELS (AA) - The harbour closes.', BRUSSELS, AA, 'The harbour closes.'",
        "'WASHINGTON, Jan 26 (Reuters) - The harbour closes.', WASHINGTON, Reuters, 'The harbour closes.'",
        "'PARIS (AP) — The harbour closes.', PARIS, AP, 'The harbour closes.'",
        "'NEW YORK — The harbour closes.', NEW YORK, '', 'The harbour closes.'"
    })
    void theLineInFrontOfAStoryIsTakenApart(String text, String place, String agency, String rest) {
        DatelineText.Opening opening = DatelineText.read(text).orElseThrow();
        assertThat(opening.dateline().places()).containsExactly(place);
        assertThat(opening.dateline().agency().orElse("")).isEqualTo(agency);
        assertThat(text.substring(opening.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "'The harbour - closed since May - opens again.'",
        "'NATO (the alliance of 32 states) - has replied.'",
        "'A - B'",
        "'EXCLUSIVE - The harbour closes.'",
        "'NATO - The alliance has replied.'",
        "'The Northern Fishery Board (NFB) - a public body - has replied.'",
        "'“Stop” - that was all he said.'"
    })
    void otherDashesAreNoDatelines(String text) {
        assertThat(DatelineText.read(text)).isEmpty();
    }
}
