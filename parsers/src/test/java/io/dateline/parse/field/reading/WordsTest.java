package io.dateline.parse.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static Stream<String> texts() {
        return Stream.of(
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
                "Ắ ȘȚ 🌊");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void foldingIsThatOfTheNormalFormWhateverTheScript(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder expected = new StringBuilder();
        normal.codePoints().filter(Character::isLetterOrDigit).forEach(expected::appendCodePoint);
        assertThat(Words.foldedWhole(text)).isEqualTo(expected.toString());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextFoldsToWhatFoldingMakesOfIt(String text) {
        assertThat(Words.foldsTo(text, Words.folded(text))).isTrue();
        assertThat(Words.foldsTo("a" + text, Words.folded(text))).isFalse();
        assertThat(Words.foldsTo(text + "a", Words.folded(text))).isFalse();
        assertThat(Words.foldsTo(text, Words.folded(text) + "a")).isFalse();
    }

    @Test
    void aMarkBehindALetterMayMakeAnotherOfIt() {
        assertThat(Words.foldsTo("The e\u0301tude", "the\u00e9tude")).isTrue();
        assertThat(Words.foldsTo("The e tude", "the\u00e9tude")).isFalse();
    }

    @Test
    void textsFoldedIntoOneAreThoseFoldedOneByOne() {
        FoldedText all = new FoldedText(0);
        texts().forEach(all::add);
        assertThat(all).hasToString(texts().map(Words::foldedWhole).collect(Collectors.joining()));
    }
}
