package io.dateline.parse.quote.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Speaker;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.QuoteFinder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedSpeechTest {

    private final QuoteFinder finder = QuoteFinder.forLanguage("en").indirectSpeech(true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Elena Fossum told reporters on Monday that the road was closed. | the road was closed | Elena Fossum | told",
                "Oskar Brandal asked whether the ferry would run again. | whether the ferry would run again | Oskar Brandal | asked",
                "The council promised to rebuild the pier before winter. | to rebuild the pier before winter | The council | promised",
                "Oskar Brandal denied taking money from the builders. | taking money from the builders | Oskar Brandal | denied",
                "The ministry announced a plan to close three lighthouses. | a plan to close three lighthouses | The ministry | announced",
                "The road was closed, according to the police. | The road was closed | the police | according",
                "She believes the barrier will hold. | the barrier will hold | She | believes"
            })
    void tellsWhoSaidWhatInTheReportersWords(String text, String said, String speaker, String cue) {
        Quote quote = finder.find(text).get(0);
        assertThat(quote.kind()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(quote.text()).isEqualTo(said);
        assertThat(quote.speaker().map(Speaker::label)).contains(speaker);
        assertThat(quote.cue()).contains(cue);
    }

    @Test
    void leavesTheCueOutOfAStatementOnBothSidesOfIt() {
        Quote quote = finder.find("The harbour, Oskar Brandal said, would reopen in the spring.")
                .get(0);
        assertThat(quote.text()).isEqualTo("The harbour\nwould reopen in the spring");
        assertThat(quote.spans()).containsExactly(new TextSpan(0, 0, 11), new TextSpan(0, 33, 59));
    }

    @Test
    void tellsAStatementOnceThatTwoCuesLeadTo() {
        List<Quote> quotes =
                finder.find("The Fjeld campaign sent a letter on Monday saying that the ferry would stop in May.");
        assertThat(quotes).extracting(Quote::text).containsExactly("the ferry would stop in May");
    }

    @Test
    void findsNoStatementWhereNobodySpeaks() {
        assertThat(finder.find("The bus left at seven and reached the village before noon."))
                .isEmpty();
    }

    @Test
    void leavesQuotedWordsToTheQuotes() {
        List<Quote> quotes = finder.find("Elena Fossum said the road was “a mess” on Monday.");
        assertThat(quotes).extracting(Quote::text).containsExactly("a mess");
    }

    @Test
    void takesWordsBetweenTwinMarksAsOneStatementOverTheirSentences() {
        Quote quote = finder.find(
                        "''The pier is gone, and nobody will miss it. We start again in May,'' Oskar Brandal said on Friday.")
                .get(0);
        assertThat(quote.text()).isEqualTo("The pier is gone, and nobody will miss it. We start again in May");
        assertThat(quote.speaker().map(Speaker::label)).contains("Oskar Brandal");
    }

    @Test
    void takesBareWordsInFrontOfACueAsItsSource() {
        Quote quote = finder.find("But harbour records show that the pier was closed twice.")
                .get(0);
        assertThat(quote.text()).isEqualTo("the pier was closed twice");
        assertThat(quote.speaker().map(Speaker::label).orElseThrow()).isEqualTo("harbour records");
    }

    @Test
    void tellsNothingWhereTheCueOnlyHasWordsInQuotationMarks() {
        assertThat(finder.find(
                        "“The pier is gone and we start again,” Elena Fossum told the reporter Jonas Lindqvist."))
                .extracting(Quote::kind)
                .doesNotContain(QuoteKind.INDIRECT);
    }
}
