package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnspokenWordsTest {

    private final QuoteFinder english = QuoteFinder.forLanguage("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Each summer the ferrymen gather for a race called “the long pull.” It lasts four hours.",
                "The pilots were often referred to as “herring kings” in those days.",
                "The pilots were often called “herring kings” and “salt eaters” in those days.",
                "Ada Lund describes the storm in her new novel, “The Long Tide,” which appears in May.",
                "The usual alert is there, but Fjordferry also offers “Quiet seats,” a row of chairs by the window.",
                "The no-hassle boat needs no key. No need to ask “will it fit?” at the pier.",
                "The paint the harbour wants is often branded “northern red.” It dries slowly.",
                "Ada Lund told “Harbour Talk” host Ola Vik that she was tired."
            })
    void nobodySaysWhatSomethingIsCalled(String story) {
        assertThat(english.find(story))
                .isNotEmpty()
                .allMatch(quote -> quote.speaker().isEmpty());
    }

    @Test
    void whoIsAskedDoesNotSayTheQuestion() {
        List<Quote> quotes = english.find(
                "In an interview on Monday, Ada Lund was asked, “What is the coldest harbour you have been to?”\n"
                        + "Lund laughed.");
        assertThat(quotes).hasSize(1).allMatch(quote -> quote.speaker().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Ada Lund called the delay “a disgrace.” The board was silent.; Ada Lund",
                "Ada Lund was blunt on Monday. She hates what she called “a lazy plan.”; Ada Lund",
                "The plan was called “a lazy compromise” by Ada Lund on Monday.; Ada Lund",
                "Ada Lund said that the boat called “Fram” was “a gift.”; Ada Lund"
            })
    void whoCallsItSoSaysIt(String story, String name) {
        List<Quote> quotes = english.find(story);
        Quote last = quotes.get(quotes.size() - 1);
        assertThat(last.speaker().flatMap(Speaker::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crews are held “on course,” as Ada Lund put it, by a bell.",
                "The guild fights “the quiet sea,” as Ada Lund noted, with a bell."
            })
    void whoPutsItSoBehindTheWordsSaysThem(String story) {
        assertThat(english.find(story).get(0).speaker().flatMap(Speaker::name)).contains("Ada Lund");
    }

    @Test
    void whomSomebodyTellsSomethingDoesNotSayIt() {
        assertThat(english.find(
                                "“We sail on Monday with the first boat that leaves the harbour,” Ada Lund, senior vice head of "
                                        + "pilots and boats and bells at the Harbour Guild of the North, told Fjordpost.")
                        .get(0)
                        .speaker()
                        .flatMap(Speaker::name))
                .contains("Ada Lund");
    }

    @Test
    void aTermThatSomebodyExplainsIsNotSaid() {
        assertThat(english.find("That is the key to “Harbour Rhythm,” as Coach Ola explains in this video."))
                .allMatch(quote -> quote.speaker().isEmpty());
    }
}
