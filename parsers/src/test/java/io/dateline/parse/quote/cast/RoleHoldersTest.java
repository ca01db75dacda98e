package io.dateline.parse.quote.cast;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.parse.quote.QuoteFinder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleHoldersTest {

    @Test
    void theMinisterIsTheOnlyMinisterOfTheStory() {
        assertThat(
                        last(
                                "en",
                                "Fisheries Minister Marta Lindqvist met Una Fjeld in Bergen. “The quota stays,” the minister said."))
                .contains("Marta Lindqvist");
        assertThat(last(
                        "en",
                        "Una Fjeld met Marta Lindqvist, the economist, in Bergen. “Prices fall,” the economist said."))
                .contains("Marta Lindqvist");
    }

    @Test
    void ofTwoMinistersNeitherIsTaken() {
        assertThat(last(
                        "en",
                        "Fisheries Minister Marta Lindqvist met Finance Minister Una Fjeld in Bergen. "
                                + "“The quota stays,” the minister said."))
                .isEmpty();
    }

    @Test
    void aMinisterOfAnotherPlaceIsAnother() {
        assertThat(
                        last(
                                "en",
                                "Fisheries Minister Marta Lindqvist spoke in Bergen. “The quota stays,” the Danish minister said."))
                .isEmpty();
    }

    @Test
    void aPlaceInFrontOfTheRoleMayBeInflected() {
        assertThat(last(
                        "de",
                        "Hamburgs Hafenmeisterin Marta Lindqvist traf Una Fjeld aus Bergen. "
                                + "„Die Schleuse bleibt zu“, sagte die Hamburger Hafenmeisterin."))
                .contains("Marta Lindqvist");
        assertThat(last(
                        "es",
                        "El ministro de Asuntos Marítimos, Juan Robledo, habló con Pedro Sanz en Vigo. "
                                + "“La lonja no cierra”, dijo el ministro de Asuntos Marítimos."))
                .contains("Juan Robledo");
    }

    @Test
    void whoIsNamedBeforeTheirRoleHasItAllTheSame() {
        assertThat(first(
                        "de",
                        "„Das Wehr hält“, sagte Marta Lindqvist. „Wir prüfen täglich“, so die Bremer Hafendirektorin. "
                                + "Una Fjeld zweifelt. Bremens Hafendirektorin Marta Lindqvist bleibt dabei.",
                        1))
                .contains("Marta Lindqvist");
    }

    @Test
    void aGivenNameTellsMoreOfAPersonsGenderThanATitleInFront() {
        assertThat(last(
                        "en",
                        "Ella Vik met North Carolina Sen. Martin Holm and Georgia Gov. Peter Lund. "
                                + "Holm was worried about the ferry. “It leaks,” he said."))
                .contains("Martin Holm");
    }

    private static Optional<String> last(String language, String text) {
        List<Quote> quotes = QuoteFinder.forLanguage(language).find(text);
        return quotes.get(quotes.size() - 1).speaker().flatMap(Speaker::name);
    }

    private static Optional<String> first(String language, String text, int index) {
        return QuoteFinder.forLanguage(language).find(text).get(index).speaker().flatMap(Speaker::name);
    }
}
