package io.dateline.parse.layout.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WireCopyTest {

    private static WireCopy read(String... lines) {
        return WireCopy.read(String.join("\n\n", lines)).orElseThrow();
    }

    @Test
    void eachLineOfTheHeadFindsItsField() {
        WireCopy copy = read(
                "World, Europe",
                "Ferry returns to Lowmere",
                "Boats run again after two summers",
                "Mara Ellindt\u00a0  | 07.03.2022",
                "The ferry sailed at noon.");
        assertThat(copy.sections()).containsExactly("World", "Europe");
        assertThat(copy.headline()).isEqualTo("Ferry returns to Lowmere");
        assertThat(copy.standfirst()).contains("Boats run again after two summers");
        assertThat(copy.author()).contains("Mara Ellindt");
        assertThat(copy.published().orElseThrow()).hasToString("2022-03-07");
        assertThat(copy.modified()).isEmpty();
        assertThat(copy.paragraphs()).containsExactly("The ferry sailed at noon.");
    }

    @Test
    void theRepeatedHeadlineTellsWhichLineItIs() {
        WireCopy copy =
                read("Ferry returns", "Boats run again", "Mara Ellindt | 07.03.2022", "Ferry returns", "It sailed.");
        assertThat(copy.sections()).isEmpty();
        assertThat(copy.headline()).isEqualTo("Ferry returns");
        assertThat(copy.standfirst()).contains("Boats run again");
        assertThat(copy.paragraphs()).containsExactly("It sailed.");
    }

    @Test
    void anUpdateIsTheTimeOfModification() {
        WireCopy copy = read("Liman açıldı", "Kerem Yaylacı | 03.11.2025 - Güncelleme : 04.11.2025", "Gemi yanaştı.");
        assertThat(copy.published().orElseThrow()).hasToString("2025-11-03");
        assertThat(copy.modified().orElseThrow()).hasToString("2025-11-04");
    }

    @Test
    void whatStandsBehindTheStoryIsLeftOutInAnyLanguage() {
        for (String end : new String[] {
            "Related topics",
            "İlgili konular",
            "BU HABERİ PAYLAŞIN",
            "İlgili Konular:",
            "مواضيع ذات صلة",
            "Похожие темы"
        }) {
            WireCopy copy = read(
                    "Ferry returns",
                    "Mara Ellindt | 07.03.2022",
                    "It sailed.",
                    "Anadolu Agency website contains only a portion of the stories.",
                    end,
                    "ferries");
            assertThat(copy.paragraphs()).as(end).containsExactly("It sailed.");
        }
    }

    @Test
    void aPlaceAboveTheFirstParagraphIsTheDateline() {
        WireCopy copy = read(
                "Ferry returns", "Mara Ellindt | 07.03.2022", "Port Orvane", "The ferry sailed at noon on Monday.");
        assertThat(copy.dateline()).contains("Port Orvane");
        assertThat(copy.paragraphs()).containsExactly("The ferry sailed at noon on Monday.");
    }

    @Test
    void aSentenceIsNoDateline() {
        WireCopy copy =
                read("Ferry returns", "Mara Ellindt | 07.03.2022", "It sailed.", "The ferry sailed at noon on Monday.");
        assertThat(copy.dateline()).isEmpty();
        assertThat(copy.paragraphs()).hasSize(2);
    }

    @Test
    void aDayThatIsNoneIsLeftOut() {
        assertThat(read("Ferry returns", "Mara Ellindt | 31.02.2022", "It sailed.")
                        .published())
                .isEmpty();
    }

    @Test
    void otherTextsAreNotTakenForCopies() {
        assertThat(WireCopy.read("A note to self\n\nBuy bread | milk\n\nCall Mara"))
                .isEmpty();
        assertThat(WireCopy.read("")).isEmpty();
    }
}
