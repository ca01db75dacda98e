package io.dateline.parse.quote.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LowerCaseTest {

    private static final String LETTERS = "aIiİıSsßẞÄäÉΣσςЖж\u0307\u0300ŁńǅÍĨJ7-’\uD801\uDC00\uD801";

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "tr", "az", "lt", "ru", "el", "und"})
    void isTheLowerCaseOfTheLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        LowerCase lowerCase = new LowerCase(locale);
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = random.nextInt(7); length >= 0; length--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(lowerCase.of(word.toString())).isEqualTo(word.toString().toLowerCase(locale));
        }
    }
}
