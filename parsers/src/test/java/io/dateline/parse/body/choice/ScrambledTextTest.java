package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.measure.FunctionWords;
import io.dateline.parse.body.measure.TextMeasure;
import org.junit.jupiter.api.Test;

class ScrambledTextTest {

    private static boolean isScrambled(String text, String language) {
        return ScrambledText.is(text, TextMeasure.of(text, FunctionWords.of(language)));
    }

    @Test
    void textOfLettersByChanceIsScrambled() {
        assertThat(isScrambled(
                        "Wqx Hfbgkvtr pjd Lqwmzst xrtvk bcd qphzgf, yxw dkn Rtglm vwzxq bnh Kjrtd pfs gqvx lmcd twx.",
                        "de"))
                .isTrue();
    }

    @Test
    void besideItAShortLineIsToo() {
        String line = "Wqx hfbgkvtr pjd Lqwmzst";
        assertThat(isScrambled(line, "de")).isFalse();
        assertThat(ScrambledText.isBesideOther(line, TextMeasure.of(line, FunctionWords.of("de"))))
                .isTrue();
        String told = "Hafen Lindmouth bleibt geschlossen";
        assertThat(ScrambledText.isBesideOther(told, TextMeasure.of(told, FunctionWords.of("de"))))
                .isFalse();
    }

    @Test
    void sentencesAndListsOfNamesAreNot() {
        assertThat(isScrambled(
                        "Der Hafen von Lindmouth wird neun Tage lang geschlossen, so die Behörde am Montag.", "de"))
                .isFalse();
        assertThat(isScrambled(
                        "Venn, Quill, Harbottle, Strunk, Krantz, Schmidt, Marlowe, Hobbs, Brandt, Lindgren, Holm, Ott",
                        "en"))
                .isFalse();
        assertThat(isScrambled("65 XGTR 4K Smart HDTV, 45 MM PLX, 12 DRT 550 WXZ, now 549 plus 50 GFT card BTW", "en"))
                .isFalse();
        assertThat(isScrambled(
                        "Гавань закроют на девять дней, сообщило в понедельник управление порта города Линдмута.",
                        "de"))
                .isFalse();
    }
}
