package io.dateline.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {

    private static String names(String text) {
        return String.join("|", Bylines.read(text).stream().map(Byline::name).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'By Ada Quill and Tobias Venn', Ada Quill|Tobias Venn",
        "'Von Ada Quill, Tobias Venn und Mira Osk', Ada Quill|Tobias Venn|Mira Osk",
        "'Ada Quill ve Tobias Venn', Ada Quill|Tobias Venn",
        "'Par Ada Quill et Tobias Venn', Ada Quill|Tobias Venn",
        "'Quill, Ada', Ada Quill",
        "'Ursula von der Leyde', Ursula von der Leyde",
        "'Choying', Choying",
        "'Ada Quill, Ada Quill', Ada Quill",
        "'Jane A Doe', Jane A Doe",
        "'José Ortega y Vidal', José Ortega y Vidal",
        "'Luísa Maria da Rocha', Luísa Maria da Rocha"
    })
    void authorsArePartedAndNamedOnce(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @Test
    void agenciesAndDesksAreNoPersons() {
        assertThat(Bylines.read("AFP")).extracting(Byline::kind).containsExactly(BylineKind.ORGANIZATION);
        assertThat(Bylines.read("Reuters Staff")).extracting(Byline::kind).containsExactly(BylineKind.DESK);
        assertThat(Bylines.read("dpa/lnw")).extracting(Byline::kind).containsExactly(BylineKind.ORGANIZATION);
    }

    @Test
    void aRoleAndAPlaceAreNoPartOfTheName() {
        assertThat(Bylines.read("Ada Quill, Europe Correspondent"))
                .containsExactly(Byline.person("Ada Quill").withRole("Europe Correspondent"));
        assertThat(Bylines.read("Ada Quill in Istanbul").get(0).location()).contains("Istanbul");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/ada",
        "ada@example.org",
        "admin",
        "'Foto: Nils Brandt'",
        "'12.06.2024'",
        "''",
        "'{{author}}'"
    })
    void addressesNumbersAndPlaceholdersAreNoNames(String text) {
        assertThat(Bylines.read(text)).isEmpty();
    }
}
