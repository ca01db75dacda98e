package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Paragraph;
import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers are told of speakers: the words beside their names. */
class DescriptionsTest {

    private static String description(List<Quote> quotes) {
        return quotes.get(0).speaker().flatMap(Speaker::description).orElse("none");
    }

    private static String description(String language, String text) {
        return description(QuoteFinder.forLanguage(language).find(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "“The reed is gone,” said Alice Fossum, a lake biologist at the college.; lake biologist at the college",
                "Alice Fossum, the clinic’s head nurse, said: “We are full.”; clinic’s head nurse",
                "Alice Fossum, 54, owner and baker of the Oak Street shop, said: “We are full.”;"
                        + " owner and baker of the Oak Street shop",
                "Alice Fossum (D), chair of engineering at the college, said: “We are full.”;"
                        + " chair of engineering at the college",
                "“We are full,” said Alice Fossum, a lawyer representing the tenants.; lawyer",
                "“We are full,” said Alice Fossum, author of the report and a judge.; author of the report and a judge",
                "“We are full,” said Alice Fossum, a baker who moved here.; baker",
            })
    void aRoleMayStandBehindTheName(String text, String description) {
        assertThat(description("en", text)).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "“We are full,” said Alice Fossum, a day before the fair.",
                "According to Alice Fossum, a judge ruled on Monday that the fair was “far too loud.”",
                "According to Alice Fossum, Mayor Pete Lindahl was told “to stay away.”",
                "“We are full,” said Alice Fossum, president Lindahl and the others.",
            })
    void otherWordsBehindANameAreNoRole(String text) {
        assertThat(description("en", text)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "The visitors met Harbours head Alice Fossum. “We are full,” Fossum said.; Harbours head",
                "“We are full,” writer-illustrator Alice Fossum said.; writer-illustrator",
                "The shop’s founder, Alice Fossum, came late. “We are full,” Fossum said.; shop’s founder",
                "Two men were sent to guard Alice Fossum. “We are full,” Fossum said.; none",
            })
    void aRoleMayStandInFrontOfTheName(String text, String description) {
        assertThat(description("en", text)).isEqualTo(description);
    }

    @Test
    void headlineAndCaptionsIntroducePeopleToo() {
        List<Quote> quotes = QuoteFinder.forLanguage("en")
                .find(
                        List.of(Paragraph.of("“The reed is gone,” Fossum said.")),
                        List.of("Who cuts the reed?", "Alice Fossum, a lake biologist, counts reed."));

        assertThat(description(quotes)).isEqualTo("lake biologist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "en; “We are full,” Mr. Fossum said.; none",
                "en; “We are full,” said Dr. Alice Fossum, a surgeon.; surgeon",
                "de; „Wir warten“, sagte Dr. Veit Lohse.; none",
                "de; „Wir warten“, sagte Institutsleiter Dr. Veit Lohse.; Institutsleiter",
                "fr; « Nous attendons », a déclaré M. Luc Berthaud.; none",
            })
    void aMereFormOfAddressDescribesNobody(String language, String text, String description) {
        assertThat(description(language, text)).isEqualTo(description);
    }

    @Test
    void anArticleIsNoPartOfTheDescription() {
        assertThat(description("en", "“We are full,” said the economist Alice Fossum."))
                .isEqualTo("economist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "In schlichten Hallen würdigten Landesdirektor Veit Lohse und andere den Chor. „Schön“, sagte Lohse.;"
                        + " Landesdirektor",
                "Der für Brücken zuständige Bauamtsleiter Veit Lohse kam. „Schön“, sagte Lohse.; Bauamtsleiter",
                "Der frühere Leiter der Abteilung, Veit Lohse, kam. „Schön“, sagte Lohse.; frühere Leiter der Abteilung",
            })
    void aVerbBetweenNounsEndsWhatStandsInFrontOfTheRole(String text, String description) {
        assertThat(description("de", text)).isEqualTo(description);
    }
}
