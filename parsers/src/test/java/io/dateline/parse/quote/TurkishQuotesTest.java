package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurkishQuotesTest {

    private static final QuoteFinder FINDER = QuoteFinder.forLanguage("tr");

    private static List<String> speakers(String text) {
        return FINDER.find(text).stream()
                .map(quote -> quote.speaker().map(Speaker::label).orElse("?"))
                .toList();
    }

    @Test
    void theVerbEndsTheSentenceAndTheSpeakerBeginsIt() {
        assertThat(speakers("Liman Bakanı Tuna Serezli, köprünün kapanacağını anlatarak, "
                        + "\"Onarım dokuz gün sürecek ve gemiler bekleyecek.\" dedi."))
                .containsExactly("Tuna Serezli");
    }

    @Test
    void anOfficeOfTwoFieldsIsToldWhole() {
        assertThat(descriptions("Denizcilik ve Liman Bakanı Tuna Serezli, \"Onarım dokuz gün sürecek.\" dedi."))
                .containsExactly("Denizcilik ve Liman Bakanı");
        assertThat(descriptions("Deniz, Balıkçılık ve Liman Bakanı Tuna Serezli, \"Onarım sürecek.\" dedi."))
                .containsExactly("Deniz, Balıkçılık ve Liman Bakanı");
        assertThat(descriptions("Arda Kuzgun ve Liman Bakanı Tuna Serezli gezdi. Serezli, \"Onarım sürecek.\" dedi."))
                .containsExactly("Liman Bakanı");
    }

    private static List<String> descriptions(String text) {
        return FINDER.find(text).stream()
                .map(quote -> quote.speaker().flatMap(Speaker::description).orElse("?"))
                .toList();
    }

    @Test
    void aLastNameLeadsToTheFullName() {
        assertThat(speakers("Liman Bakanı Tuna Serezli rıhtımda konuştu.\n"
                        + "Serezli, \"Onarım dokuz gün sürecek.\" ifadelerini kullandı."))
                .containsExactly("Tuna Serezli");
    }

    @Test
    void aParagraphOfItsOwnBelongsToThePersonWhoWasAnnounced() {
        assertThat(speakers("Liman Bakanı Tuna Serezli basına konuştu.\nSerezli, şunları kaydetti:\n"
                        + "\"Onarım dokuz gün sürecek. Gemiler kuzeydeki iskeleye yanaşacak.\""))
                .containsExactly("Tuna Serezli");
    }

    @Test
    void aNameInQuotationMarksWithoutACueIsNobodysSpeech() {
        List<Quote> quotes = FINDER.find("Liman Bakanı Tuna Serezli \"Deniz Yıldızı\" adlı gemiyi gezdi.");
        assertThat(quotes).extracting(Quote::kind).containsExactly(QuoteKind.UNATTRIBUTED);
    }

    @Test
    void headingsThatRepeatAQuoteAreNotQuotesAgain() {
        List<Quote> quotes = FINDER.find(List.of(
                new Heading(2, "\"Onarım dokuz gün sürecek\""),
                Paragraph.of("Bakan Tuna Serezli, \"Onarım dokuz gün sürecek.\" dedi.")));
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).spans().get(0).block()).isEqualTo(1);
    }
}
