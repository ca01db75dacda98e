package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the words beside English quotes may speak: people, several of a role and papers, but no thing. */
class VoicesBesideQuotesTest {

    private static Optional<Speaker> last(String story) {
        List<Quote> quotes = QuoteFinder.forLanguage("en").find(story);
        return quotes.get(quotes.size() - 1).speaker();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour guide speaks to you, and you may like it. We walked the pier, and you can, too."
                        + " Tidal Planning lets the port end what you know as “long waits” in winter.",
                "You can plan your trip with us. I like the pier, and you may walk it."
                        + " Nobody is better known for this than the guide Odvar (pronounced “Od-war”) Lie."
            })
    void aThingInATextForItsReaderSaysNoFewWords(String story) {
        assertThat(last(story)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You can plan your trip with us. I like the pier, and you may walk it. Ada Lund shrugs it off as “old planks” of no use.",
                "You can plan your trip with us. I like the pier, and you may walk it. As Ada Lund put it, it is like “old planks” of no use."
            })
    void aPersonInSuchATextMaySayThem(String story) {
        assertThat(last(story).flatMap(Speaker::name)).contains("Ada Lund");
    }

    @Test
    void aLastNameWithTheEndingOfAnAdverbIsKnownFromTheFullName() {
        String story =
                "Anna Harding runs the lock. She has run it for years. “Who opens the gate at night?” Harding asked.";
        assertThat(last(story).flatMap(Speaker::name)).contains("Anna Harding");
    }

    @Test
    void anAdverbThatStartsASentenceIsNoPartOfTheNameBehindIt() {
        String story = "Afterwards Marta swept the pier. “I like it here,” Marta said.";
        assertThat(last(story).flatMap(Speaker::name)).contains("Marta");
    }

    @Test
    void aRoleBehindADashIsNoNameThoughATradeHasItsFirstWord() {
        String story = "We asked those who use Blue Rope every day, and Blue Rope was what they praised."
                + "\n“I have not slept so well in years, and it is quiet on the pier.” – Rope maker at a yard in the north";
        assertThat(last(story).map(Speaker::label)).contains("Rope maker at a yard");
    }

    @Test
    void aParticipleBehindAnAdverbTellsNothing() {
        assertThat(last("The boat was bought in May. Hilariously referred to as “The Plank”, it sank in June."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Divers searched the basin for days. “We found nothing under the pier,” investigators said.; investigators",
                "Mayor Ada Lund said the work was over. “Half of the planks are too old to be kept,” the report concludes.; the report",
                "The city looked at its piers. “Half of the planks are too old to be kept,” a new report stated.; a new report"
            })
    void severalOfARoleAndAReportTellInFrontOfTheirVerb(String story, String mention) {
        assertThat(last(story).map(Speaker::mention)).contains(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A neighbour set up a Plank Yard to play a trick on the guide. “It says nothing of the planks,” she said.; she",
                "The young guide read what Harbour Safety Watch said of the watch. “It says nothing of the planks,” he said.; he"
            })
    void aThingIsNobodyWhomAPronounStandsFor(String story, String label) {
        assertThat(last(story).map(Speaker::label)).contains(label);
    }
}
