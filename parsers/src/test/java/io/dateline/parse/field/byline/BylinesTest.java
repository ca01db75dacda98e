package io.dateline.parse.field.byline;

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
        "'Luísa Maria da Rocha', Luísa Maria da Rocha",
        "'Written by Ada Quill Researched by Tobias Venn', Ada Quill",
        "'by Ada Quill ● May 3, 2025 ● 6 min read', Ada Quill",
        "'May 3, 2025 · Ada Quill on behalf of the harbour group', Ada Quill",
        "'“Ada Quill”', Ada Quill",
        "'Ada Quill, CTGR®', 'Ada Quill, CTGR®'",
        "'Ada Quill HBR, GTW', 'Ada Quill HBR, GTW'",
        "'Contributors: Ada Quill', Ada Quill",
        "'Ada Quill/MW-X', Ada Quill",
        "'Ada Quill/Tobias Venn', Ada Quill|Tobias Venn"
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

    @Test
    void agenciesBehindALabelAreOrganizationsOfTheirOwn() {
        assertThat(Bylines.read("Quelle: sid/dpa"))
                .containsExactly(Byline.organization("sid"), Byline.organization("dpa"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Tidewater Institute'",
        "'Hafenbau GmbH, Kiel, Germany'",
        "'Gull & Sons, LLC'",
        "'The Harbour Post'",
        "'HarbourPost.cat'",
        "'KTDW'",
        "'Umweltministerium der Insel'"
    })
    void namesWithAWordOfOrganizationsAreNoPersons(String text) {
        assertThat(Bylines.read(text)).extracting(Byline::kind).contains(BylineKind.ORGANIZATION);
        assertThat(names(text)).doesNotContain("Germany", "Kiel");
    }

    @Test
    void behindFullNameAndRoleStandPlaceAndEmployer() {
        assertThat(Bylines.read("Von Ada Quill, Berlin"))
                .containsExactly(Byline.person("Ada Quill").withLocation("Berlin"));
        assertThat(Bylines.read("Ada Quill, Senior Editor, Tidewater Institute"))
                .containsExactly(
                        Byline.person("Ada Quill").withRole("Senior Editor").withAffiliation("Tidewater Institute"));
    }

    @ParameterizedTest
    @CsvSource({"배윤서 기자, 배윤서, 기자", "記者林宸海, 林宸海, 記者", "松岡大海記者, 松岡大海, 記者"})
    void whatIsWrittenBesideANameWithoutABlankIsItsRole(String text, String name, String role) {
        assertThat(Bylines.read(text)).extracting(Byline::name).containsExactly(name);
        assertThat(Bylines.read(text).get(0).role()).contains(role);
    }

    @Test
    void aNameRepeatedWithoutAWordBetweenIsNamedOnce() {
        assertThat(names("Ada Quill Ada Quill Ada Quill")).isEqualTo("Ada Quill");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/ada",
        "'Publiziert am'",
        "'Ein Film von'",
        "'Read the original story'",
        "'Lire l’histoire entière'",
        "Germany",
        "News",
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
