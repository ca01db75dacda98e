package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Paragraph;
import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks where no verb beside the quote tells. */
class WhoseWordsTest {

    private static List<Quote> quotes(String language, String story) {
        return QuoteFinder.forLanguage(language).find(story.replace("\\n", "\n"));
    }

    /** The speaker of the last quote of a story. */
    private static Optional<Speaker> last(String language, String story) {
        List<Quote> quotes = quotes(language, story);
        return quotes.get(quotes.size() - 1).speaker();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Auch die Experten der Werft sehen das so: „Das Wehr hält noch.“; die Experten der Werft",
                "Danach gefragt, gibt sich die Sprecherin des Hafens wortkarg: „Wir sagen nichts.“; die Sprecherin des Hafens",
                "Trotz des Nebels war sie guter Dinge: „Es klart auf.“; sie",
                "„Die Brücke bleibt“, so das Fazit des Bürgermeisters.; des Bürgermeisters",
                "„Das Netz ist leer“, so der 15-malige Meister.; der 15-malige Meister",
                "„Was geht hier vor?“, habe er sich gefragt.; er"
            })
    void germanSentencesWithOneVoice(String story, String mention) {
        assertThat(last("de", story).map(Speaker::mention)).contains(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "Die Hafenmeisterin Anna Lund prüft den Steg. „Er ist morsch“, sagte Lund. Ihr Rat in der „Bucht“: „Sperrt ihn.“; Anna Lund",
                "Für unseren Vorsitzenden Ole Tamm steht fest, dass „der Steg bleiben muss“.; Ole Tamm",
                "„Das Wehr ist zu schwach“, erklärte der für die Aufsicht zuständige Vizechef Ole Tamm.; Ole Tamm",
                "„Das Wehr hält“, zeigt sich Ole Tamm zuversichtlich.; Ole Tamm",
                "„Das Wehr hält noch lange.“ Das sagte der Präsident der Werft, Ole Tamm, zum Abschied.; Ole Tamm",
                "„Das Buch ist ein Wurf und jede Seite wert.“ – Maik Lund, Bote; Maik Lund",
                "„Das Buch ist ein Wurf und jede Seite wert.“ (Maik Lund); Maik Lund",
                "Anna Lund mahnt: „Rudert.“ „Es geht“, sagte Lund.\\nSie fuhr ab.\\nDas Problem: „Die Boote sind morsch und alt.“; Anna Lund"
            })
    void germanSpeakersWithAName(String story, String name) {
        assertThat(last("de", story).flatMap(Speaker::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; In der Petition heisst es: «Das Wehr soll bleiben.»; der Petition",
                "de; „Das Wehr soll bleiben“, heißt es in der Risikobewertung vom Mai.; der Risikobewertung",
                "sv; ”Rodret brast i stormen och båten drev”, står det i åtalet.; åtalet"
            })
    void papersAreSourcesWhereSomethingStandsInThem(String language, String story, String mention) {
        Speaker source = last(language, story).orElseThrow();

        assertThat(source.mention()).isEqualTo(mention);
        assertThat(source.kind()).isEqualTo(SpeakerKind.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Wellen kommen oft, weshalb man sie auch „Dreimaster“ nennt.",
                "„Nordwind“ ist erfunden - was heißt das für die anderen Artikel?",
                "Der Verein wagt ein neues Spiel: „Leinen los“",
                "Der Lärm der Leute ist so groß, dass ich „Ruhe“ schreie."
            })
    void nobodySpeaksWhereOthersAreTheSubject(String story) {
        assertThat(last("de", story).flatMap(Speaker::name)).isEmpty();
        assertThat(last("de", story).filter(speaker -> speaker.kind() != SpeakerKind.UNKNOWN))
                .isEmpty();
    }

    @Test
    void answersBelowQuestionsKeepTheirSpeaker() {
        String story =
                "Die Lotsin Marta Lindqvist kam zurück. „Es war kalt“, sagte Lindqvist.\nWas dachten Sie?\n„Ich dachte nur an Land.“\n"
                        + "Hatten Sie Angst?\n„Nein, gar nicht.“\nUnd die Leute?\n„Die sangen alle.“\nWie lange?\n„Bis zum Morgen.“";

        assertThat(quotes("de", story))
                .hasSize(5)
                .allMatch(quote -> quote.speaker().flatMap(Speaker::name).equals(Optional.of("Marta Lindqvist")));
    }

    @Test
    void theNameBehindALongQuoteIsThatOfItsFirstParagraphToo() {
        String story = "„Lotsinnen werden oft übersehen. Das wollen wir ändern.\n"
                + "Mit der Wahl bekommen sie ein Gesicht“, so Marta Lindqvist von der Werft.";

        assertThat(quotes("de", story)).allMatch(quote -> quote.speaker().isPresent());
    }

    @Test
    void whoSignsOneQuoteSaysNoOther() {
        String story =
                "Es gibt Lob.\n„Das Buch ist ein Wurf und jede Seite wert.“ – Maik Lund\n„Ich las es in einer Nacht am Kai.“";

        assertThat(last("de", story)).isEmpty();
    }

    @Test
    void aGenitiveLeadsToWhoseNameItIs() {
        String story = "Das lange Warten der Anna Lunds endete. Anna Lund lachte. „Es war kalt“, sagte Lund.";

        assertThat(last("de", story).flatMap(Speaker::name)).contains("Anna Lund");
    }

    @Test
    void nobodyWhomTheWordsNameSaysThem() {
        String story = "El periodista Hugo Lund contó la pelea. “Es despistada”, afirmó Lund.\n"
                + "Luego, Teresa Tamm perdió la paciencia.\n“Tamm llegó indignada al muelle”, desveló.";

        assertThat(last("es", story).flatMap(Speaker::name)).contains("Hugo Lund");
    }

    @Test
    void aGivenNameMayBeADay() {
        assertThat(last("es", "“Es un buen plan”, destacó el alcalde de Lubrán, Domingo José Lund.")
                        .flatMap(Speaker::name))
                .contains("Domingo José Lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "In the words of Anna Lund, “Every harbour has its keepers and its sleepers.”; Anna Lund",
                "The pilot Anna Lund was there. In Lund’s words: “The harbour slept through it all.”; Anna Lund",
                "Anna Lund, head of the Guild of Pilots:\\n“I am struck by how committed we all are to the harbour.”; Anna Lund",
                "“The lamp is lit,” said Anna Lund King III on the pier.; Anna Lund King III",
                "“The lamp is lit,” said Edgar King on the pier.; Edgar King"
            })
    void englishWordsThatSayWhoseTheyAre(String story, String name) {
        assertThat(last("en", story).flatMap(Speaker::name)).contains(name);
    }

    @Test
    void aNameInTheLineBelowAQuoteSignsIt() {
        List<Quote> quotes = QuoteFinder.forLanguage("en")
                .find(List.of(new Paragraph(
                        "“The act of steering is the same as that of rowing.”\nAnna Lund, Ph.D.", List.of())));

        assertThat(quotes.get(0).speaker().flatMap(Speaker::name)).contains("Anna Lund");
    }

    @Test
    void firmsThatEverybodyKnowsAreNoPersons() {
        assertThat(last("en", "Skyscanner said the fares are “very low.”").map(Speaker::kind))
                .contains(SpeakerKind.ORGANIZATION);
    }
}
