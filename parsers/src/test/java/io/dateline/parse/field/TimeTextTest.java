package io.dateline.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTextTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-11, 2024-06-11",
        "2024-06-11T08:30, 2024-06-11T08:30",
        "2024-06-11T08:30:05.25Z, 2024-06-11T08:30:05.250Z",
        "2024-06-11 08:30:00 +0300, 2024-06-11T08:30:00+03:00",
        "'Published June 11, 2024 at 3:05 pm EDT', 2024-06-11T15:05-04:00",
        "'11 June 2024', 2024-06-11",
        "'Sept. 3, 2024', 2024-09-03",
        "'13/06/2024', 2024-06-13",
        "'06/13/2024', 2024-06-13"
    })
    void isReadWithExactlyThePrecisionThatIsWritten(String text, String time) {
        assertThat(TimeText.read(text, "en", DayOrder.UNKNOWN))
                .map(Object::toString)
                .contains(time);
    }

    @ParameterizedTest
    @CsvSource({
        "de, '11. Juni 2024, 08:30 Uhr', 2024-06-11T08:30",
        "tr, '11 Haziran 2024', 2024-06-11",
        "fr, 'le 11 juin 2024 à 8h30', 2024-06-11T08:30",
        "es, '11 de junio de 2024', 2024-06-11",
        "ru, '11 июня 2024', 2024-06-11",
        "pl, '11 czerwca 2024', 2024-06-11",
        "it, '11 giugno 2024', 2024-06-11"
    })
    void monthsAreReadInTheLanguageOfThePage(String language, String text, String time) {
        assertThat(TimeText.read(text, language, DayOrder.DAY_FIRST))
                .map(Object::toString)
                .contains(time);
    }

    @Test
    void aDateOfTwoReadingsIsReadByTheCustomOfThePlaceOrNotAtAll() {
        assertThat(TimeText.read("06/07/2024", "en", DayOrder.UNKNOWN)).isEmpty();
        assertThat(TimeText.read("06/07/2024", "en", DayOrder.of("en-US", Optional.empty())))
                .map(Object::toString)
                .contains("2024-06-07");
        assertThat(TimeText.read("06/07/2024", "en", DayOrder.of("en", Optional.of("lindmouth.co.uk"))))
                .map(Object::toString)
                .contains("2024-07-06");
    }

    @ParameterizedTest
    @CsvSource({"'31 February 2024'", "'yesterday'", "'1111111111'", "'2024-13-45'", "''"})
    void whatIsNoDateIsNotRead(String text) {
        assertThat(TimeText.read(text, "en", DayOrder.DAY_FIRST)).isEmpty();
    }
}
