package io.dateline.parse.quote.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.Quotation;
import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.parse.quote.QuoteFinder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Block quotes have no marks around their words. */
class BlockQuotesTest {

    private static final String WORDS = "A lock that leaks is a promise nobody keeps.";

    private static Quotation quotation(String text) {
        return new Quotation(text, Optional.empty());
    }

    private static List<Quote> quotes(String language, Block... blocks) {
        return QuoteFinder.forLanguage(language).find(List.of(blocks), List.of());
    }

    private static List<String> speakers(List<Quote> quotes) {
        return quotes.stream()
                .map(quote -> quote.speaker().map(Speaker::label).orElse("nobody"))
                .toList();
    }

    @Test
    void whoIsAttributedSaysTheBlock() {
        Quotation said = new Quotation("“" + WORDS + "”", Optional.of("Marta Lindqvist, harbour engineer"));
        List<Quote> quotes = quotes("en", Paragraph.of("The lock leaks."), said);

        assertThat(speakers(quotes)).containsExactly("Marta Lindqvist");
        assertThat(quotes.get(0).text()).isEqualTo(WORDS);
    }

    @Test
    void eachBlockHasItsOwnSource() {
        Quotation first = new Quotation(WORDS, Optional.of("Marta Lindqvist, with Ada Lund"));
        Quotation nobodys = new Quotation("The tide waits for nobody.", Optional.of("The harbour rules"));
        Quotation second = new Quotation("Then mend the lock.", Optional.of("Ole Tamm"));

        assertThat(speakers(quotes("en", first, nobodys, second))).containsExactly("Marta Lindqvist", "Ole Tamm");
    }

    @Test
    void anAttributionNamesInFullWhomTheStoryCallsByTheLastName() {
        Quotation said = new Quotation(WORDS, Optional.of("Marta Lindqvist"));
        Paragraph later = Paragraph.of("“Nobody listened,” Lindqvist said.");

        assertThat(speakers(quotes("en", said, later))).containsExactly("Marta Lindqvist", "Marta Lindqvist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; As Marta Lindqvist, an engineer at the harbour, says:; Marta Lindqvist",
                "en; Let us hear the engineer of the harbour, Marta Lindqvist:; Marta Lindqvist",
                "en; Marta Lindqvist remarks in this connection,; Marta Lindqvist",
                "de; Die Lotsin Marta Lindqvist schrieb im Mai über das Leck an der Schleuse:; Marta Lindqvist",
                "de; Das Blatt druckte folgende Aussage von Marta Lindqvist:; Marta Lindqvist"
            })
    void theSentenceInFrontAnnouncesWhoSpeaks(String language, String before, String name) {
        assertThat(speakers(quotes(language, Paragraph.of(before), quotation(WORDS))))
                .containsExactly(name);
    }

    @Test
    void theNextBlockOfARowGoesOn() {
        Paragraph before = Paragraph.of("Marta Lindqvist wrote in her log:");

        assertThat(speakers(quotes("en", before, quotation(WORDS), quotation("Ett lås som läcker."))))
                .containsExactly("Marta Lindqvist", "Marta Lindqvist");
    }

    @Test
    void aLineBelowSignsABlock() {
        assertThat(speakers(quotes(
                        "de",
                        Paragraph.of("Der Hafen wird gebaut."),
                        quotation("Eine Schleuse ist ein Versprechen an alle, die warten."),
                        Paragraph.of("– Marta Lindqvist"))))
                .containsExactly("Marta Lindqvist");
    }

    @Test
    void aQuoteWithinTheBlockIsAPartOfIt() {
        Paragraph before = Paragraph.of("Die Lotsin Marta Lindqvist schrieb:");
        Quotation said = quotation("Ich stand am Tor. Dann rief er: „Macht auf!“ So ging das lange.");

        assertThat(quotes("de", before, said))
                .singleElement()
                .satisfies(quote ->
                        assertThat(quote.text()).startsWith("Ich stand").endsWith("lange."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Marta Lindqvist opened the gate.; Tip: Wear good boots on the quay.",
                "en; We get the following output:; Lock 4 is open.",
                "en; Then she tells us:; The lock was open.",
                "de; Ein Artikel erklärt es so:; Das Tor ist zu schwer.",
                "de; Beispiel:; Das Tor ist zu schwer."
            })
    void whatIsOnlySetApartIsSaidByNobody(String language, String before, String text) {
        assertThat(quotes(language, Paragraph.of(before), quotation(text))).isEmpty();
    }
}
