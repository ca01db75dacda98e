package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescribedSpeakersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "“We sail on Monday,” said the woman.; PERSON",
                "The 56-year-old said: “We sail on Monday.”; PERSON",
                "An unnamed harbour campaign staffer said the plan was “a lazy compromise.”; PERSON",
                "The crew came home. A dismissive review called the song “a lazy tune.”; DOCUMENT",
                "The paper says that “herring will be rare by the end of the century.”; DOCUMENT",
                "If the principal prayer of the sailors says “keep us dry,” it must be old.; UNKNOWN"
            })
    void itsNounTellsWhatADescriptionMeans(String story, SpeakerKind kind) {
        assertThat(speaker(story).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "The experts recommend you wait until the sea is “as flat as a plate.”; The experts",
                "Lund's office said the plan was “a lazy compromise.”; Lund's office",
                "The vote came on Monday. The Lund's campaign said it was “a gift.”; The Lund's campaign"
            })
    void aDescriptionHasWhoseItIsAndNoVerb(String story, String mention) {
        assertThat(speaker(story).mention()).isEqualTo(mention);
    }

    @Test
    void aWordThatStartsItsSentenceMayStartADescription() {
        Speaker speaker =
                speaker("The story is long. Federal harbour pilots have said the plan is “a lazy compromise.” "
                        + "The federal board was silent.");
        assertThat(speaker.mention()).isEqualTo("Federal harbour pilots");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.GROUP);
        assertThat(speaker.resolution()).isEqualTo(Resolution.NOMINAL);
    }

    @Test
    void aBodyWithAnArticleHasAName() {
        Speaker speaker = speaker("The Harbour Pilots Board said the plan was “a lazy compromise.”");
        assertThat(speaker.name()).contains("Harbour Pilots Board");
        assertThat(speaker.resolution()).isEqualTo(Resolution.NAMED);
    }

    private static Speaker speaker(String story) {
        return QuoteFinder.forLanguage("en").find(story).get(0).speaker().orElseThrow();
    }
}
