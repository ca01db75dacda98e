package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.Preformatted;
import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.article.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {

    private final QuoteFinder english = QuoteFinder.forLanguage("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "“The bridge will open in May,” Marta Lindqvist said on Monday.; Marta Lindqvist",
                "“The bridge will open in May,” said Marta Lindqvist, the harbour's chief.; Marta Lindqvist",
                "Marta Lindqvist said: “The bridge will open in May.”; Marta Lindqvist",
                "Marta Lindqvist told reporters that the bridge was “a promise kept” to the islanders.; Marta Lindqvist",
                "According to Marta Lindqvist, “the bridge will open in May.”; Marta Lindqvist",
                "Marta Lindqvist, who has run the harbour since 2011, said the delay was “a disgrace.”; Marta Lindqvist",
                "Marta Lindqvist called the delay “a disgrace.”; Marta Lindqvist",
                "Marta Lindqvist tweeted: “The bridge will open in May.”; Marta Lindqvist",
                "\\\"The bridge will open in May,\\\" Marta Lindqvist said.; Marta Lindqvist"
            })
    void namesTheSubjectOfTheCueInEveryOrderOfWords(String sentence, String speaker) {
        List<Quote> quotes = english.find(sentence.replace("\\", ""));
        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).speaker().map(Speaker::label)).contains(speaker);
    }

    @Test
    void aShortenedVerbAtTheStartOfASentenceIsNoPartOfTheName() {
        assertThat(speakers(english.find("Didn't Una Fjeld once say that “ferries are proof of patience”?")))
                .containsExactly("Una Fjeld");
    }

    @Test
    void aWordWithACapitalOnlyAtTheStartOfASentenceIsNobody() {
        assertThat(speakers(english.find(
                        "Una Fjeld has sailed for ten years. Fun as that sounds, the fun ends when it storms. "
                                + "“I could not sleep,” she said.")))
                .containsExactly("Una Fjeld");
    }

    @Test
    void givesBothHalvesOfAnInterruptedQuoteToOneSpeaker() {
        List<Quote> quotes = english.find("“The ferry,” Oskar Brandal said, “will sail until the bridge is open.”");
        assertThat(speakers(quotes)).containsExactly("Oskar Brandal", "Oskar Brandal");
    }

    @Test
    void carriesTheSpeakerOnToTheNextSentence() {
        List<Quote> quotes = english.find("“We are ready,” Oskar Brandal said. “The ferry sails tomorrow.”");
        assertThat(speakers(quotes)).containsExactly("Oskar Brandal", "Oskar Brandal");
    }

    @Test
    void leadsABareSurnameAndAPronounToTheFullName() {
        List<Quote> quotes = english.find("Mayor Elena Fossum opened the meeting on Tuesday.\n"
                + "“The island needs this road,” Fossum said.\n"
                + "She added that the price was “within reason.”");
        assertThat(speakers(quotes)).containsExactly("Elena Fossum", "Elena Fossum");
        assertThat(quotes.get(0).speaker().orElseThrow().resolution()).isEqualTo(Resolution.NAMED);
        assertThat(quotes.get(1).speaker().orElseThrow().resolution()).isEqualTo(Resolution.PRONOUN);
        assertThat(quotes.get(0).speaker().orElseThrow().description()).contains("Mayor");
    }

    @Test
    void keepsADescriptionAsTheMentionWhenNobodyIsNamed() {
        List<Quote> quotes = english.find("“No one was hurt,” a spokesman for the port said.");
        assertThat(quotes.get(0).speaker().orElseThrow().mention()).isEqualTo("a spokesman for the port");
        assertThat(quotes.get(0).speaker().orElseThrow().name()).isEmpty();
    }

    @Test
    void tellsWordsWithinASentenceFromWholeStatements() {
        List<Quote> quotes = english.find("“We are ready,” Oskar Brandal said.\nOskar Brandal called it “a good day.”");
        assertThat(quotes).extracting(Quote::kind).containsExactly(QuoteKind.DIRECT, QuoteKind.MIXED);
    }

    @Test
    void findsPeopleIntroducedInTheHeadlineOrACaption() {
        List<Block> blocks = List.of(Paragraph.of("“The road is safe,” Fossum said."));
        List<Quote> quotes = english.find(blocks, List.of("Elena Fossum defends the coastal road"));
        assertThat(speakers(quotes)).containsExactly("Elena Fossum");
    }

    @Test
    void makesOneQuoteOfTheParagraphsOfALongOne() {
        List<Quote> quotes = english.find(
                "“The first winter was hard,” Oskar Brandal said. “We had no light.\n“Then the cable came.”");
        assertThat(speakers(quotes)).containsExactly("Oskar Brandal", "Oskar Brandal");
        assertThat(quotes.get(1).text()).isEqualTo("We had no light.\nThen the cable came.");
        assertThat(quotes.get(1).spans()).extracting(TextSpan::block).containsExactly(0, 1);
    }

    @Test
    void givesALongQuoteTheSpeakerNamedAtItsEnd() {
        List<Quote> quotes = english.find(
                "“The first winter was hard. We had no light.\n“Then the cable came,” Oskar Brandal said.");
        assertThat(speakers(quotes)).containsExactly("Oskar Brandal");
        assertThat(quotes.get(0).spans()).hasSize(2);
    }

    @Test
    void tellsWhichPatternDecided() {
        QuoteFinding finding =
                english.explain("“We are ready,” Oskar Brandal said.").get(0);
        assertThat(finding.pattern()).isEqualTo("quote before speaker, cue \"said\"");
    }

    @Test
    void leavesQuotesUnattributedBelowTheThreshold() {
        List<Quote> quotes = english.minimumConfidence(1).find("Oskar Brandal, “ready” or not.");
        assertThat(quotes).extracting(Quote::kind).containsExactly(QuoteKind.UNATTRIBUTED);
        assertThatThrownBy(() -> english.minimumConfidence(1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAnUnknownLanguageByMarksAndNamesWithLittleConfidence() {
        Quote quote = QuoteFinder.forLanguage("tlh")
                .find("“nuqneH” jatlh Marta Lindqvist.")
                .get(0);
        assertThat(quote.speaker().map(Speaker::label)).contains("Marta Lindqvist");
        assertThat(quote.confidence()).isLessThan(0.3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elena Fossum said that the coastal road was closed.",
                "The coastal road was closed, Elena Fossum said.",
                "According to Elena Fossum, the coastal road was closed."
            })
    void reportsIndirectSpeechOnRequest(String text) {
        assertThat(english.find(text)).isEmpty();
        Quote quote = english.indirectSpeech(true).find(text).get(0);
        assertThat(quote.kind()).isEqualTo(QuoteKind.INDIRECT);
        assertThat(quote.text()).isEqualToIgnoringCase("the coastal road was closed");
        assertThat(quote.speaker().map(Speaker::label)).contains("Elena Fossum");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(english.find("")).isEmpty();
        assertThat(english.find(List.of())).isEmpty();
        assertThat(english.find("“”\n\" \"")).isEmpty();
    }

    private static List<String> speakers(List<Quote> quotes) {
        return quotes.stream()
                .map(q -> q.speaker().map(Speaker::label).orElse("-"))
                .toList();
    }

    @Test
    void knowsAPossessiveWhoseApostropheIsTurnedRound() {
        Quote quote = QuoteFinder.forLanguage("en")
                .find("Oskar Brandal‘s spokesman said: “The pier is gone.”")
                .get(0);
        assertThat(quote.speaker().map(Speaker::label).orElseThrow()).contains("spokesman");
    }

    @Test
    void readsBothWaysOfWritingNorwegianWithOneWordFile() {
        String text = "– Vi fant sprekker i broen, sier Solveig Brandal.";
        assertThat(QuoteFinder.forLanguage("nb").find(text))
                .isEqualTo(QuoteFinder.forLanguage("no").find(text))
                .hasSize(1);
    }

    @Test
    void aRoleWithoutANameIsAPerson() {
        Quote quote = english.find("“We wait for the tide,” the harbour director said.")
                .get(0);
        assertThat(quote.speaker().map(Speaker::kind)).contains(SpeakerKind.PERSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“The gate is sound,” the mayor said.; PERSON",
                "“The gate is sound,” the newspaper said.; ORGANIZATION",
                "“The gate is sound,” the Scottish government said.; ORGANIZATION",
                "Rates stay, and the Quaynet said “the gate is sound.”; ORGANIZATION",
                "Rates stay, and Lindqvist said “the gate is sound.”; PERSON"
            })
    void theKindTellsBodiesFromPersons(String text, SpeakerKind kind) {
        assertThat(english.find(text).get(0).speaker().map(Speaker::kind)).contains(kind);
    }

    @Test
    void codeBesideTheParagraphsQuotesNobody() {
        Block code = new Preformatted("print(\"The gate is open\")");
        assertThat(english.find(List.of(Paragraph.of("The program runs at noon."), code)))
                .isEmpty();
        assertThat(english.find(List.of(new Preformatted("\"The gate is open,\" Una Fjeld said."))))
                .hasSize(1);
    }

    @Test
    void aPronounMeansWhoWasJustIntroducedRatherThanWhomTheStoryIsAbout() {
        String text = """
                Oskar Brandal opened the pier. Brandal praised the builders. Brandal then left for the ferry.
                A consultant of Brandal, Henrik Fjeld, told a longer story at the time. “The pier was late,” he said.""";
        assertThat(english.find(text))
                .extracting(quote -> quote.speaker().flatMap(Speaker::name).orElse("nobody"))
                .containsExactly("Henrik Fjeld");
    }

    @Test
    void aWordThatOnlyStartsItsSentenceIsNobodyAPronounMeans() {
        String text = """
                Henrik Fjeld runs the ferry company.
                Winters are long here. “We wait for spring,” he said.""";
        assertThat(english.find(text))
                .extracting(quote -> quote.speaker().flatMap(Speaker::name).orElse("nobody"))
                .containsExactly("Henrik Fjeld");
    }

    @Test
    void anOfficeInFrontOfANameIsNoPartOfIt() {
        Quote quote = english.find(
                        "The administrator wrote a letter. “We wait,” KVST Administrator James Fjeld said on Monday.")
                .get(0);
        assertThat(quote.speaker().flatMap(Speaker::name)).contains("James Fjeld");
        assertThat(quote.speaker().flatMap(Speaker::description)).contains("KVST Administrator");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "However, the mayor also said, “The pier is closed for the winter.” | the mayor",
                "The local council met. Local officials said “the pier is closed for the winter.” | Local officials"
            })
    void aDescriptionHasItsOwnWordsAlone(String text, String mention) {
        assertThat(english.find(text).get(0).speaker().map(Speaker::mention)).contains(mention);
    }
}
