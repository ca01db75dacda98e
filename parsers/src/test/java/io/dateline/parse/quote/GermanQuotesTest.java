package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanQuotesTest {

    private final QuoteFinder german = QuoteFinder.forLanguage("de");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Carsten Moorbach konstatiert: „Die Fähre ist zu alt.“; Carsten Moorbach",
                "Die Fähre fährt nicht mehr, sagte Marta Lindqvist. „Wir suchen Ersatz.“; Marta Lindqvist",
                "Marta Lindqvist rief die Wehrführer zusammen. Sie ist überzeugt: „Das Wehr hält.“; Marta Lindqvist",
                "Ole Tamm (SPD) kritisierte, dass niemand zahle. Stattdessen solle man „lieber rudern“.; Ole Tamm",
                "Ismar Tolk von der Reederei sagte daher, die Fähre sei „ein alter Kahn“.; Ismar Tolk",
                "„Das Wehr hält nur noch bis Mai“, räumt auch Marta Lindqvist ein.; Marta Lindqvist",
                "Wovor Marta Lindqvist vor allem warnt: „Das Wehr hält nicht.“; Marta Lindqvist",
                "Marta Lindqvist, die der Kapitän kennt, und Ole Tamm kamen. Ole Tamm sagte, die Fähre sei „alt“.; Ole Tamm"
            })
    void namesWhoSpeaks(String story, String name) {
        assertThat(names(story)).containsExactly(Optional.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mehr Streit gibt es um die Fähre, die viele als „Schrottkahn“ sehen.",
                "Ernster Nachtrag: „Die Fähre sinkt.“",
                "Nach „Hafenblick“-Informationen prüfen die Ermittler den Fall.",
                "Solche Wellen, die selten sind, werden oft als „Dreimaster“ bezeichnet.",
                "„Nordlicht“ kündigt eine baldige Fahrt an.",
                "Marta Lindqvist kennt den Hafen. Wie schrieben Sie im Logbuch: „Nie wieder Nebel.“"
            })
    void nobodySaysWhatIsOnlyCalledSo(String sentence) {
        assertThat(german.find(sentence))
                .allMatch(quote -> quote.speaker().flatMap(Speaker::name).isEmpty());
    }

    @Test
    void whoIsTheSubjectOfWhatIsReportedDoesNotSpeakOn() {
        assertThat(names(
                        "Marta Lindqvist lobt den Umbau: „Die Schleuse ist dicht.“ Ole Tamm habe dafür lange gekämpft. "
                                + "„Es war ein weiter Weg bis heute.“"))
                .containsExactly(Optional.of("Marta Lindqvist"), Optional.of("Marta Lindqvist"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Der Lotse kam mit seiner langjährigen Ehefrau Ada Tamm. „Es zieht“, sagte Tamm.; langjährige Ehefrau",
                "Die Lotsin zitierte den Abgeordneten Ole Tamm. „Es zieht“, sagte Tamm.; Abgeordnete",
                "Die Lotsin lobte den Rat des Wehrführers Ole Tamm. „Es zieht“, sagte Tamm.; Wehrführer",
                "Die Lotsin lobte das Buch des Psychologen Ole Tamm. „Es zieht“, sagte Tamm.; Psychologe"
            })
    void aDescriptionStandsInTheCaseOfASubject(String story, String description) {
        assertThat(german.find(story).get(0).speaker().orElseThrow().description())
                .contains(description);
    }

    @Test
    void aRoleInAnotherCaseIsNoPartOfTheName() {
        Speaker speaker = german.find("Eine Schau ehrt den Karikaturisten Tamsel. „Es zieht“, sagte Tamsel gestern.")
                .get(0)
                .speaker()
                .orElseThrow();

        assertThat(speaker.name()).contains("Tamsel");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ousmin Trellak sagte: „Der Kahn ist dicht.“; PERSON",
                "„Der Kahn ist dicht“, sagte Trellmann.; UNKNOWN",
                "„Der Kahn ist dicht“, sagte Bosse Tamm Jr gestern.; PERSON",
                "„Der Kahn ist dicht“, meldete NRX.; ORGANIZATION"
            })
    void aNameBesideACueIsAPersonsUnlessItMayBeAFirms(String story, SpeakerKind kind) {
        assertThat(german.find(story).get(0).speaker().orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void anAgeStandsForTheNameThatHasIt() {
        assertThat(names("Ole Tamm (46) und Nils Brook (38) fahren zur See. Nils Brook kocht, Ole Tamm steuert. "
                        + "„Wir sind müde“, sagte der 46-Jährige."))
                .containsExactly(Optional.of("Ole Tamm"));
    }

    @Test
    void anAgeThatTwoHaveStandsForNeither() {
        assertThat(names("Ole Tamm (46) und Nils Brook (46) fahren zur See. Nils Brook (46) kocht, Ole Tamm steuert. "
                        + "„Wir sind müde“, sagte der 46-Jährige."))
                .containsExactly(Optional.empty());
    }

    @Test
    void aParticleOfNobilityIsPartOfTheLastName() {
        assertThat(names(
                        "„Der Steg bleibt“, sagte Hafenchef Alexander von Trebnitz. „Er ist fest“, sagte von Trebnitz. "
                                + "Trebnitz lacht. Trebnitz winkt. Trebnitz geht. „Bis morgen“, sagte von Trebnitz."))
                .containsOnly(Optional.of("Alexander von Trebnitz"));
    }

    @Test
    void theOnlySpeakerOfAStoryGoesOnForParagraphs() {
        assertThat(
                        names(
                                "„Ich kam am Abend an“, sagt Marta Lindqvist. „Es regnete“, sagt Lindqvist.\n„Dann kam der Sturm.“\n"
                                        + "Der Hafen war dunkel.\n„Ich hatte Angst.“\nDas Wasser stieg.\n„Am Morgen war alles still.“"))
                .containsOnly(Optional.of("Marta Lindqvist"));
    }

    @Test
    void aBlankInFrontOfTheClosingMarkClosesAllTheSame() {
        assertThat(german.find("Die Aktion „Kein Steg ohne Licht “ begann. Marta Lindqvist sagte: „Wir machen mit.“"))
                .extracting(Quote::text)
                .containsExactly("Kein Steg ohne Licht", "Wir machen mit.");
    }

    @Test
    void anAdjectiveIsNotTheWholeSpeaker() {
        assertThat(german.find("„Jetzt geht es los“, kommentierte ein gutgelaunter Deichschäfer."))
                .extracting(quote -> quote.speaker().map(Speaker::mention))
                .containsExactly(Optional.of("ein gutgelaunter Deichschäfer"));
    }

    @Test
    void aGivenNameOfTheLanguageMakesAPerson() {
        List<Quote> quotes = german.find("Wiebke Trond von der Bank erklärt dazu: „Der Zins fällt.“");
        assertThat(quotes.get(0).speaker().map(Speaker::kind)).contains(SpeakerKind.PERSON);
    }

    private List<Optional<String>> names(String story) {
        return german.find(story).stream()
                .map(quote -> quote.speaker().flatMap(Speaker::name))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "„Der Steg bleibt zu“, so der Hafensprecher weiter.; der Hafensprecher",
                "„Der Steg bleibt zu“, sagte der Kapitän wahrscheinlich.; der Kapitän",
                "„Der Steg bleibt zu“, heißt es in der Mitteilung des Hafenamts weiter.; der Mitteilung des Hafenamts",
                "„Der Steg bleibt zu“, so die Hafen- und Fährministerin.; die Hafen- und Fährministerin",
                "„Der Steg bleibt zu“, sagte der junge Mann in dem Interview.; der junge Mann"
            })
    void aDescriptionEndsWithItsNoun(String story, String mention) {
        assertThat(german.find(story))
                .extracting(quote -> quote.speaker().map(Speaker::mention))
                .containsExactly(Optional.of(mention));
    }

    @Test
    void anArticleInFrontOfAParticipleStandsForNobody() {
        assertThat(german.find("Im Schuppen wurde das gestapelt, was niemand will, erzählt ein „alter Kahnführer“."))
                .allMatch(quote -> quote.speaker().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "der Wellenprofessor",
                "die Gezeitenspezialistin",
                "ein Hafenreporter",
                "die Stegnutzerin",
                "der Vogelkundejournalist"
            })
    void whatSomebodyDoesTellsThatItIsAPerson(String mention) {
        assertThat(german.find("„Das Wasser steigt“, sagte " + mention + "."))
                .extracting(quote -> quote.speaker().map(Speaker::kind))
                .containsExactly(Optional.of(SpeakerKind.PERSON));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Es wird eng“, sagte Hafen-CEO Ismar Tolk.",
                "„Es wird eng“, sagte Gezeitenspezialistin Ismar Tolk.",
                "Ismar Tolk kam zum Steg. „Es wird eng“, sagte Fährfahrt-Spezialist Tolk."
            })
    void whatStandsInFrontOfANameIsNoPartOfIt(String story) {
        assertThat(names(story)).containsExactly(Optional.of("Ismar Tolk"));
    }

    @Test
    void twoRolesInFrontOfANameAreOnePersons() {
        assertThat(german.find("„Das Wasser steigt“, erklärt Wettersprecherin und Autorin Marta Lindqvist."))
                .extracting(quote -> quote.speaker().flatMap(Speaker::description))
                .containsExactly(Optional.of("Wettersprecherin und Autorin"));
    }

    @Test
    void aRoleBehindANameInFullIsAnothersInFrontOfHers() {
        assertThat(german.find("Im Hafenblatt warf Reporterin Emma Lund Sängerin Anna Tamm vor, faul zu sein. "
                        + "„Ich rudere doch“, sagte Tamm."))
                .extracting(quote -> quote.speaker().flatMap(Speaker::description))
                .containsExactly(Optional.of("Sängerin"));
    }
}
