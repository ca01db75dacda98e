package io.dateline.parse.quote.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.parse.quote.QuoteFinder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakingPronounsTest {

    private static final String TO_THE_READER = "You can build your raft in a weekend if you plan your cuts. ";

    private final QuoteFinder english = QuoteFinder.forLanguage("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When you hear the word “deadwood,” think of planks.",
                "You may want to say “the glue has set” before it has.",
                "We use a clamp to hold the “inner” board in place.",
                "It also promises to make your deck as dry as “a desert floor at noon”.",
                "Another way of putting it is that your knots are “lazy” and your ropes “bored”.",
                "Imagine making your sail feel “calm as a lake” or “loud and rough”.",
                "Make sure at least one “dry” friend looks on."
            })
    void nobodySaysWordsThatATextToItsReaderOnlySpeaksOf(String sentence) {
        assertThat(speakers(TO_THE_READER + sentence)).isEmpty();
    }

    @Test
    void whoSaysSomethingInSuchATextIsTheSpeaker() {
        assertThat(speakers(
                        TO_THE_READER + "We said: “Never trust a dry knot.” Marta Lindqvist said: “Trust the rope.”"))
                .containsExactly("We", "Marta Lindqvist");
        assertThat(speakers(TO_THE_READER + "“Never trust a dry knot,” I told my crew."))
                .containsExactly("I");
    }

    @Test
    void aReportLeavesItsPronounsToThePatterns() {
        assertThat(speakers("The council met on Monday. It said the raft was “a danger to the ferry”."))
                .containsExactly("It");
    }

    @Test
    void aCountryInCapitalsIsNoPronoun() {
        assertThat(speakers("You know that I sail. I saw you there. The US captain said: “The raft leaks badly.”"))
                .hasSize(1);
    }

    private List<String> speakers(String text) {
        return english.find(text).stream()
                .map(Quote::speaker)
                .flatMap(speaker -> speaker.stream())
                .map(Speaker::label)
                .toList();
    }
}
