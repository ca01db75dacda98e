package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words name a speaker, and what kind of speaker they name. */
class SpeakerNamesTest {

    private static Speaker speaker(String language, String text) {
        return QuoteFinder.forLanguage(language).find(text).get(0).speaker().orElseThrow();
    }

    private static String label(String language, String text) {
        return QuoteFinder.forLanguage(language)
                .find(text)
                .get(0)
                .speaker()
                .map(Speaker::label)
                .orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Needless to say, “the fair was loud,” and the cooks left.",
                "Prospective students are asked to write “a letter of intent.”",
                "The fair is held in Lakeland, Montana and Missouri, saying it is “a great time.”",
                "Court records said the cook was “very loud.”",
            })
    void placesAndWordsThatOnlyStartASentenceSpeakForNobody(String text) {
        assertThat(label("en", text)).isEqualTo("nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Una Fjeld gave a talk at the fair in a hall called “the Net.”",
                "The boats raced over stretches known as “ladders.”",
                "The lock is often referred to as the “old lady.”",
                "Una Fjeld was given a book titled “Salt and Iron.”"
            })
    void whatThingsAreCalledIsSaidByNobody(String text) {
        assertThat(label("en", text)).isEqualTo("nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Una Fjeld later called it “a disgrace.”",
                "The lock opened on Friday, in what Una Fjeld called “a good day for sailors.”",
                "Una Fjeld on Wednesday called the lock “a disgrace.”"
            })
    void whoCallsAThingSomethingSpeaks(String text) {
        assertThat(label("en", text)).isEqualTo("Una Fjeld");
    }

    @Test
    void aDaughterIsNotHe() {
        String text = "Oskar Brandal wrote about the winter in Tarn. He sailed with his daughter Ylvi Brandt in May. "
                + "“The ice was thick,” he said.";

        assertThat(label("en", text)).isEqualTo("Oskar Brandal");
    }

    @Test
    void aNameThatStartsItsSentenceSpeaksAllTheSame() {
        String text = "Tovesk said the fair was “very loud.”";

        assertThat(speaker("en", text).name()).contains("Tovesk");
    }

    @Test
    void severalPeopleAreAGroupThoughTheyStartTheSentence() {
        Speaker speaker = speaker("en", "Prosecutors said the cook was “very loud.”");

        assertThat(speaker.kind()).isEqualTo(SpeakerKind.GROUP);
        assertThat(speaker.name()).isEmpty();
    }

    @Test
    void whoIsToldByAnOfficeOrATradeAloneIsAPerson() {
        Speaker speaker = speaker("en", "“The gate will stay shut all week,” a senior harbour official said.");

        assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(speaker.name()).isEmpty();
    }

    @Test
    void recordsAreDocuments() {
        Speaker speaker = speaker("en", "According to court records, the cook was “very loud.”");

        assertThat(speaker.kind()).isEqualTo(SpeakerKind.DOCUMENT);
    }

    @Test
    void smallWordsArePartsOfABodysName() {
        Speaker speaker = speaker("en", "The Alliance of Lake Ferry and River Boat Pilots said: “We are near a deal.”");

        assertThat(speaker.name()).contains("Alliance of Lake Ferry and River Boat Pilots");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.ORGANIZATION);
    }

    @Test
    void anotherNameBehindABodysIsLeftAlone() {
        String text = "Fossum was late. The Bank of Oslo and Fossum said they were “near a deal.”";

        assertThat(label("en", text)).doesNotContain("Bank of Oslo and");
    }

    @Test
    void thePronounBehindAFrenchVerbHasNoHyphen() {
        Speaker speaker = speaker("fr", "« Nous attendons », écrit-il dans une lettre.");

        assertThat(speaker.mention()).isEqualTo("il");
    }

    @Test
    void aPartyBehindANameMakesAPersonOfIt() {
        Speaker speaker = speaker("de", "Veit Lohse (Grüne) nannte das Gesetz einen „schlechten Witz“.");

        assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
    }

    @Test
    void aPartyBehindItsOwnNameDoesNot() {
        Speaker speaker = speaker("de", "Freie Demokraten (FDP) nannten das Gesetz einen „schlechten Witz“.");

        assertThat(speaker.kind()).isNotEqualTo(SpeakerKind.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Im Landtag verurteilte Vroni Lohse (SPD) das Gesetz als „schlechtes Signal“.; Vroni Lohse",
                "Laut Bundesregierung besteht „keine Gefahr“.; Bundesregierung",
            })
    void whoeverJudgesOrGovernsSpeaks(String text, String speaker) {
        assertThat(label("de", text)).isEqualTo(speaker);
    }

    @Test
    void aSentenceBetweenBracketsDoesNotTellWhoSpoke() {
        assertThat(label("de", "„Wir kommen gern wieder.“ (Das BLATT berichtete, dass Veit Lohse kommt.)"))
                .isEqualTo("nobody");
    }

    @Test
    void severalPeopleAreNotTheOneOfThatRole() {
        Speaker speaker = speaker(
                "de", "Gewerkschaftsvertreter Veit Lohse kam. „Das reicht nicht“, sagten die Gewerkschaftsvertreter.");

        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.GROUP);
    }

    @Test
    void aDoorSignIsNobodysName() {
        String text = "Veit Lohse sang im Salon Zur Blauen Renate. „Schön“, sagte er.";

        assertThat(speaker("de", text).name()).isNotEqualTo(Optional.of("Blauen Renate"));
    }

    @Test
    void whoeverSpeaksInBetweenEndsTheWordsOfTheSpeakerBefore() {
        String text =
                "„Wir bauen“, sagte Vera Lohse. Danach kritisierte Anna Brühl die Pläne scharf. Sie seien teuer und"
                        + " kämen zu spät. „Das wird nichts.“";

        assertThat(QuoteFinder.forLanguage("de").find(text).get(1).speaker().map(Speaker::label))
                .isNotEqualTo(Optional.of("Vera Lohse"));
    }

    @Test
    void nobodyWhoHasNotSpokenCarriesOn() {
        String text = "Der Abend begann mit einem Lied über Vera Lohse. „Es wird Zeit.“";

        assertThat(label("de", text)).isEqualTo("nobody");
    }
}
