package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules for languages without learned weights know, a phenomenon a test. */
class TongueRulesTest {

    private static List<Quote> quotes(String language, String text) {
        return QuoteFinder.forLanguage(language).find(text);
    }

    private static List<String> speakers(String language, String text) {
        return quotes(language, text).stream()
                .map(quote -> quote.speaker().map(Speaker::label).orElse("nobody"))
                .toList();
    }

    private static List<String> texts(String language, String text) {
        return quotes(language, text).stream().map(Quote::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; „Wir warten noch“, sagte Minister Veit Lohse am Montag.; Veit Lohse",
                "fr; « Nous attendons encore », a déclaré lundi le ministre Luc Berthaud.; Luc Berthaud",
                "es; “Seguimos esperando”, dijo el lunes el ministro Luis Bertrán.; Luis Bertrán",
                "it; «Aspettiamo ancora», ha detto lunedì il ministro Luca Bertani.; Luca Bertani",
                "pt; \"Ainda esperamos\", disse na segunda-feira o ministro Luís Bertão.; Luís Bertão",
                "nl; \"We wachten nog\", zei minister Lucas Bertens maandag.; Lucas Bertens",
                "ru; «Мы еще ждем», — сказал в понедельник министр Лука Берестов.; Лука Берестов",
                "tr; \"Hala bekliyoruz.\" diyen Bakan Levent Berter, soruları yanıtladı.; Levent Berter"
            })
    void theSubjectMayStandBehindItsVerb(String language, String text, String speaker) {
        assertThat(speakers(language, text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; „Das reicht nicht“, sagt, nach kurzem Zögern, Veit Lohse.; Veit Lohse",
                "fr; « Ce n’est pas juste », regrette, pour sa part, Luc Berthaud.; Luc Berthaud",
                "es; “Esto no es justo”, lamenta, por su parte, Irene Bertrán, presidenta de la liga.; Irene Bertrán",
                "it; «Non basta», dice, dal canto suo, Luca Bertani.; Luca Bertani"
            })
    void wordsBetweenCommasMayPartAVerbFromItsSubject(String language, String text, String speaker) {
        assertThat(speakers(language, text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "es; “Seguimos esperando”, respondieron los alcaldes.; los alcaldes",
                "fr; « Nous attendons encore », répliquent les maires.; les maires",
                "it; «Aspettiamo ancora», rispondono i sindaci.; i sindaci",
                "pt; \"Ainda esperamos\", responderam os autarcas.; os autarcas",
                "de; „Wir warten noch“, entgegneten die Bürgermeister.; die Bürgermeister"
            })
    void severalSpeakersHaveTheirOwnFormsOfTheVerb(String language, String text, String speaker) {
        assertThat(speakers(language, text)).containsExactly(speaker);
    }

    @Test
    void whatIsSaidByWayOfANetworkIsNotTheNetworks() {
        assertThat(speakers("es", "El alcalde Luis Bertrán contestó vía Chirper que “nadie lo ha dicho”."))
                .containsExactly("Luis Bertrán");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; Laut Veit Lohse war es „ein langer Winter“.; Veit Lohse",
                "fr; Selon Luc Berthaud, ce fut « un long hiver ».; Luc Berthaud",
                "fr; D’après Luc Berthaud, ce fut « un long hiver ».; Luc Berthaud",
                "es; Según Luis Bertrán, fue “un largo invierno”.; Luis Bertrán",
                "it; Secondo Luca Bertani è stato «un lungo inverno».; Luca Bertani",
                "pt; De acordo com Luís Bertão, foi \"um longo inverno\".; Luís Bertão",
                "nl; Volgens Lucas Bertens was het \"een lange winter\".; Lucas Bertens",
                "ru; По словам Луки Берестова, это была «долгая зима».; Луки Берестова",
                "tr; Levent Berter'e göre kış \"çok uzun\" sürdü.; Levent Berter"
            })
    void whatIsAccordingToSomeoneIsTheirs(String language, String text, String speaker) {
        assertThat(speakers(language, text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "es; El ministro Luis Bertrán llegó tarde. “Lo siento”, dijo.; Luis Bertrán",
                "it; Il ministro Luca Bertani è arrivato tardi. «Mi dispiace», ha detto.; Luca Bertani",
                "pt; O ministro Luís Bertão chegou tarde. \"Lamento\", disse.; Luís Bertão",
                "tr; Bakan Levent Berter geç geldi. \"Özür dilerim.\" dedi.; Levent Berter"
            })
    void aVerbWithoutASubjectGoesOnWithThePersonBefore(String language, String text, String speaker) {
        List<Quote> quotes = quotes(language, text);
        assertThat(speakers(language, text)).containsExactly(speaker);
        assertThat(quotes.get(0).speaker().orElseThrow().resolution()).isEqualTo(Resolution.CARRIED_OVER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; Ministerin Vera Lohse traf Direktor Udo Kamp. „Es geht voran“, sagte sie.; Vera Lohse",
                "fr; La ministre Claire Berthaud a reçu le directeur Luc Camus. « Ça avance », a-t-elle dit.; Claire Berthaud",
                "es; La ministra Clara Bertrán recibió al director Luis Campos. “Avanzamos”, dijo ella.; Clara Bertrán",
                "it; La ministra Clara Bertani ha visto il direttore Luca Campi. «Si va avanti», ha detto lei.; Clara Bertani",
                "nl; Minister Klaas Bertens sprak met directeur Clara Kamp. \"Het gaat goed\", zei hij.; Klaas Bertens",
                "ru; Министр Клара Берестова приняла директора Ивана Кампова. «Дело идет», — сказала она.; Клара Берестова"
            })
    void aPronounStandsForThePersonOfItsGender(String language, String text, String speaker) {
        assertThat(speakers(language, text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; Minister Veit Lohse besuchte die Ausstellung „Meer und Mut“.",
                "fr; Le ministre Luc Berthaud a vu le film « La Mer ».",
                "es; El ministro Luis Bertrán presentó la novela “El mar”.",
                "it; Il ministro Luca Bertani ha visto il film «Il mare».",
                "pt; O ministro Luís Bertão viu o filme \"O mar\".",
                "nl; Minister Lucas Bertens bezocht de voorstelling \"De zee\".",
                "ru; Министр Лука Берестов сообщил это газете «Морской вестник».",
                "tr; Bakan Levent Berter \"Deniz\" adlı filmi izledi."
            })
    void aTitleIsNobodysSpeech(String language, String text) {
        assertThat(speakers(language, text)).containsExactly("nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; „Die Lage ist ruhig“, heißt es in einer Mitteilung der Polizei.; einer Mitteilung der Polizei",
                "es; “La situación es tranquila”, se lee en el comunicado.; el comunicado",
                "it; «La situazione è tranquilla», si legge in una nota del Comune.; una nota del Comune",
                "ru; «Ситуация спокойная», — говорится в сообщении мэрии.; сообщении мэрии"
            })
    void aDocumentSpeaksForItself(String language, String text, String mention) {
        Speaker speaker = quotes(language, text).get(0).speaker().orElseThrow();
        assertThat(speaker.mention()).startsWith(mention.split(" ")[0]);
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.DOCUMENT);
    }

    @Test
    void germanNamesWhatSomebodyPlaysInWithoutSayingWhatItIs() {
        assertThat(speakers(
                        "de",
                        "Drei Jahre nach dem Erfolg in „Big Reef“ wurden Sie 1995 für Ihre Darstellung in „Deich“ von Veit "
                                + "Lohse mit einem Preis und einer Nominierung geehrt."))
                .containsExactly("nobody", "nobody");
    }

    @Test
    void theReportersWordsWithinFrenchMarksAreNotSaid() {
        String text = "« Nous avons tout perdu, raconte Paul Duret. Il ne reste rien. »";
        assertThat(texts("fr", text)).containsExactly("Nous avons tout perdu", "Il ne reste rien.");
        assertThat(speakers("fr", text)).containsExactly("Paul Duret", "Paul Duret");
    }

    @Test
    void theReportersWordsWithinRussianMarksAreNotSaid() {
        String text = "«Мы готовы, — сказал Иван Лоскутов. — Завтра начнем».";
        assertThat(texts("ru", text)).containsExactly("Мы готовы,", "Завтра начнем");
        assertThat(speakers("ru", text)).containsExactly("Иван Лоскутов", "Иван Лоскутов");
    }

    @Test
    void aDashOpensSpeechWhenTheReporterInterruptsIt() {
        String text = "—No vamos a parar —afirma Julia Pardo—. Mañana volvemos.";
        assertThat(texts("es", text)).containsExactly("No vamos a parar", "Mañana volvemos.");
        assertThat(speakers("es", text)).containsExactly("Julia Pardo", "Julia Pardo");
    }

    @Test
    void aListWithDashesIsNoSpeech() {
        assertThat(texts("es", "— Pan y leche\n— Dos huevos\n— Harina")).isEmpty();
        assertThat(texts("fr", "- Le pain\n- Le lait")).isEmpty();
    }

    @Test
    void aRoleBecomesTheDescriptionOfTheNameBesideIt() {
        Quote before = quotes("es", "“Seguimos”, dijo el alcalde de Toral, Luis Campos.")
                .get(0);
        assertThat(before.speaker().orElseThrow().description()).contains("alcalde de Toral");
        Quote behind = quotes("de", "Udo Kamp, Sprecher der Stadt Toral, sagte: „Es geht weiter.“")
                .get(0);
        assertThat(behind.speaker().orElseThrow().name()).contains("Udo Kamp");
        assertThat(behind.speaker().orElseThrow().description()).contains("Sprecher der Stadt Toral");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "La presidenta del Puerto, Clara von der Heide, aseguró que espera “con calma”.; Clara von der Heide",
                "En Toral, la teniente de alcalde, Ana Bertrán, aseguró que avisaron “por carta”.; Ana Bertrán",
                "“Es un día muy triste”. Con esas palabras ha descrito Luis Bertrán el cierre.; Luis Bertrán",
                "“Es un día muy triste para todos”. Así lo ha resumido Luis Bertrán.; Luis Bertrán"
            })
    void spanishNamesWhoSpeaksBesideTheVerb(String text, String speaker) {
        assertThat(speakers("es", text)).containsExactly(speaker);
    }

    @Test
    void aDescriptionLeadsToTheOnePersonIntroducedByIt() {
        String text = "La ministra Clara Bertrán visitó el puerto.\n“Es un buen día”, afirmó la ministra.";
        Speaker speaker = quotes("es", text).get(0).speaker().orElseThrow();
        assertThat(speaker.name()).contains("Clara Bertrán");
        assertThat(speaker.resolution()).isEqualTo(Resolution.NOMINAL);
    }

    @Test
    void anIndefiniteDescriptionIsSomebodyNew() {
        String text = "Der Lehrer Udo Kamp war früh da. „Ich bin müde“, sagte ein Lehrer.";
        assertThat(speakers("de", text)).containsExactly("ein Lehrer");
    }

    @Test
    void aLastNameThatIsARoleIsALastNameOnceItWasOne() {
        assertThat(speakers("de", "Karl Fischer kam früh.\n„Der Hafen ist leer“, sagte Fischer."))
                .containsExactly("Karl Fischer");
    }

    @Test
    void aVerbNobodyListedMayFollowAQuoteAndItsComma() {
        String text = "La ministra Clara Bertrán llegó tarde. “Lo siento mucho”, farfulló.";
        assertThat(speakers("es", text)).containsExactly("Clara Bertrán");
        assertThat(speakers("fr", "« Trop tard », bougonne le maire Luc Berthaud."))
                .containsExactly("Luc Berthaud");
    }

    @Test
    void theOneSpokenToIsNotTheSpeaker() {
        assertThat(speakers("es", "“Nadie avisó”, dijo a Clara Bertrán el vecino Luis Campos."))
                .containsExactly("Luis Campos");
        assertThat(speakers("de", "„Niemand warnte uns“, sagte Udo Kamp dem Abgeordneten Veit Lohse."))
                .containsExactly("Udo Kamp");
    }

    @Test
    void aRussianNameIsTheSameInEveryCase() {
        String text = "Мэр Иван Лоскутов открыл мост.\nПо словам Лоскутова, это «большой день».";
        assertThat(speakers("ru", text)).containsExactly("Иван Лоскутов");
    }

    @Test
    void aTurkishPlaceWithItsCaseDoesNotJoinTheNameBeforeIt() {
        assertThat(speakers("tr", "Bakan Levent Berter Ankara'da yaptığı konuşmada, \"Kış bitti.\" dedi."))
                .containsExactly("Levent Berter");
    }

    @Test
    void theMoodOfReportedSpeechIsNoQuote() {
        assertThat(texts("de", "Lohse sagte, er habe nichts gewusst und sei nicht gefragt worden."))
                .isEmpty();
    }

    @Test
    void aQuoteOverParagraphsKeepsItsSpeaker() {
        String text = "Udo Kamp sagte: „Wir waren im Hafen.\n„Dann kam das Wasser.\n„Alles war still.“";
        assertThat(speakers("de", text)).containsExactly("Udo Kamp", "Udo Kamp", "Udo Kamp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; Veit Lohse rechnet mit der Sperrung von Straßen. Die Texte von Fischern liegen aus. „Wir warten noch.“; nobody",
                "de; Reifen Profile sind rar. „Wir warten noch.“; nobody",
                "es; Irene Bertrán llegó a la Franja de Gaza. Gaza espera. “Seguimos esperando”, señaló.; Irene Bertrán",
                "pl; Anna Bergowska mówi o Partii Morza. „Czekamy”, dodała.; Anna Bergowska",
                "es; “Seguimos esperando”, anunciaron en la sede. Luis Bertrán no estaba.; nobody",
                "ru; Приехал министр Лука Берестов. «Мы еще ждем», — отметили в штабе.; nobody"
            })
    void thingsAndSeveralPeopleAreNotThePersonWhoSpeaksOn(String language, String text, String speaker) {
        assertThat(speakers(language, text)).last().isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; „Wir warten noch.“ – Peter Lohse, Baumeister; Peter Lohse",
                "fr; « Nous attendons encore. » — Luc Berthaud; Luc Berthaud",
                "es; “Seguimos esperando.” — Irene Bertrán (Lillevig); Irene Bertrán",
                "de; „Wir warten noch“ – Peter Lohse Straße gesperrt; nobody"
            })
    void aNameBehindADashSignsAQuote(String language, String text, String speaker) {
        assertThat(speakers(language, text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "pt; \"Esperamos\", disse o ministro do Exterior, Zumbir Javad Bertão.; Zumbir Javad Bertão",
                "es; “Esperamos”, dijo la diputada PS Irene Bertrán.; Irene Bertrán",
                "de; „Wir warten“, sagte Ministerin Anna von Lohse. „Es regnet“, sagte von Lohse.; Anna von Lohse",
                "ru; Это игрок сборной Германии Людвиг Берестов. «Ждем», — сказал Берестов.; Людвиг Берестов"
            })
    void aNameIsItsOwnWordsAlone(String language, String text, String name) {
        assertThat(quotes(language, text))
                .allSatisfy(quote ->
                        assertThat(quote.speaker().flatMap(Speaker::name)).contains(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; Veit Lohse sagte bei „Radio Süd“, die Brücke bleibe zu.",
                "de; Veit Lohse kritisierte die Parteien („Lillevig Bote“ 39/2023).",
                "fr; Le comité « de suivi » lancé par Luc Berthaud se réunit.",
                "de; Die Brücke gilt so als „nicht mehr zeitgemäß“. Veit Lohse kam.",
                "is; Anna Berg kom til „Lillevik“ í gær."
            })
    void whatIsNamedOrDescribedIsNotSaid(String language, String text) {
        assertThat(speakers(language, text)).containsExactly("nobody");
    }

    @Test
    void theRuleThatDecidedIsTold() {
        QuoteFinding finding = QuoteFinder.forLanguage("nl")
                .explain("\"Klaar\", zei Klaas Bertens.")
                .get(0);
        assertThat(finding.pattern()).isEqualTo("quote, cue, speaker, cue \"zei\"");
        assertThat(finding.quote().confidence()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "sk; „Sme pripravení,“ povedal Jan Kovář.; Sme pripravení,; Jan Kovář",
                "bg; «Готови сме», каза Иван Ковал.; Готови сме; Иван Ковал",
                "is; „Við erum tilbúin“, sagði Jan Kovall.; Við erum tilbúin; Jan Kovall",
                "hu; „Készen állunk”, mondta Jan Kovall.; Készen állunk; Jan Kovall",
                "et; „Oleme valmis”, ütles Jan Kovall.; Oleme valmis; Jan Kovall",
                "ar; قال المدير: «نحن جاهزون».; نحن جاهزون; nobody",
                "zh; 局长说：“我们准备好了。”; 我们准备好了。; nobody",
                "ja; 局長は「準備はできた」と述べた。; 準備はできた; nobody",
                "ko; 국장은 “준비됐다”고 말했다.; 준비됐다; nobody"
            })
    void aLanguageWithoutAWordFileIsReadByMarksAndNames(String language, String text, String said, String speaker) {
        Quote quote = quotes(language, text).get(0);
        assertThat(quote.text()).isEqualTo(said);
        assertThat(quote.speaker().map(Speaker::label).orElse("nobody")).isEqualTo(speaker);
        assertThat(quote.confidence()).isLessThanOrEqualTo(0.3);
    }

    @Test
    void aDashOpensSpeechInALanguageWithoutAWordFileWhenANameInterrupts() {
        String text = "– Sme pripravení – povedal Jan Kowalik. – Zajtra ideme.";
        assertThat(texts("sk", text)).containsExactly("Sme pripravení", "Zajtra ideme.");
        assertThat(speakers("sk", text)).containsExactly("Jan Kowalik", "Jan Kowalik");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "es; “El muelle sigue cerrado”, explica la asociación en un comunicado.; la asociación",
                "es; “El muelle sigue cerrado”, dijo la vecina en declaraciones al Faro.; la vecina",
                "pt; \"O cais continua fechado\", disse o ministro em uma nota.; o ministro"
            })
    void whereSomebodySaysSomethingIsNoPartOfWhatTheyAre(String language, String text, String speaker) {
        assertThat(quotes(language, text))
                .extracting(quote -> quote.speaker().orElseThrow().mention())
                .containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "es; “El muelle sigue cerrado”, dijo Costa. Poco después, Costa y Fossum Larga firmaron el pacto.; Costa",
                "pt; Luís Bertão disse que falou com Costa, Fossum e Brandal. \"O cais fechou\", disse.; Luís Bertão"
            })
    void namesThatASmallWordJoinsAreNotOne(String language, String text, String speaker) {
        assertThat(speakers(language, text)).containsExactly(speaker);
    }

    @Test
    void whatStandsInAListBehindAPrepositionIsNotTheSubject() {
        assertThat(
                        speakers(
                                "es",
                                "La alcaldesa Irene Bertrán habló con Luis Fossum, Juan Brandal y Pedro Lind. “El muelle sigue cerrado”, dijo."))
                .containsExactly("Irene Bertrán");
    }

    @Test
    void aNameBehindACommaIsNoListWithThePartyInFrontOfIt() {
        assertThat(speakers(
                        "es",
                        "Irene Bertrán llegó tarde. Otro es el diputado de Costa Larga, Luis Fossum, quien duda del plan.\n"
                                + "“El muelle sigue cerrado”, señaló."))
                .containsExactly("Luis Fossum");
    }

    @Test
    void aVerbForOneIsNotSaidByTheGroupBefore() {
        assertThat(speakers("es", "“El muelle está roto”, dijeron los vecinos. Luego lo califica de “absurdo”."))
                .containsExactly("los vecinos", "nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "fr; Le Kazakhstan a dit que le port est « fermé ».; Kazakhstan",
                "fr; « Le port est fermé », dit le Portonord.; Portonord",
                "it; «Il porto è chiuso», ha detto il Portonord.; Portonord",
                "es; “El muelle está cerrado”, dijo ayer Gazprom.; Gazprom",
                "en; \"The port is closed,\" said Microsoft.; Microsoft",
                "en; \"The port is closed,\" said Rosa Tamm County.; Rosa Tamm County"
            })
    void countriesAndBodiesThatEverybodyKnowsAreNoPeople(String language, String text, String name) {
        assertThat(quotes(language, text)).allSatisfy(quote -> {
            assertThat(quote.speaker().orElseThrow().label()).isEqualTo(name);
            assertThat(quote.speaker().orElseThrow().kind()).isEqualTo(SpeakerKind.ORGANIZATION);
        });
    }

    @Test
    void aPronounDoesNotStandForACountry() {
        assertThat(speakers(
                        "en",
                        "Ole Tamm (left) rowed home. The boat was late, and the wind blew. Azerbaijan sent two new boats to the "
                                + "harbour. Azerbaijan has many. \"The port is closed,\" he said."))
                .containsExactly("Ole Tamm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "de; „Der Steg bleibt zu“, sagte Ismar Tolk gegenüber „Hafenblick“.",
                "de; Laut „Hafenblick“ sagte Ismar Tolk: „Der Steg bleibt zu.“"
            })
    void thePaperThatSomebodyTalksToIsNotWhatTheySay(String language, String text) {
        assertThat(quotes(language, text))
                .filteredOn(quote -> quote.text().equals("Hafenblick"))
                .hasSize(1)
                .allMatch(quote -> quote.speaker().isEmpty());
    }
}
