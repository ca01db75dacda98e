package io.dateline.parse.body.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoilerplateTest {

    @Test
    void whatLeadsReadersAwayIsToldInEveryLanguageWithAFile() {
        assertThat(List.of(
                        "Read more: The gate that broke",
                        "Lesen Sie auch: Das Tor",
                        "관련기사 더보기",
                        "اقرأ أيضا: البوابة القديمة",
                        "Διαβάστε επίσης: Η πύλη",
                        "Baca juga: Gerbang pelabuhan",
                        "Пов'язані новини",
                        "Citește și: Poarta portului",
                        "関連記事：港の門"))
                .allMatch(Boilerplate.all()::matches);
    }

    @Test
    void aBeginningEndsWhereAWordEnds() {
        assertThat(Boilerplate.all().matches("Les mer: Porten i havna")).isTrue();
        assertThat(Boilerplate.all().matches("Les merveilles du port attirent les foules depuis dix ans."))
                .isFalse();
    }

    @Test
    void aStemMayGoOn() {
        assertThat(Boilerplate.all().matches("Related stories")).isTrue();
        assertThat(Boilerplate.all().matches("Related story")).isTrue();
    }

    @Test
    void aWholeTextIsNoBeginning() {
        assertThat(Boilerplate.all().matches("Print")).isTrue();
        assertThat(Boilerplate.all().matches("Print is not dead, the harbour's printer said."))
                .isFalse();
    }

    @Test
    void phrasesThatBeginOthersHideNeither() {
        assertThat(Boilerplate.all().matches("Watch the video of the gate")).isTrue();
        assertThat(Boilerplate.all().matches("Watch: the gate breaks")).isTrue();
        assertThat(Boilerplate.all().matches("Watching the gate takes two men."))
                .isFalse();
    }

    @Test
    void capitalsChangeNothing() {
        assertThat(Boilerplate.all().matches("ΕΤΙΚΈΤΕΣ: λιμάνι, πύλη")).isTrue();
        assertThat(Boilerplate.all().matches("READ MORE: The gate that broke")).isTrue();
    }
}
