package io.dateline.parse.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(END)",
                "- Ends -",
                "###",
                "(aq/lpa)",
                "ada.quill@harbour-post.example",
                "quill@lpa.example\n(END)",
                "aq",
                "aq/lpa",
                "(끝)"
            })
    void addressesAndMarksEndAStory(String text) {
        assertThat(EndLine.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The end", "Write to quill@lpa.example", "@harbourpost", "(The gate)", "It ends.\n(END)", ""})
    void wordsDoNot(String text) {
        assertThat(EndLine.is(text)).isFalse();
    }
}
