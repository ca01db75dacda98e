package io.dateline.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The harbour of the town will close for nine days, and divers are going to repair the gate that was bent by a storm. It is not the first time that they have had to come, said the mayor.",
                "de | Der Hafen der Stadt wird für neun Tage geschlossen, und Taucher sollen das Tor reparieren, das ein Sturm im März verbogen hat. Es ist nicht das erste Mal, dass sie kommen, sagte die Bürgermeisterin.",
                "fr | Le port de la ville sera fermé pendant neuf jours, et des plongeurs vont réparer la porte que la tempête a pliée en mars. Ce n’est pas la première fois qu’ils viennent, a dit le maire, pour qui le temps presse.",
                "es | El puerto de la ciudad estará cerrado durante nueve días y los buzos van a reparar la puerta que dobló una tormenta en marzo. No es la primera vez que vienen, dijo la alcaldesa, pero esta vez será más largo.",
                "it | Il porto della città resterà chiuso per nove giorni e i sommozzatori ripareranno la porta che una tempesta ha piegato in marzo. Non è la prima volta che vengono, ha detto il sindaco, ma questa volta sarà più lunga.",
                "pt | O porto da cidade vai ficar fechado durante nove dias e os mergulhadores vão reparar a porta que uma tempestade dobrou em março. Não é a primeira vez que eles vêm, disse a presidente, mas também não será a última.",
                "ca | El port de la ciutat restarà tancat durant nou dies i els bussos arreglaran la porta que una tempesta va doblegar al març. No és la primera vegada que hi van, ha dit l’alcaldessa, però aquesta serà més llarga amb els anys.",
                "nl | De haven van de stad gaat negen dagen dicht en duikers zullen de poort herstellen die een storm in maart heeft verbogen. Het is niet de eerste keer dat zij komen, zei de burgemeester, maar het zal nu langer duren.",
                "pl | Port w mieście będzie zamknięty przez dziewięć dni, a nurkowie naprawią bramę, którą w marcu wygięła burza. To nie jest pierwszy raz, jak przyjechali do nas, powiedziała burmistrz, ale tym razem się przedłuży o tydzień.",
                "cs | Přístav ve městě bude na devět dní zavřen a potápěči opraví vrata, která v březnu ohnula bouře. Není to poprvé, co do města přijeli, řekla starostka, ale podle ní se to tentokrát o týden protáhne a je to drahé pro všechny.",
                "ru | Порт города будет закрыт на девять дней, и водолазы починят ворота, которые погнула буря в марте. Это не первый раз, когда они приехали, сказала мэр, но на этот раз работа затянется, так как вода уже поднялась до края.",
                "uk | Порт міста буде закритий на дев’ять днів, і водолази полагодять ворота, які погнула буря у березні. Це не перший раз, коли вони приїхали, сказала мер, але цього разу робота затягнеться, бо вода вже піднялася до краю та за нього.",
                "sv | Hamnen i staden stängs i nio dagar och dykare ska laga porten som en storm böjde i mars. Det är inte första gången som de kommer, sade borgmästaren, men den här gången tar det längre tid, för att vattnet har stigit.",
                "no | Havnen i byen stenges i ni dager, og dykkere skal reparere porten som en storm bøyde i mars. Det er ikke første gang de kommer, sa ordføreren, men denne gangen tar det mer tid, for vannet har steget etter regnet av natt.",
                "tr | Şehrin limanı dokuz gün boyunca kapalı olacak ve dalgıçlar martta bir fırtınanın büktüğü kapıyı onaracak. Bu ilk kez değil, daha önce de geldiler diye konuştu başkan, ancak bu sefer çok daha uzun sürecek, çünkü su gibi her şey yükseldi ve yeni bir kapı için para yok.",
                "fa | بندر شهر برای نه روز بسته می‌شود و غواصان دروازه‌ای را که طوفان در ماه مارس خم کرد تعمیر می‌کنند. این اولین بار نیست که آن‌ها به شهر آمده‌اند، شهردار با خبرنگاران گفت، و این کار تا یک هفته طول می‌کشد.",
                "hi | शहर का बंदरगाह नौ दिनों के लिए बंद रहेगा और गोताखोर उस फाटक की मरम्मत करेंगे जो मार्च में तूफान से मुड़ गया था। यह पहली बार नहीं है, महापौर ने कहा, कि वे शहर में आए हैं, और इस बार काम पर एक सप्ताह लगेगा।",
                "ja | 町の港は九日間閉鎖され、三月の嵐で曲がった門を潜水士が修理する。市長は、彼らが来るのは初めてではないと述べたが、今回はもっと長くかかるという。",
                "zh | 该市港口将关闭九天，潜水员将修理三月份被风暴弄弯的闸门。市长说，这不是他们第一次来，但这一次需要更长时间，因为水位已经上升到了岸边。",
                "ko | 도시의 항구는 아흐레 동안 닫히고 잠수부들이 삼월 폭풍에 휘어진 문을 고칠 예정이다. 시장은 그들이 온 것이 처음은 아니지만 이번에는 더 오래 걸릴 것이라고 말했다.",
                "el | Το λιμάνι της πόλης θα κλείσει για εννέα ημέρες και δύτες θα επισκευάσουν την πύλη που λύγισε μια καταιγίδα τον Μάρτιο."
            })
    void aRunningTextTellsItsLanguage(String language, String text) {
        assertThat(TextLanguage.of(List.of(text))).contains(language);
    }

    @Test
    void whatOnlySoundsLikeALanguageStaysUnknown() {
        String croatian =
                "Luka u gradu bit će zatvorena devet dana, a ronioci će popraviti vrata koja je u ožujku savila"
                        + " oluja. Nije to prvi put da su došli, rekla je gradonačelnica, ali ovaj put će se posao otegnuti jer je"
                        + " voda već došla do ruba i preko njega.";

        assertThat(TextLanguage.of(List.of(croatian))).isEmpty();
    }

    @Test
    void aFewWordsOrAListOfNamesTellNothing() {
        assertThat(TextLanguage.of(List.of("The harbour is closed."))).isEmpty();
        assertThat(TextLanguage.of(List.of("Ada Quill, Otto Venn, Nils Brandt, Mara Lind, ".repeat(20))))
                .isEmpty();
        assertThat(TextLanguage.of(List.of())).isEmpty();
    }

    @Test
    void aTextHalfInOneAndHalfInAnotherLanguageStaysUnknown() {
        String german = "Der Hafen ist zu, und die Taucher sind noch nicht da, sagte sie am Montag in der Stadt. ";
        String english = "The harbour is closed and the divers have not come yet, she said on Monday in the town. ";

        assertThat(TextLanguage.of(List.of(german.repeat(3), english.repeat(3))))
                .isEmpty();
    }
}
