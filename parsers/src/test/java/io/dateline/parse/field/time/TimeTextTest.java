package io.dateline.parse.field.time;

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
        "'06/13/2024', 2024-06-13",
        "'06.13.2024 07:00 AM', 2024-06-13T07:00",
        "'13.06.2024', 2024-06-13",
        "'13 / June / 2024', 2024-06-13"
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
        "it, '11 giugno 2024', 2024-06-11",
        "ar, '24 نيسان / أبريل 2020', 2020-04-24"
    })
    void monthsAreReadInTheLanguageOfThePage(String language, String text, String time) {
        assertThat(TimeText.read(text, language, DayOrder.DAY_FIRST))
                .map(Object::toString)
                .contains(time);
    }

    @Test
    void aDateOfTwoReadingsIsReadByTheCustomOfThePlaceOrNotAtAll() {
        assertThat(TimeText.read("06/07/2024", "en", DayOrder.UNKNOWN)).isEmpty();
        assertThat(TimeText.read("06.07.2024", "en", DayOrder.UNKNOWN)).isEmpty();
        assertThat(TimeText.read("06.07.2024", "de", DayOrder.UNKNOWN)).isPresent();
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

    @ParameterizedTest
    @CsvSource({
        "de, '5. Jänner 2024', 2024-01-05",
        "cs, '5. listopadu 2024', 2024-11-05",
        "cs, '5. 11. 2024', 2024-11-05",
        "uk, '5 листопада 2024, 09:07', 2024-11-05T09:07",
        "ru, '5 ноября 2024 г.', 2024-11-05",
        "sv, '5 november 2024 kl. 09.07', 2024-11-05T09:07",
        "fi, '5. marraskuuta 2024', 2024-11-05",
        "hu, '2024. november 5.', 2024-11-05",
        "ja, '2024年11月5日 9時07分', 2024-11-05T09:07",
        "zh, '2024年11月5日 下午3:07', 2024-11-05T15:07",
        "ko, '2024년 11월 5일 오후 3:07', 2024-11-05T15:07",
        "ar, '٥ نوفمبر ٢٠٢٤', 2024-11-05",
        "fr, '05-nov.-2024', 2024-11-05"
    })
    void theLanguagesOfTheWorldWriteDatesInTheirOwnWays(String language, String text, String time) {
        assertThat(TimeText.read(text, language, DayOrder.UNKNOWN))
                .map(Object::toString)
                .contains(time);
    }

    @ParameterizedTest
    @CsvSource({"'5. Oktober 2024', 2024-10-05", "'9 oktober 2024 11:12', 2024-10-09T11:12", "'04-ago-2024', 2024-08-04"
    })
    void aPageThatHidesItsLanguageIsReadInTheMoreFrequentOnes(String text, String time) {
        assertThat(TimeText.read(text, "und", DayOrder.UNKNOWN))
                .map(Object::toString)
                .contains(time);
    }

    @ParameterizedTest
    @CsvSource({
        "fa, '۱۲ تیر ۱۳۹۹', 2020-07-02",
        "fa, 1399/04/12, 2020-07-02",
        "fa, '۳۰ اسفند ۱۳۹۹', 2021-03-20",
        "fa, '۱ فروردین ۱۴۰۰', 2021-03-21",
        "th, '5 พฤศจิกายน 2567', 2024-11-05",
        "ja, 令和6年11月5日, 2024-11-05"
    })
    void otherCalendarsAreReadWhereTheyAreMarked(String language, String text, String time) {
        assertThat(TimeText.read(text, language, DayOrder.UNKNOWN))
                .map(Object::toString)
                .contains(time);
    }

    @ParameterizedTest
    @CsvSource({"28.09.19, 2019-09-28", "5 Jan ’24, 2024-01-05", "13/06/19, 2019-06-13"})
    void aYearOfTwoDigitsIsReadWhereItCanBeNothingElse(String text, String time) {
        assertThat(TimeText.read(text, "en", DayOrder.UNKNOWN))
                .map(Object::toString)
                .contains(time);
    }

    @ParameterizedTest
    @CsvSource({"'version 10.5.12.3'", "'12.10.20 €'", "'Route 5/6/12:30'", "'3 hours ago'", "'room 20.10'"})
    void numbersThatAreNoDateAreNotTakenForOne(String text) {
        assertThat(TimeText.mentions(text, "en")).isEmpty();
    }

    @Test
    void allTimesOfATextAreFoundInItsOrder() {
        assertThat(TimeText.mentions("By Oda Lind | Jan 5, 2024, 9:25 pm | Updated 13/01/2024", "en"))
                .extracting(mention -> mention.time().toString())
                .containsExactly("2024-01-05T21:25", "2024-01-13");
    }

    @ParameterizedTest
    @CsvSource({
        "'Sat May 04 02:54:29 UTC 2024', 2024-05-04T02:54:29Z",
        "'2024-05-04T02:54:29.1234567891234+02:00', 2024-05-04T02:54:29.123456789+02:00",
        "'Tue, 4 May 2021 10:20:30 GMT', 2021-05-04T10:20:30Z",
        "20240504, 2024-05-04"
    })
    void machinesWriteTimesInManyForms(String text, String time) {
        assertThat(TimeText.read(text, "en", DayOrder.UNKNOWN))
                .map(Object::toString)
                .contains(time);
    }

    @Test
    void theClockOfAnotherThingIsNotThatOfTheDate() {
        assertThat(TimeText.read("5 May 2024 | 20.10.2023", "de", DayOrder.DAY_FIRST))
                .map(Object::toString)
                .contains("2024-05-05");
    }
}
