package io.dateline.parse.body.trim;

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
            strings = {
                "The post Harbour to close appeared first on Lindmouth Post.",
                "Der Beitrag Der Hafen schließt erschien zuerst auf Hafenpost.",
                "La entrada El puerto cierra se publicó primero en Correo del Muelle."
            })
    void aCopySaysAtItsEndWhereItCameFrom(String text) {
        assertThat(EndLine.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Titelbild: Ada Quill / LPA", "Crédits photos : Ada Quill", "Featured image: Harbour Post"})
    void whoMadeThePicturesIsToldAtTheEnd(String text) {
        assertThat(EndLine.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cover image of the gate",
                "The cover image: a gate.",
                "The end",
                "Write to quill@lpa.example",
                "@harbourpost",
                "(The gate)",
                "It ends.\n(END)",
                "",
                "The postman appeared first on Monday.",
                "The post on the quay is vacant."
            })
    void wordsDoNot(String text) {
        assertThat(EndLine.is(text)).isFalse();
    }
}
