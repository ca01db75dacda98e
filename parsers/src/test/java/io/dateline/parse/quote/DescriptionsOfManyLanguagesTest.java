package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionsOfManyLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "fr; « L'écluse est sûre », a dit l'un des témoins.; l'un des témoins",
                "fr; L'une de ses voisines raconte : « Le quai tremblait hier soir. »; L'une de ses voisines",
                "es; La ministra Ada Lund visitó el puerto. «Fue horrible», contó uno de los vecinos.; uno de los vecinos",
                "nl; Minister Ada Lund bezocht de haven. \"De kade is weg\", zei een van de buren.; een van de buren",
                "sv; Minister Ada Lund besökte hamnen. \"Kajen är borta\", sade en av grannarna.; en av grannarna",
                "no; Minister Ada Lund besøkte havnen. «Kaia er borte», sa en av naboene.; en av naboene",
                "da; Minister Ada Lund besøgte havnen. »Kajen er væk«, sagde en af naboerne.; en af naboerne",
                "pl; Minister Ada Lund odwiedziła port. „To koniec” – powiedział jeden z sąsiadów.; jeden z sąsiadów",
                "cs; Ministryně Ada Lundová navštívila přístav. „Je konec,“ řekl jeden ze sousedů.; jeden ze sousedů",
                "uk; Міністерка Ада Лунд відвідала порт. «Це кінець», — сказав один із сусідів.; один із сусідів",
                "ru; Министр Анна Лунд посетила порт. «Это конец», — сказал один из соседей.; один из соседей",
                "tr; Bakan Ada Lund limanı ziyaret etti. \"Bitti artık\" diyen komşulardan biri ağladı.; komşulardan biri"
            })
    void whoIsToldByTheirNumberAloneIsNotWhoWasNamedBefore(String language, String story, String mention) {
        Speaker speaker = speaker(language, story).orElseThrow();
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.mention()).isEqualTo(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "fr; « Nous ferons appel », ont dit les avocats de Lund.; les avocats de Lund",
                "es; «Apelaremos el lunes», dijeron los abogados de Lund.; los abogados de Lund",
                "it; «Faremo appello», hanno detto gli avvocati di Lund.; gli avvocati di Lund",
                "de; Die Anwälte von Ada Lund erklärten: „Wir gehen in Berufung.“; Die Anwälte von Ada Lund",
                "sv; \"Vi överklagar\", sade Lunds advokater.; Lunds advokater",
                "no; «Vi anker på mandag», sa Lunds advokater.; Lunds advokater",
                "da; »Vi anker på mandag«, sagde Lunds advokater.; Lunds advokater",
                "fi; ”Me valitamme”, sanoivat Lundin asianajajat.; Lundin asianajajat",
                "pl; Jan Nowak milczy. „To koniec” – powiedzieli adwokaci Nowaka.; adwokaci Nowaka",
                "pl; Jan Nowak milczy. „To koniec” – powiedział adwokat Nowaka.; adwokat Nowaka",
                "cs; Jan Novák mlčí. „Je konec,“ řekl právník Nováka.; právník Nováka",
                "uk; Іван Лунд мовчить. «Це кінець», — сказав адвокат Лунда.; адвокат Лунда",
                "ru; Иван Лунд молчит. «Это конец», — сказали адвокаты Лунда.; адвокаты Лунда"
            })
    void whoBelongsToSomebodyIsSomebodyElse(String language, String story, String mention) {
        Speaker speaker = speaker(language, story).orElseThrow();
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.mention()).isEqualTo(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "fr; « L'écluse est sûre », a dit le porte-parole du président Ola Vik.; le porte-parole du président Ola Vik",
                "es; «La esclusa es segura», dijo el abogado del ministro Juan Pardo en el muelle.; el abogado del ministro Juan Pardo",
                "it; «La chiusa è sicura», ha detto il portavoce del sindaco Mario Tosi.; il portavoce del sindaco Mario Tosi",
                "de; „Die Schleuse ist sicher“, sagte der Sprecher von Präsident Paul Lund.; der Sprecher von Präsident Paul Lund",
                "nl; \"De sluis is veilig\", zei de woordvoerder van minister Jan Lund.; de woordvoerder van minister Jan Lund",
                "no; «Slusen er trygg», sier talsperson for statsminister Ola Vik.; talsperson for statsminister Ola Vik"
            })
    void theNameBehindASecondRoleIsNotWhoHasTheFirst(String language, String story, String mention) {
        Speaker speaker = speaker(language, story).orElseThrow();
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.mention()).isEqualTo(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "fr; « L'écluse est sûre », a dit la porte-parole du gouvernement Ada Lund.; Ada Lund",
                "fr; « L'écluse est sûre », a dit l'adjoint au maire Jean Lund.; Jean Lund",
                "es; «La esclusa es segura», dijo el ministro de la Presidencia Juan Pardo.; Juan Pardo",
                "es; «La esclusa es segura», dijeron Juan Pardo y Ada Lund.; Juan Pardo",
                "sv; \"Slussen är säker\", säger ordförande Mats Lindroos.; Mats Lindroos",
                "sv; \"Slussen är säker\", säger Ada Lunds advokat Ola Vik.; Ola Vik",
                "fi; ”Sulku on turvallinen”, sanoi pääministeri Matti Virtanen.; Matti Virtanen",
                "ru; «Шлюз надежен», — сказали депутаты Иван Лунд и Петр Лис.; Иван Лунд"
            })
    void whoHasTheRoleIsNamed(String language, String story, String name) {
        assertThat(speaker(language, story).orElseThrow().name()).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "pl; Ada Lund przyjechała. „To koniec” – powiedziała jej siostra.; siostra",
                "cs; Ada Lundová přijela. „Je konec,“ řekla její sestra.; sestra",
                "ru; Анна Лунд приехала. «Это конец», — рассказал местный житель.; местный житель"
            })
    void somebodyNewIsNotWhoWasNamedBefore(String language, String story, String mention) {
        Speaker speaker = speaker(language, story).orElseThrow();
        assertThat(speaker.name()).isEmpty();
        assertThat(speaker.mention()).isEqualTo(mention);
    }

    @Test
    void severalOfARoleAreAGroup() {
        Speaker speaker = speaker("fr", "Des responsables de l'ONU ont dit : « Le port est plein à craquer. »")
                .orElseThrow();
        assertThat(speaker.mention()).isEqualTo("Des responsables de l'ONU");
        assertThat(speaker.kind()).isEqualTo(SpeakerKind.GROUP);
        assertThat(speaker("de", "„Der Hafen ist voll“, sagten Vertreter der UN am Montag.")
                        .orElseThrow()
                        .mention())
                .isEqualTo("Vertreter der UN");
    }

    @Test
    void somebodyElseWithoutANameLeavesNobodyOut() {
        assertThat(speaker("es", "La ministra Ada Lund visitó el puerto. «Fue horrible», contó otro."))
                .isEmpty();
        assertThat(speaker("tr", "Bakan Ada Lund limanı ziyaret etti. \"Bitti artık\" dedi komşulardan biri."))
                .isEmpty();
    }

    @Test
    void whoIsToldSomethingDoesNotSpeak() {
        assertThat(speaker("es", "“Es el fin de todo esto”, aseguró a la red Marel."))
                .isEmpty();
        assertThat(speaker("de", "Die Fähre (für erfahrene Soldaten) sei „gut“, stellte der Lotse Paul Lund fest.")
                        .orElseThrow()
                        .name())
                .contains("Paul Lund");
    }

    private static Optional<Speaker> speaker(String language, String story) {
        return QuoteFinder.forLanguage(language).find(story).get(0).speaker();
    }
}
