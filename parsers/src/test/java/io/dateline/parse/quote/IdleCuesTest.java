package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** German verbs of saying that say something, and the same forms where they say nothing. */
class IdleCuesTest {

    private static Optional<Speaker> first(String story) {
        List<Quote> quotes = QuoteFinder.forLanguage("de").find(story);
        return quotes.get(0).speaker();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die als „Klicker“ bezeichneten Geräte kaufte Anna Lund gern.",
                "Anna Lund stellt ihren neuen „löchrigen Kahn“ vor.",
                "Vor dem Rennen hatte Anna Lund so noch einen der „schönsten Tage“ am Hafen.",
                "Anna Lund will den Kai so „strecken“, dass alle anlegen.",
                "Lohnau ist als „kleine Hauptstadt“ der Fischer und durch Anna Lund bekannt."
            })
    void aFormThatOnlyLooksLikeAVerbOfSayingTellsNothing(String story) {
        assertThat(first(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Als „mutig“ bezeichnete Anna Lund den Schritt.",
                "Anna Lund stellte am Montag fest, die Schleuse sei „morsch“.",
                "„Das Wehr hält“, stellte Anna Lund klar.",
                "Das Wehr, so Anna Lund, sei „morsch“.",
                "„Das Wehr hält“, so auch Anna Lund.",
                "Gestern sprach Anna Lund von „Verrat am Hafen“."
            })
    void theSameFormInItsPlaceDoes(String story) {
        assertThat(first(story).flatMap(Speaker::name)).contains("Anna Lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "„Wir wissen es nicht“, erklärte Anna Lund von „Hafenhilfe“, „aber wir fragen.“; Hafenhilfe",
                "„Wir wissen es nicht“, sagte Anna Lund dem Portal „hafen.example“ am Montag.; hafen.example"
            })
    void aBodyOrASiteBesideASpeakerIsNoQuote(String story, String name) {
        Quote quote = QuoteFinder.forLanguage("de").find(story).stream()
                .filter(q -> q.text().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(quote.speaker()).isEmpty();
    }
}
