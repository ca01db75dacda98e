package io.dateline.parse.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sea gate – “rises” again…",
                "ÄÖÜß Ørsted Łódź ŽIŽKA",
                "İstanbul Ĳssel ﬁnal",
                "e\u0301tude",
                "Море и Ёлка",
                "港の門が 再び、上がる",
                "ガ\u3099",
                "바다 문",
                "بوابة البحر",
                "ΣΊΣΥΦΟΣ",
                "½ ² ﾊ",
                "Ắ ȘȚ 🌊"
            })
    void foldingIsThatOfTheNormalFormWhateverTheScript(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder expected = new StringBuilder();
        normal.codePoints().filter(Character::isLetterOrDigit).forEach(expected::appendCodePoint);
        assertThat(Words.foldedWhole(text)).isEqualTo(expected.toString());
    }
}
