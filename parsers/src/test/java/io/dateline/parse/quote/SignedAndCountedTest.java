package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedAndCountedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "From a sailor: “My cabin leaks since the last storm and I sleep badly.” – Erin H.; Erin H.",
                "“The new engine is quiet and strong.” — Marta Lindqvist, chief engineer; Marta Lindqvist",
                "“The new engine is quiet and strong.”\\nMarta Lindqvist, owner of the Tern (in May); Marta Lindqvist"
            })
    void aNameBehindAQuoteThatNobodySaysSignsIt(String story, String name) {
        assertThat(speaker("en", story.replace("\\n", "\n")).name()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7. „Ich gehe jeden Morgen eine Stunde am Kai spazieren.“ Bloggerin Maria Lund (@marialund); Maria Lund",
                "„Ich gehe jeden Morgen eine Stunde am Kai spazieren.“ Maria Lund; Maria Lund"
            })
    void aNameRightBehindAWholeSentenceSignsIt(String story, String name) {
        assertThat(speaker("de", story).name()).contains(name);
    }

    @Test
    void aPublisherBehindATitleSignsNothing() {
        assertThat(QuoteFinder.forLanguage("en")
                        .find("“The Growth of Small Harbours and Their Locks.” Marta Lindqvist, 2024."))
                .allMatch(quote -> quote.speaker().isEmpty());
    }

    @Test
    void aNameThatDoesSomethingSignsNothing() {
        assertThat(QuoteFinder.forLanguage("en")
                        .find("Look for the sign “Mind the gap and the rail.” – Marta Lindqvist was here."))
                .allMatch(quote -> quote.speaker().isEmpty());
    }

    @Test
    void aRoleBetweenABodyAndANameIsNoPartOfEither() {
        Speaker speaker = speaker("en", "“We sail on Monday,” says Tarn Volunteer Coordinator Bonnie Fell.");
        assertThat(speaker.name()).contains("Bonnie Fell");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(speaker.description()).contains("Tarn Volunteer Coordinator");
    }

    @Test
    void anotherOfficerIsNamedWhereTheStoryNamesHim() {
        assertThat(speaker("en", "The boat was empty. Another officer, Martin Holm, said: “The lamp was still on.”")
                        .name())
                .contains("Martin Holm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Martin Holm, an expert in locks at the harbour who did not build this one, told the Tern: “It leaks.”",
                "“It leaks,” wrote his brother, Martin Holm, in a letter.",
                "The pilots' senior adviser, Martin Holm, said: “It leaks.”"
            })
    void aDescriptionBetweenCommasIsThatOfTheNameBesideIt(String story) {
        assertThat(speaker("en", story).name()).contains("Martin Holm");
    }

    @Test
    void aDescriptionThatTellsSomethingItselfIsNotThatOfTheNameInFront() {
        assertThat(speaker("en", "It is a book by Martin Holm, a harbour spokesman said: “We sell it.”")
                        .name())
                .isEmpty();
    }

    @Test
    void aTradeBehindADashSignsWithoutAName() {
        Speaker speaker = speaker("en", "“I trust the new engine with my life and my boat.” -- Software engineer");
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.mention()).isEqualTo("Software engineer");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
    }

    @Test
    void aNumberAloneIsNotTheWholeSpeaker() {
        Speaker speaker = speaker("en", "The boat was empty. One reviewer said: “The lamp was still on.”");
        assertThat(speaker.mention()).isEqualTo("One reviewer");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
    }

    @Test
    void nobodyIsNamedInAScriptWithoutCapitals() {
        assertThat(QuoteFinder.forLanguage("zh").find("他们在Blue Harbor乐队的演出上唱了“Song of the Long Night”这首老歌，大家都很喜欢。"))
                .allMatch(quote -> quote.speaker().isEmpty());
    }

    private static Speaker speaker(String language, String story) {
        return QuoteFinder.forLanguage(language).find(story).get(0).speaker().orElseThrow();
    }
}
