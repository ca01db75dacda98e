package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleBearersTest {

    private final QuoteFinder english = QuoteFinder.forLanguage("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "“We sail on Monday,” said Fjord Lines co-owner Ada Lund. “The boat is ready.”; Ada Lund",
                "“We sail on Monday,” said harbour party planner Ada Lund. “The boat is ready.”; Ada Lund",
                "“We sail on Monday,” said Ola Vik's longtime spokeswoman Ada Lund.; Ada Lund",
                "The head of the guild, Ada Lund, said the plan was “a lazy compromise.”; Ada Lund"
            })
    void whoBearsTheRoleSpeaks(String story, String name) {
        List<Quote> quotes = english.find(story);
        assertThat(quotes).allSatisfy(quote -> {
            Speaker speaker = quote.speaker().orElseThrow();
            assertThat(speaker.name()).contains(name);
            assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
        });
    }

    @Test
    void aRoleInCapitalsIsNoPartOfTheName() {
        Speaker speaker = last("“We sail on Monday,” said Harbour Engineer Vigdis Torp. “The boat is ready.”");
        assertThat(speaker.name()).contains("Vigdis Torp");
        assertThat(speaker.description()).contains("Harbour Engineer");
    }

    @Test
    void thePlaceOfAnOfficeIsNoPartOfTheName() {
        Speaker speaker = last(
                "“We sail on Monday,” said the acting attorney for Massachusetts Vigdis Torp. “We wait,” she said.");
        assertThat(speaker.name()).contains("Vigdis Torp");
        assertThat(speaker.description()).isEmpty();
    }

    @Test
    void aLastNameMayBeARole() {
        Speaker speaker = last("Ada Lund is the head of pilots. John Major followed Ola Vik. Ola Vik was older. "
                + "As Major himself noted, “the boat is old.”");
        assertThat(speaker.name()).contains("John Major");
    }

    @Test
    void aLastNameMayBeABodyElsewhere() {
        Speaker speaker =
                last("“We sail on Monday,” said Drew Fox. “The boat is ready,” Fox said. “We wait,” Fox said.");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.PERSON);
    }

    @Test
    void aCapitalWithinAWordIsAFirms() {
        assertThat(last("“We sail on Monday,” FjordPay said in a statement.").kind())
                .isEqualTo(SpeakerKind.ORGANIZATION);
        assertThat(last("“We sail on Monday,” DeVik said in a statement.").kind())
                .isEqualTo(SpeakerKind.PERSON);
    }

    private Speaker last(String story) {
        List<Quote> quotes = english.find(story);
        return quotes.get(quotes.size() - 1).speaker().orElseThrow();
    }
}
