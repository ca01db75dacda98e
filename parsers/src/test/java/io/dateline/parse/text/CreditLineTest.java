package io.dateline.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Image;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLineTest {

    private static final Image PICTURE = Image.at(URI.create("https://example.org/gate.jpg"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The gate in March. Photo: Ada Quill | The gate in March. | Ada Quill",
                "Das Tor im März. (Foto: Ada Quill/LPA) | Das Tor im März. | Ada Quill/LPA",
                "Das Tor im März. © LPA / Ada Quill | Das Tor im März. | LPA / Ada Quill",
                "Das Tor im März. Bild © Ada Quill (lr) | Das Tor im März. | Ada Quill (lr)",
                "La porte en mars. Crédit photo : Ada Quill | La porte en mars. | Ada Quill",
                "The gate (Photo by Ada Quill/Quay Pictures) | The gate | Ada Quill/Quay Pictures",
                "Image via Quay Pictures | - | Quay Pictures",
                "(Image: © Ada Quill) | - | Ada Quill",
                "The gate – Credit: Quay Pictures. | The gate | Quay Pictures",
                "Zdjęcie: Ada Quill | - | Ada Quill",
                "O portão em março Imagem: Ada Quill/LPA | O portão em março | Ada Quill/LPA",
                "The gate in March. (Ada Quill/Harbour Post) | The gate in March. | Ada Quill/Harbour Post",
                "Gerbang pada Maret (Dok. Pelabuhan) | Gerbang pada Maret | Pelabuhan",
                "Das Tor im März. Bild Ada Quill | Das Tor im März. | Ada Quill",
                "The gate in March. – Ada Quill/LPA via Quay Pictures | The gate in March. | Ada Quill/LPA via Quay Pictures",
                "三月的閘門。 圖／林港通訊社 | 三月的閘門。 | 林港通訊社"
            })
    void aLabelOrAMarkPartsCaptionAndCredit(String text, String caption, String credit) {
        Image image = CreditLine.under(PICTURE, text);

        assertThat(image.caption().orElse(null)).isEqualTo(caption);
        assertThat(image.credit()).contains(credit);
    }

    @ParameterizedTest
    @CsvSource({
        "1 of 4. The gate in March., The gate in March.",
        "3 / 12 Das Tor im März., Das Tor im März.",
        "1 of 4 gates is shut, 1 of 4 gates is shut",
        "24/7 on watch, 24/7 on watch"
    })
    void theNumberOfAPictureInItsGalleryIsNoPartOfItsCaption(String text, String caption) {
        assertThat(CreditLine.under(PICTURE, text).caption()).contains(caption);
        assertThat(CreditLine.with(PICTURE, text, "Ada Quill").caption()).contains(caption);
    }

    @ParameterizedTest
    @CsvSource({
        "The gate as it was: a ruin",
        "Foto de la familia del puerto en marzo",
        "A photo by the harbour: three boats",
        "Tobias Venn (CDU/CSU)",
        "Fishers ask for more (above/below)",
        "Das war das Bild Lorvik im März",
        "Das Bild von der Brücke hängt im Museum"
    })
    void aCaptionThatOnlySpeaksOfPicturesIsWhole(String text) {
        Image image = CreditLine.under(PICTURE, text);

        assertThat(image.caption()).contains(text);
        assertThat(image.credit()).isEmpty();
    }

    @Test
    void aCreditThatStandsApartLosesItsLabelAndItsMarks() {
        Image image = CreditLine.with(PICTURE, "The gate in March |", "© Bild: LPA / Ada Quill)");

        assertThat(image.caption()).contains("The gate in March");
        assertThat(image.credit()).contains("LPA / Ada Quill");
    }

    @Test
    void nothingIsMadeOfMarksAlone() {
        assertThat(CreditLine.with(PICTURE, " | ", "")).isEqualTo(PICTURE);
        assertThat(CreditLine.with(PICTURE, ".", "()")).isEqualTo(PICTURE);
        assertThat(CreditLine.under(PICTURE, "Foto: --").credit()).isEmpty();
        assertThat(CreditLine.with(PICTURE, "", "© (.)")).isEqualTo(PICTURE);
    }

    @Test
    void aMarkInFrontOfTheOnlyTextMakesItACredit() {
        Image image = CreditLine.with(PICTURE, "\u00a9 ADA QUILL", "");

        assertThat(image.credit()).contains("ADA QUILL");
        assertThat(image.caption()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongForACreditHasBoth() {
        String caption = "The gate in March, when the divers came back to it for the third time in a single year.";
        Image image = CreditLine.with(PICTURE, "", caption + " (Ada Quill/LPA/Quay Pictures)");

        assertThat(image.caption()).contains(caption);
        assertThat(image.credit()).contains("Ada Quill/LPA/Quay Pictures");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "봄의 수문 모습. [사진 출처 = 항만통신] | 봄의 수문 모습. | 항만통신",
                "The gate in March. [Photo: Ada Quill] | The gate in March. | Ada Quill",
                "수문이 다시 열렸다. 항구=김하늘 기자 kim@tidewater.example /2024.05.03 | 수문이 다시 열렸다. | 김하늘 기자"
            })
    void aCreditMayStandInSquareBracketsOrBeAReportersSignature(String text, String caption, String credit) {
        Image image = CreditLine.under(PICTURE, text);

        assertThat(image.caption()).contains(caption);
        assertThat(image.credit()).contains(credit);
    }

    @Test
    void anAddressIsNoCreditButTheNameInFrontOfItIs() {
        Image image = CreditLine.with(PICTURE, "The gate in March. Ada Quill", "aquill@tidewater.example");

        assertThat(image.caption()).contains("The gate in March.");
        assertThat(image.credit()).contains("Ada Quill");
        assertThat(CreditLine.with(PICTURE, "The gate in March", "aquill@tidewater.example")
                        .credit())
                .isEmpty();
    }

    @Test
    void theNumberOfAPictureMayBeGluedToItsCaption() {
        assertThat(CreditLine.under(PICTURE, "4of12Divers at the gate").caption())
                .contains("Divers at the gate");
        assertThat(CreditLine.under(PICTURE, "4x4 cars at the gate").caption()).contains("4x4 cars at the gate");
    }

    @Test
    void whoMadeAPictureMayStandBehindABar() {
        Image image = CreditLine.under(PICTURE, "The gate in March. | Ada Quill/LPA");

        assertThat(image.caption()).contains("The gate in March.");
        assertThat(image.credit()).contains("Ada Quill/LPA");
    }

    @Test
    void aShortPartOfTheCreditInFrontOfAnotherIsNoCaption() {
        Image image = CreditLine.under(PICTURE, "Quelle: adq/Quay Pictures; Montage: Grafik LPA");

        assertThat(image.caption()).isEmpty();
        assertThat(image.credit()).contains("adq/Quay Pictures; Montage: Grafik LPA");
    }

    @ParameterizedTest
    @CsvSource({
        "Photo Credit Quill/Quay Pictures, Quill/Quay Pictures",
        "Image copyright Quay Pictures, Quay Pictures",
        "Foto von Ada Quill von Quay, Ada Quill von Quay",
        "Bild från Hamnposten, Hamnposten",
        "Picture Harbour, Picture Harbour"
    })
    void aCreditOfItsOwnLosesItsLabel(String credit, String name) {
        assertThat(CreditLine.with(PICTURE, "The gate in March.", credit).credit())
                .contains(name);
    }

    @Test
    void aCaptionThatRepeatsTheCreditIsNone() {
        Image image = CreditLine.with(PICTURE, "Photo courtesy Quay Pictures", "Photo courtesy Quay Pictures");

        assertThat(image.caption()).isEmpty();
        assertThat(image.credit()).contains("Quay Pictures");
    }

    @Test
    void whatAgenciesTellEditorsIsLeftOut() {
        Image image = CreditLine.under(
                PICTURE,
                "The gate in March. @adaquill/via LPA THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY. NO RESALES.");

        assertThat(image.caption()).contains("The gate in March.");
        assertThat(image.credit()).contains("@adaquill/via LPA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The gate in March. (Ada Quill) | Ada Quill",
                "The gate in March. (Ada Quill for Harbour Post) | Ada Quill for Harbour Post",
                "The gate in March. (LPA) | LPA",
                "The gate in March. (Lorvik) | -",
                "The gate in March (Ada Quill) | -"
            })
    void bracketsBehindTheLastSentenceHoldTheCredit(String text, String credit) {
        assertThat(CreditLine.under(PICTURE, text).credit().orElse(null)).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The gate in March / Foto: Ada Quill | Ada Quill",
                "(Bild: Ada Quill/LPA) | Ada Quill/LPA",
                "Image: The gate in which the boat was found | -",
                "The gate in March | -"
            })
    void theEndOfTheAlternativeTextIsTheCreditWhereNothingElseIs(String alt, String credit) {
        assertThat(CreditLine.completed(PICTURE.withAlt(alt)).credit().orElse(null))
                .isEqualTo(credit);
        assertThat(CreditLine.completed(PICTURE.withAlt(alt).withCredit("Tobias Venn"))
                        .credit())
                .contains("Tobias Venn");
    }
}
