package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeDescriptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UN officials said “the harbour is full”.; UN officials; GROUP",
                "Lundby lawmakers said “no to the new lock”.; Lundby lawmakers; GROUP",
                "“The quay is open again today,” Halden campaign officials said.; Halden campaign officials; GROUP",
                "A former Labour mayoral candidate said “the tide never waits”.; A former Labour mayoral candidate; PERSON"
            })
    void whoBelongsToANameSpeaksInItsPlace(String story, String mention, SpeakerKind kind) {
        Speaker speaker = speaker(story);
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.mention()).isEqualTo(mention);
        assertThat(speaker.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ada Lund stayed at home. “We will appeal on Monday,” Lund’s lawyers said.; Lund’s lawyers",
                "Ada Lund stayed at home. Lund's oldest daughter told the paper: “She sleeps well.”; Lund's oldest daughter"
            })
    void whoBelongsToSomebodyIsSomebodyElse(String story, String mention) {
        Speaker speaker = speaker(story);
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.mention()).isEqualTo(mention);
    }

    @Test
    void whoBelongsToSomebodyIsNamedWhereTheNameFollows() {
        assertThat(speaker(
                                "Ada Lund stayed at home. “We will appeal on Monday,” said Lund’s lawyer, Ola Vik, in the hall.")
                        .name())
                .contains("Ola Vik");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The mayor of Halden said: “The lock is safe.”; The mayor of Halden",
                "“The lock is safe,” said a spokeswoman for the harbour board on Monday.; a spokeswoman for the harbour board",
                "The former secretary of state said: “The lock is safe.”; The former secretary of state",
                "An adviser to Ada Lund told the Tern: “The lock is safe.”; An adviser to Ada Lund",
                "One of the pilots said: “The lock is safe.”; One of the pilots"
            })
    void smallWordsCarryADescriptionOn(String story, String mention) {
        assertThat(speaker(story).mention()).isEqualTo(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The chancellor of the Exchequer said that the cuts would be “deep and wide”.; The chancellor of the Exchequer",
                "The former senator from Lundby said that he was “not a sailor at all”.; The former senator from Lundby",
                "A brother of Ada Lund said that she was “asleep at the wheel”.; A brother of Ada Lund"
            })
    void aNameThatIsAPartOfADescriptionDoesNotSpeak(String story, String mention) {
        Speaker speaker = speaker(story);
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.mention()).isEqualTo(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“The lock is safe,” the official said of the repairs.; the official",
                "“The lock is safe,” said a spokesman in a letter to the town.; a spokesman",
                "The official asked the board to leave and said: “The lock is safe.”; The official"
            })
    void whatIsToldBesideADescriptionIsNoPartOfIt(String story, String mention) {
        assertThat(speaker(story).mention()).isEqualTo(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The harbour board went on to vote. The email went on to say: “The lock is safe.”; The email",
                "A harbour official later walked away and said: “The lock is safe.”; A harbour official"
            })
    void aVerbIsNoPartOfADescription(String story, String mention) {
        assertThat(speaker(story).mention()).isEqualTo(mention);
    }

    @Test
    void theFieldOfAnOfficeStandsBetweenTitleAndName() {
        Speaker speaker = speaker("Secretary of State Ada M. Lund said “the talks go on”.");
        assertThat(speaker.name()).contains("Ada M. Lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“We agree to the new lock,” the US president said.; the US president",
                "“We are watching the port closely,” a WHO spokeswoman said.; a WHO spokeswoman",
                "“No way through the strait,” US officials said.; US officials"
            })
    void capitalsAmongOtherWordsAreANameAndNoPronoun(String story, String mention) {
        Speaker speaker = speaker(story);
        assertThat(speaker.mention()).isEqualTo(mention);
        assertThat(speaker.resolution()).isEqualTo(Resolution.NOMINAL);
    }

    @Test
    void aStreetMayStartASentence() {
        assertThat(speaker("The envoy left. Fleming Street said the islands “rest with the crown”.")
                        .mention())
                .isEqualTo("Fleming Street");
    }

    @Test
    void severalWhomTheStoryAlsoHasInSmallLettersAreAGroup() {
        Speaker speaker =
                speaker("Thousands of teachers left the square. Teachers chanted, “Fund our schools,” all day. "
                        + "The Nora Teachers Association said little.");
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.GROUP);
    }

    @Test
    void aNumberWithItsNounIsADescription() {
        Speaker speaker = speaker("Several customers complained that “nothing worked on Monday”.");
        assertThat(speaker.mention()).isEqualTo("Several customers");
        assertThat(speaker.resolution()).isEqualTo(Resolution.NOMINAL);
    }

    private static Speaker speaker(String story) {
        return QuoteFinder.forLanguage("en").find(story).get(0).speaker().orElseThrow();
    }
}
