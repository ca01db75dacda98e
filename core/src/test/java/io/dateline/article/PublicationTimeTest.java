package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.PublicationTime.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    private static final ZoneOffset ISTANBUL = ZoneOffset.ofHours(3);

    @ParameterizedTest
    @CsvSource({
        "2022-01-26, DAY, false",
        "2026-04-20T14:09, MINUTE, false",
        "2026-04-20T00:00, MINUTE, false",
        "2026-04-20T14:09+03:00, MINUTE, true",
        "2026-04-20T14:09:00, SECOND, false",
        "2026-04-20T14:09:42.493, SECOND, false",
        "2024-09-03T10:00:00Z, SECOND, true",
        "2024-09-03T10:00:00.000000001-03:30, SECOND, true",
        "0001-01-01, DAY, false",
        "9999-12-31T23:59:59+18:00, SECOND, true"
    })
    void textFormSaysExactlyWhatIsKnown(String text, Precision precision, boolean zoned) {
        PublicationTime time = PublicationTime.parse(text);
        assertThat(time).hasToString(text);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.isZoned()).isEqualTo(zoned);
        assertThat(time.instant().isPresent()).isEqualTo(zoned);
    }

    @Test
    void anyTimeIsReadBackFromItsText() {
        ArticleGenerator generator = new ArticleGenerator(11);
        for (int i = 0; i < 5_000; i++) {
            PublicationTime time = generator.time();
            assertThat(PublicationTime.parse(time.toString())).isEqualTo(time);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022",
                "2022-01",
                "2022-1-26",
                "26.01.2022",
                "2022-02-30",
                "0000-01-01",
                "-0001-01-01",
                "+10000-01-01",
                "2022-01-26T",
                "2022-01-26T10",
                "2022-01-26T24:00",
                "2022-01-26T10:00:60",
                "2022-01-26T10:00+25:00",
                "2022-01-26T10:00+",
                "2022-01-26Z",
                "2022-01-26 10:00",
                "T10:00"
            })
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> PublicationTime.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aDayHasNoTimeAndNoInstant() {
        PublicationTime day = PublicationTime.ofDay(DAY);
        assertThat(day.time()).isEmpty();
        assertThat(day.instant()).isEmpty();
        assertThat(day.at(ISTANBUL)).isEqualTo(day);
    }

    @Test
    void aMinuteDropsSecondsAndDiffersFromTheFullSecond() {
        PublicationTime minute = PublicationTime.ofMinute(LocalDateTime.of(2026, 4, 20, 14, 9, 42));
        assertThat(minute).hasToString("2026-04-20T14:09");
        assertThat(minute).isNotEqualTo(PublicationTime.ofSecond(LocalDateTime.of(2026, 4, 20, 14, 9)));
    }

    @Test
    void anOffsetMakesAnInstant() {
        PublicationTime time = PublicationTime.ofMinute(DAY.atTime(14, 9)).at(ISTANBUL);
        assertThat(time.instant()).contains(Instant.parse("2026-04-20T11:09:00Z"));
        assertThat(PublicationTime.ofSecond(OffsetDateTime.parse("2026-04-20T14:09:42+03:00")))
                .hasToString("2026-04-20T14:09:42+03:00");
    }

    @Test
    void partsThatContradictEachOtherAreRefused() {
        Optional<LocalTime> clock = Optional.of(LocalTime.of(14, 9, 42));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationTime(DAY, clock, Precision.DAY, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationTime(DAY, clock, Precision.MINUTE, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationTime(DAY, Optional.empty(), Precision.SECOND, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationTime(DAY, Optional.empty(), Precision.DAY, Optional.of(ISTANBUL)));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicationTime.ofDay(LocalDate.of(10_000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PublicationTime.ofDay(LocalDate.of(0, 1, 1)));
    }
}
