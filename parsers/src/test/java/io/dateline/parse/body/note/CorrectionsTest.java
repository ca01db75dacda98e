package io.dateline.parse.body.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Correction;
import io.dateline.article.Correction.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CORRECTION    | Correction: The gate was bent in March, not in May.
                    CORRECTION    | (Correction, 4 June 2024: The gate was bent in March.)
                    CORRECTION    | An earlier version of this article gave the wrong month.
                    CLARIFICATION | Clarification: The northern pier stays open to walkers.
                    EDITORS_NOTE  | Editor’s note: The author is a cousin of the harbour master.
                    EDITORS_NOTE  | This story has been updated with the words of the harbour master.
                    EDITORS_NOTE  | Dieser Artikel wurde aktualisiert, nachdem das Tor aufging.
                    RETRACTION    | Retraction: The story about the gate was made up.
                    CORRECTION    | In einer früheren Version dieses Artikels stand, das Tor sei alt.
                    CORRECTION    | Berichtigung: Das Tor wurde im März verbogen.
                    EDITORS_NOTE  | Anm. d. Red.: Der Autor ist mit dem Hafenmeister verwandt.
                    CORRECTION    | Rectificatif : La porte a été tordue en mars.
                    EDITORS_NOTE  | Note de la rédaction : l’auteur est un cousin du capitaine.
                    CORRECTION    | Fe de errores: La puerta se dobló en marzo.
                    CORRECTION    | Düzeltme: Kapı mayısta değil, martta eğildi.
                    EDITORS_NOTE  | От редакции: автор — родственник капитана порта.
                    CORRECTION    | 訂正：門が曲がったのは三月でした。
                    """)
    void notesAreKnownByHowTheyBegin(Kind kind, String text) {
        assertThat(Corrections.of(text)).contains(Correction.of(kind, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction of the gate took nine days: divers had to lift it twice.",
                "Corrections officers at Lindmouth said: the gate was open.",
                "Correction:",
                "The editor's note: it was never found.",
                "Richtigstellungen gab es viele: eine im März."
            })
    void sentencesThatBeginWithTheSameWordAreNoNotes(String text) {
        assertThat(Corrections.of(text)).isEmpty();
    }
}
