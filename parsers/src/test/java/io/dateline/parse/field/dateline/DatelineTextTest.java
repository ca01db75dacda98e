package io.dateline.parse.field.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTextTest {

    private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2021, 1, 27));

    @ParameterizedTest
    @CsvSource({
        "'BRUSSELS (AA) - The harbour closes.', BRUSSELS, AA, BRUSSELS (AA)",
        "'PARIS (AP) — The harbour closes.', PARIS, AP, PARIS (AP)",
        "'NEW YORK — The harbour closes.', NEW YORK, '', NEW YORK",
        "'FORT HAVEN, Wis. (AP) — The harbour closes.', FORT HAVEN|Wis., AP, 'FORT HAVEN, Wis. (AP)'",
        "'BEIRUT/THE HAGUE (Reuters) - The harbour closes.', BEIRUT|THE HAGUE, Reuters, BEIRUT/THE HAGUE (Reuters)",
        "'DAYTON (HarborNews Now) — The harbour closes.', DAYTON, HarborNews Now, DAYTON (HarborNews Now)",
        "'Hamburg (dpa/lno) – Der Hafen schließt.', Hamburg, dpa/lno, Hamburg (dpa/lno)",
        "'Wien (epdÖ) – Der Hafen schließt.', Wien, epdÖ, Wien (epdÖ)",
        "'(Reuters) - The harbour closes.', '', Reuters, (Reuters)",
        "'(EFE).- El puerto cierra.', '', EFE, (EFE)",
        "'JAKARTA, KABAR.com - Pelabuhan ditutup.', JAKARTA, KABAR.com, 'JAKARTA, KABAR.com'",
        "'АСТАНА. КАЗИНФОРМ – The harbour closes.', АСТАНА, КАЗИНФОРМ, АСТАНА. КАЗИНФОРМ",
        "'ST. LOUIS — The harbour closes.', ST. LOUIS, '', ST. LOUIS",
        "'LONDON--(BUSINESS WIRE)--The harbour closes.', LONDON, BUSINESS WIRE, LONDON--(BUSINESS WIRE)",
        "'Lisbon, Portugal — The harbour closes.', Lisbon|Portugal, '', 'Lisbon, Portugal'"
    })
    void placesAndAgencyAreTakenFromTheLine(String text, String places, String agency, String printed) {
        DatelineText.Opening opening = DatelineText.read(text, "en").orElseThrow();
        assertThat(String.join("|", opening.parts().places())).isEqualTo(places);
        assertThat(opening.parts().agency().orElse("")).isEqualTo(agency);
        assertThat(opening.printed()).isEqualTo(printed);
        assertThat(text.substring(opening.end()))
                .matches("(The harbour closes|Der Hafen schließt|El puerto cierra|Pelabuhan ditutup)\\.");
    }

    @ParameterizedTest
    @CsvSource({
        "'WASHINGTON, Jan 26 (Reuters) - The harbour closes.', en, WASHINGTON, Reuters, 2021-01-26",
        "'DAYTON, Dec. 31, 2020 /PRNewswire/ -- The harbour closes.', en, DAYTON, PRNewswire, 2020-12-31",
        "'DAYTON, Dec 31 (AP) - The harbour closes.', en, DAYTON, AP, 2020-12-31",
        "'DAYTON (January 24, 2021) – The harbour closes.', en, DAYTON, '', 2021-01-24",
        "'Bruselas, 7 ene (EFE).- El puerto cierra.', es, Bruselas, EFE, 2021-01-07",
        "'Wien, 14. Jänner 2021 – Der Hafen schließt.', de, Wien, '', 2021-01-14",
        "'Nendeln, 27.1.2021 – Der Hafen schließt.', de, Nendeln, '', 2021-01-27",
        "'(ANSA) - ROMA, 05 GEN - Il porto chiude.', it, ROMA, ANSA, 2021-01-05",
        "'МОСКВА, 26 января. /ТАСС/. Порт закрывается.', ru, МОСКВА, ТАСС, 2021-01-26",
        "'КИЕВ. 26 января. УНН. Порт закрывается.', ru, КИЕВ, УНН, 2021-01-26",
        "'МОСКВА, 26 янв - РИА Новости. Порт закрывается.', ru, МОСКВА, РИА Новости, 2021-01-26"
    })
    void theDayIsCompletedByTheYearOfPublication(
            String text, String language, String place, String agency, LocalDate date) {
        DatelineParts parts = DatelineText.read(text, language).orElseThrow().parts();
        assertThat(parts.places()).containsExactly(place);
        assertThat(parts.agency().orElse("")).isEqualTo(agency);
        assertThat(parts.day().flatMap(day -> day.complete(PUBLISHED))).contains(date);
    }

    @Test
    void aDayFarFromThePublicationIsNotCompleted() {
        DatelineParts parts = DatelineText.read("DAYTON, June 3 (AP) - The harbour closes.", "en")
                .orElseThrow()
                .parts();
        assertThat(parts.day().flatMap(day -> day.complete(PUBLISHED))).isEmpty();
        assertThat(parts.day().flatMap(day -> day.complete(Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "〔記者王小明／台北報導〕港口關閉。, 台北, ''",
        "【ワシントン共同】港が閉まる。, ワシントン, 共同",
        "【台北＝山田太郎】港が閉まる。, 台北, ''",
        "[ロンドン 26日 ロイター] - 港が閉まる。, ロンドン, ロイター",
        "(서울=연합뉴스) 김하나 기자 = 항구가 닫힌다., 서울, 연합뉴스",
        "[부산=항구일보 김하나 기자] 항구가 닫힌다., 부산, 항구일보",
        "新华社北京1月26日电（记者王小明）港口关闭。, 北京, 新华社",
        "（中央社記者王小明台北26日電）港口關閉。, 台北, 中央社",
        "（中央社記者王小明華盛頓26日專電）港口關閉。, 華盛頓, 中央社"
    })
    void theFormsOfEastAsianNewsroomsAreKnown(String text, String place, String agency) {
        DatelineText.Opening opening = DatelineText.read(text, "und").orElseThrow();
        assertThat(opening.parts().places()).containsExactly(place);
        assertThat(opening.parts().agency().orElse("")).isEqualTo(agency);
        assertThat(text.substring(opening.end())).matches("(港|항구).*");
    }

    @Test
    void aDayWithoutItsMonthIsTheLastBeforeThePublication() {
        DatelineParts parts = DatelineText.read("[ロンドン 29日 ロイター] - 港が閉まる。", "ja")
                .orElseThrow()
                .parts();
        assertThat(parts.day().flatMap(day -> day.complete(PUBLISHED))).contains(LocalDate.of(2021, 1, 29));
        assertThat(parts.day().flatMap(day -> day.complete(Optional.of(LocalDate.of(2021, 2, 2)))))
                .contains(LocalDate.of(2021, 1, 29));
    }

    @Test
    void aPlaceInCapitalsBeforeAColonMayBeOne() {
        String text = "NEW HAVEN: The harbour closes on Monday for the rest of the winter, the town says.";
        DatelineText.Opening opening = DatelineText.read(text, "en").orElseThrow();
        assertThat(opening.parts().places()).containsExactly("NEW HAVEN");
        assertThat(opening.certain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour - closed since May - opens again.",
                "NATO (the alliance of 32 states) - has replied.",
                "A - B",
                "EXCLUSIVE - The harbour closes.",
                "NATO - The alliance has replied.",
                "The Northern Fishery Board (NFB) - a public body - has replied.",
                "“Stop” - that was all he said.",
                "TV-TIPP – Der Hafen schließt heute.",
                "THE STATE OF THE HARBOUR - It closes on Monday, and nobody knows for how long it will be so.",
                "DISCLAIMER: The harbour's owner has paid for this page, and for all that is written on it.",
                "Published on December 19, 2025. - The harbour closes."
            })
    void otherDashesAndLabelsAreNoDatelines(String text) {
        assertThat(DatelineText.read(text, "en")).isEmpty();
    }

    @Test
    void aTownsRiverIsNoOtherPlace() {
        assertThat(DatelineText.read("Frankfurt/Main (dpa) - Five councils share the cost.", "de")
                        .orElseThrow()
                        .parts()
                        .places())
                .containsExactly("Frankfurt/Main");
    }

    @Test
    void theStoryMayFollowTheAgencyWithoutABlank() {
        String text = "Lorvik (HNN Business)The harbour closes on Monday.";
        DatelineText.Opening opening = DatelineText.read(text, "en").orElseThrow();
        assertThat(opening.parts().places()).containsExactly("Lorvik");
        assertThat(opening.parts().agency()).contains("HNN Business");
        assertThat(text.substring(opening.end())).isEqualTo("The harbour closes on Monday.");
        assertThat(DatelineText.read("Lorvik (the town)The harbour closes on Monday.", "en"))
                .isEmpty();
    }

    @Test
    void aTownBeforeItsStateMayBeOne() {
        DatelineText.Opening opening =
                DatelineText.read("Lorvik, Ill. — The harbour closes.", "en").orElseThrow();
        assertThat(opening.parts().places()).containsExactly("Lorvik", "Ill.");
        assertThat(opening.certain()).isFalse();
    }
}
