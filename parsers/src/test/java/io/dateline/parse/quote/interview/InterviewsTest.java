package io.dateline.parse.quote.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.parse.quote.QuoteFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewsTest {

    @Test
    void givesTheTurnsOfATranscriptToTheNamesInFullOfItsLabels() {
        List<Quote> quotes = english(
                List.of("Night on the harbour line"),
                "Marta Lindqvist met Oskar Brandal on the quay on Tuesday.",
                "Marta Lindqvist: How long have you been out there?",
                "Oskar Brandal: I came to the harbour as a boy of twelve.",
                "Lindqvist: And were you never afraid?",
                "Brandal: I was, in the first winter.",
                "My brother lost two boats in that week.",
                "We thank the harbour line for its help.",
                "The line runs again in May.");
        assertThat(said(quotes))
                .containsExactly(
                        "Marta Lindqvist: How long have you been out there?",
                        "Oskar Brandal: I came to the harbour as a boy of twelve.",
                        "Marta Lindqvist: And were you never afraid?",
                        "Oskar Brandal: I was, in the first winter.\nMy brother lost two boats in that week.");
        assertThat(quotes).allMatch(quote -> quote.kind() == QuoteKind.DIRECT);
    }

    @Test
    void readsLabelsWhoseWordsFollowInTheNextParagraph() {
        List<Quote> quotes = english(
                List.of("Interview with Oskar Brandal, pilot"),
                "Marta Lindqvist met Oskar Brandal on the quay.",
                "Q:",
                "Was it your first storm?",
                "A:",
                "I have seen worse, believe me.",
                "Q:",
                "And the boat?",
                "A:",
                "My boat came home without a scratch.");
        assertThat(said(quotes)).allMatch(line -> line.length() > "Oskar Brandal: ".length());
    }

    @Test
    void knowsPeopleByTheirInitials() {
        List<Quote> quotes = english(
                List.of("Interview with Oskar Brandal, pilot"),
                "Marta Lindqvist met Oskar Brandal on the quay.",
                "M.L.: Was it your first storm?",
                "O.B.: I have seen worse, believe me.",
                "M.L.: And the boat?",
                "O.B.: My boat came home without a scratch.");
        assertThat(said(quotes).toList())
                .startsWith("Marta Lindqvist: Was it your first storm?")
                .endsWith("Oskar Brandal: My boat came home without a scratch.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; Interview with Oskar Brandal; Q; A; Why did you go out?; I had promised it to my brother.",
                "de; Interview mit Oskar Brandal; Frage; Antwort; Warum sind Sie gefahren?; Ich hatte es meinem Bruder versprochen.",
                "fr; Entretien avec Oskar Brandal; Q; R; Pourquoi êtes-vous parti ?; Je l’avais promis à mon frère.",
                "es; Entrevista con Oskar Brandal; P; R; ¿Por qué salió usted?; Se lo había prometido a mi hermano.",
                "it; Intervista a Oskar Brandal; D; R; Perché è uscito in mare?; Lo avevo promesso a mio fratello.",
                "pt; Entrevista com Oskar Brandal; P; R; Por que saiu ao mar?; Eu tinha prometido ao meu irmão.",
                "nl; Interview met Oskar Brandal; Vraag; Antwoord; Waarom bent u gegaan?; Ik had het mijn broer beloofd.",
                "tr; Oskar Brandal ile söyleşi; Soru; Cevap; Neden denize çıktınız?; Ben kardeşime söz vermiştim.",
                "ru; Интервью: Иван Беляев; Вопрос; Ответ; Почему вы вышли в море?; Я обещал это своему брату, мы дружим."
            })
    void givesAnswersToTheOneWhomTheHeadlineNames(
            String language, String headline, String q, String a, String question, String answer) {
        List<Quote> quotes = QuoteFinder.forLanguage(language)
                .find(
                        paragraphs(q + ": " + question, a + ": " + answer, q + ": " + question, a + ": " + answer),
                        List.of(headline));
        String name = language.equals("ru") ? "Иван Беляев" : "Oskar Brandal";
        assertThat(quotes).hasSize(2).allSatisfy(quote -> {
            assertThat(quote.text()).isEqualTo(answer);
            assertThat(quote.speaker().map(Speaker::label)).contains(name);
            assertThat(quote.speaker().map(Speaker::resolution)).contains(Resolution.CARRIED_OVER);
        });
    }

    @Test
    void givesAnswersBelowQuestionsToTheOneWhoIsInterviewed() {
        List<Block> blocks = List.of(
                Paragraph.of("The pilot has steered ships through the sound for thirty years."),
                new Heading(2, "Why did you become a pilot?"),
                Paragraph.of("I wanted to be near the water."),
                Paragraph.of("My father was one, and his “good hands” were known here."),
                new Heading(2, "What was your worst night?"),
                Paragraph.of("I remember the ice of my first year."),
                new Heading(2, "Will you stay?"),
                Paragraph.of("As long as they let me."),
                Paragraph.of("The harbour office opens at nine."));
        List<Quote> quotes =
                QuoteFinder.forLanguage("en").find(blocks, List.of("An interview with the pilot Oskar Brandal"));
        assertThat(said(quotes))
                .containsExactly(
                        "Oskar Brandal: I wanted to be near the water.\n"
                                + "My father was one, and his “good hands” were known here.",
                        "Oskar Brandal: I remember the ice of my first year.",
                        "Oskar Brandal: As long as they let me.");
    }

    @Test
    void knowsTheOneWhoAnswersAPaper() {
        List<Quote> quotes = QuoteFinder.forLanguage("fr")
                .find(
                        paragraphs(
                                "Le Courrier : Pourquoi quitter le port ?",
                                "Anna Berg : Je n’ai plus rien à faire ici.",
                                "Le Courrier : Et le bateau ?",
                                "Anna Berg : Nous l’avons vendu au printemps."),
                        List.of("« Je pars sans regret », dit Anna Berg"));
        assertThat(said(quotes))
                .containsExactly(
                        "Anna Berg: Je n’ai plus rien à faire ici.", "Anna Berg: Nous l’avons vendu au printemps.");
    }

    @Test
    void takesNoListForATranscript() {
        assertThat(english(
                        List.of("Oskar Brandal opens his kitchen"),
                        "Date: Friday, 3 May",
                        "Where: The old customs house",
                        "Date: Saturday, 4 May",
                        "Where: The fish hall, if it rains on us",
                        "Pros: We liked the long tables.",
                        "Cons: We missed my favourite soup."))
                .isEmpty();
    }

    @Test
    void takesNoCountOfVotesForATranscript() {
        assertThat(english(
                        List.of("Oskar Brandal and Marta Lindqvist head for the second round"),
                        "Oskar Brandal won the island, and Marta Lindqvist the town.",
                        "Brandal: 1,204.",
                        "Lindqvist: 1,187.",
                        "Brandal: 45 percent of the vote in the second count.",
                        "Lindqvist: 44 percent of the vote in the second count."))
                .isEmpty();
    }

    @Test
    void takesNoQuestionsOfReadersForAnInterview() {
        List<Block> blocks = List.of(
                Paragraph.of("Oskar Brandal explains the new ferry."),
                new Heading(2, "Where do I buy a ticket?"),
                Paragraph.of("Tickets are sold on board."),
                new Heading(2, "What does it cost?"),
                Paragraph.of("A crossing costs nine crowns."),
                new Heading(2, "Can I take my bicycle?"),
                Paragraph.of("Bicycles travel free of charge."));
        assertThat(QuoteFinder.forLanguage("en").find(blocks, List.of("Questions about the ferry: an interview")))
                .isEmpty();
    }

    @Test
    void givesNoAnswerAwayWhenTwoMayHaveGivenIt() {
        assertThat(english(
                        List.of("Interview with Oskar Brandal and Marta Lindqvist"),
                        "Q: Why did you go out?",
                        "A: I had promised it.",
                        "Q: Were you afraid?",
                        "A: I was not."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Hafenrunde mit Stefan Brandal; Wann fährst du hinaus?; Ich fahre gern, wenn der Nebel steht, und bleibe bis zum Abend.",
                "es; Andrés Brandal: el mar no duerme; ¿Cuándo sale usted?; Yo salgo con la niebla, y vuelvo por la noche a mi casa.",
                "fr; Rencontre avec Antoine Brandal; Quand sortez-vous en mer ?; Je sors avec la brume, et je rentre tard le soir au port.",
                "en; Andrew Brandal on fog; When do you leave the port?; I leave with the fog, and I come back late in the evening."
            })
    void questionsThatAddressWhomTheHeadlineNamesMakeAnInterview(
            String language, String headline, String question, String answer) {
        List<Quote> quotes = QuoteFinder.forLanguage(language)
                .find(paragraphs(question, answer, question, answer, question, answer), List.of(headline));
        assertThat(quotes).hasSize(3).allSatisfy(quote -> {
            assertThat(quote.text()).isEqualTo(answer);
            assertThat(quote.speaker().map(Speaker::label))
                    .hasValueSatisfying(who -> assertThat(who).endsWith(" Brandal"));
        });
    }

    @Test
    void questionsToReadersMakeNoInterviewWithSomethingThatLooksLikeAName() {
        assertThat(english(
                        List.of("Harbour Ferry on board"),
                        "Where do you buy a ticket?",
                        "I always buy mine on board, it is the easiest way.",
                        "When do you have to be there?",
                        "I come ten minutes early, and I never missed a boat.",
                        "Can you take your bicycle?",
                        "I do so every summer, and it is free of charge."))
                .isEmpty();
    }

    @Test
    void theTalkIsWithTheOneBehindItsPreposition() {
        List<Quote> quotes = QuoteFinder.forLanguage("de")
                .find(
                        paragraphs(
                                "Warum fahren Sie noch?",
                                "Ich habe es meinem Bruder versprochen, und das Meer ist ruhig.",
                                "Und wer bezahlt das?",
                                "Ich bezahle es selbst, denn sonst tut es hier ja keiner.",
                                "Bleiben Sie hier?",
                                "Ich bleibe, solange man mich an diesem Hafen haben will."),
                        List.of("Olaf Fossum fehlt: Interview mit der Lotsin Marta Lindqvist über den Hafen"));
        assertThat(quotes)
                .hasSize(3)
                .allMatch(quote -> quote.speaker().flatMap(Speaker::name).equals(Optional.of("Marta Lindqvist")));
    }

    @Test
    void aLabelOfEachInFrontOfTheFirstTurnsIsEnough() {
        List<Quote> quotes = QuoteFinder.forLanguage("de")
                .find(
                        paragraphs(
                                "Marta Lindqvist über ihr Leben am Hafen",
                                "Ole Tamm: Wann kamen Sie an den Hafen?",
                                "Marta Lindqvist: Ich kam im Winter, als die Boote im Eis lagen.",
                                "Wie war die erste Nacht?",
                                "Ich habe im Schuppen geschlafen, und es war bitter kalt.",
                                "Klingt einsam.",
                                "Das war es auch, aber am Morgen kamen die anderen und brachten mir Brot, Tee und eine Decke mit.",
                                "Bleiben Sie hier?",
                                "Ich bleibe, solange man mich hier haben will."),
                        List.of("Eine Nacht im Eis"));
        assertThat(said(quotes))
                .containsExactly(
                        "Marta Lindqvist: Ich kam im Winter, als die Boote im Eis lagen.",
                        "Marta Lindqvist: Ich habe im Schuppen geschlafen, und es war bitter kalt.",
                        "Marta Lindqvist: Ich bleibe, solange man mich hier haben will.");
    }

    @Test
    void aDashPartsTheTurns() {
        List<Quote> quotes = QuoteFinder.forLanguage("es")
                .find(
                        paragraphs(
                                "–¿Qué recuerda de aquel invierno?",
                                "–Recuerdo el hielo, y a mi hermano en el muelle.",
                                "–Y después, aquella noche larga en la que nadie durmió y en la que se perdieron los dos barcos del puerto.",
                                "–Me acuerdo de todo.",
                                "–¿Tuvo usted miedo alguna vez?",
                                "–Yo no, pero mi hermano sí.",
                                "–¿Se queda en el puerto?",
                                "–Me quedo en mi casa."),
                        List.of("Andrés Brandal: el mar no duerme"));
        assertThat(said(quotes))
                .containsExactly(
                        "Andrés Brandal: Recuerdo el hielo, y a mi hermano en el muelle.",
                        "Andrés Brandal: Yo no, pero mi hermano sí.",
                        "Andrés Brandal: Me quedo en mi casa.");
    }

    @Test
    void aGivenNameInFrontOfTurnsStandsForTheNameInFullThatAnotherLabelHas() {
        List<Quote> quotes = QuoteFinder.forLanguage("de")
                .find(
                        paragraphs(
                                "Seit zehn Jahren lebt Ismgard Tolk Brandal am Hafen.",
                                "Warum der Hafen?",
                                "Ismgard Tolk Brandal: Ich mag das Wasser und den Nebel.",
                                "Und der Winter?",
                                "Ismgard: Ich habe meinen Ofen und viele Bücher.",
                                "Wer hilft dir?",
                                "Ismgard: Mir hilft mein Bruder mit dem Boot.",
                                "Was bleibt?",
                                "Ismgard: Ich bleibe jedenfalls hier am Steg.",
                                "Da bin ich ganz bei dir, vielen Dank für alles!"),
                        List.of("Leben am Hafen"));
        assertThat(said(quotes))
                .hasSize(4)
                .allMatch(turn -> turn.startsWith("Ismgard Tolk Brandal: ") && !turn.contains("Dank"));
    }

    private static List<Quote> english(List<String> context, String... paragraphs) {
        return QuoteFinder.forLanguage("en").find(paragraphs(paragraphs), context);
    }

    private static List<Block> paragraphs(String... texts) {
        return Stream.of(texts).map(Paragraph::of).map(Block.class::cast).toList();
    }

    private static Stream<String> said(List<Quote> quotes) {
        return quotes.stream().map(quote -> quote.speaker().map(Speaker::label).orElse("nobody") + ": " + quote.text());
    }
}
