package io.dateline.parse.field.dateline;

import static io.dateline.parse.field.Pages.ld;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.PublicationTime;
import io.dateline.parse.field.Pages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningReaderTest {

    private static final Optional<PublicationTime> PUBLISHED =
            Optional.of(PublicationTime.ofDay(LocalDate.of(2021, 1, 27)));

    private static OpeningReader.Opened read(String head, String... paragraphs) {
        List<Block> blocks = Stream.of(paragraphs).<Block>map(Paragraph::of).toList();
        return OpeningReader.read(Pages.reading(head, "<h1>Sea gate rises</h1>"), blocks, List.of(), "en", PUBLISHED);
    }

    @Test
    void theLineIsTakenOffTheFirstParagraph() {
        OpeningReader.Opened opened = read("", "LORVIK, Jan 26 (AP) — The sea gate rises again.", "It is late.");
        assertThat(opened.dateline().value().orElseThrow().date()).contains(LocalDate.of(2021, 1, 26));
        assertThat(opened.blocks()).extracting(Block::text).containsExactly("The sea gate rises again.", "It is late.");
    }

    @Test
    void aStandfirstMayStandInFrontOfIt() {
        OpeningReader.Opened opened =
                read("", "The harbour pays for it.", "LORVIK — The sea gate rises again.", "It is late.");
        assertThat(opened.dateline().value().orElseThrow().places()).containsExactly("LORVIK");
        assertThat(opened.blocks().get(1).text()).isEqualTo("The sea gate rises again.");
    }

    @Test
    void aLineOfItsOwnIsNoParagraphOfTheStory() {
        OpeningReader.Opened opened = read("", "Lorvik -", "The sea gate rises again.");
        assertThat(opened.dateline().value().orElseThrow().places()).containsExactly("Lorvik");
        assertThat(opened.blocks()).extracting(Block::text).containsExactly("The sea gate rises again.");
        assertThat(read("", "Tip -", "The sea gate rises.").dateline().value()).isEmpty();
    }

    @Test
    void aPlaceWithAKnownAgencyIsSuchALineWithoutADash() {
        OpeningReader.Opened opened = read("", "Lorvik (ots)", "The sea gate rises again.");
        assertThat(opened.dateline().value().orElseThrow().places()).containsExactly("Lorvik");
        assertThat(opened.blocks()).extracting(Block::text).containsExactly("The sea gate rises again.");
        assertThat(read("", "Lorvik (pictured)", "The sea gate rises.")
                        .dateline()
                        .value())
                .isEmpty();
    }

    @Test
    void paragraphsThatAllOpenWithCapitalsAreAList() {
        String[] paragraphs = {
            "LORVIK: The sea gate there rises again this winter, and the harbour has to pay for it.",
            "HARBOUR: The owner there has opened another gate this winter, and nobody has to pay for it."
        };
        OpeningReader.Opened opened = read("", paragraphs);
        assertThat(opened.dateline().value()).isEmpty();
        assertThat(opened.blocks()).extracting(Block::text).containsExactly(paragraphs);
    }

    @Test
    void aDeclaredPlaceIsTakenAndADateIsNone() {
        String place =
                ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises\",\"dateline\":\"Lorvik, Norway\"}");
        assertThat(read(place, "It rises.").dateline().value().orElseThrow().places())
                .containsExactly("Lorvik", "Norway");
        String date = ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises\",\"dateline\":\"2021-01-26T20:06:23-05:00\"}");
        assertThat(read(date, "It rises.").dateline().value()).isEmpty();
    }

    @Test
    void aKnownPlaceAndAStopAreADateline() {
        String section = Pages.meta("article:section", "Lorvik");
        OpeningReader.Opened opened = read(section, "Lorvik. The sea gate rises again.", "It is late.");
        assertThat(opened.dateline().value().orElseThrow().places()).containsExactly("Lorvik");
        assertThat(opened.blocks()).extracting(Block::text).containsExactly("The sea gate rises again.", "It is late.");
        assertThat(read("", "Berlin/Lorvik.", "The sea gate rises.").blocks()).hasSize(1);
    }

    @Test
    void aSentenceOfOneWordIsNone() {
        assertThat(read("", "Finally. The sea gate rises again.", "It is late.")
                        .dateline()
                        .value())
                .isEmpty();
        assertThat(read("", "Lorvik. The sea gate rises again.", "It is late.")
                        .dateline()
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Coast · ", "Coast - ", "Coast | ", "Coast.- ", "Coast – ", "Coast. ", "München/Coast – "})
    void aKnownPlaceMayBePartedFromTheStoryByAnyMark(String line) {
        OpeningReader.Opened opened = read("", line + "The sea gate rises again.", "It is late.");
        assertThat(opened.dateline().value().orElseThrow().places()).contains("Coast");
        assertThat(opened.blocks()).extracting(Block::text).containsExactly("The sea gate rises again.", "It is late.");
    }

    @Test
    void aCityOfTheWorldIsAKnownPlaceAndANameIsNone() {
        assertThat(read("", "Washington.- The sea gate rises.", "It is late.")
                        .dateline()
                        .value())
                .isPresent();
        assertThat(read("", "Ada Quill – The sea gate rises.", "It is late.")
                        .dateline()
                        .value())
                .isEmpty();
        assertThat(read("", "Köln – The harbour pays.", "Bonn – The sea gate rises.")
                        .dateline()
                        .value())
                .isEmpty();
    }

    @Test
    void aPlaceInALineAroundTheStoryIsTheDateline() {
        List<Block> blocks = List.of(Paragraph.of("The sea gate rises again."));
        OpeningReader.Opened opened = OpeningReader.read(
                Pages.reading("", "<h1>Sea gate rises</h1>"), blocks, List.of("Share", "Coast."), "en", PUBLISHED);
        assertThat(opened.dateline().value().orElseThrow().places()).containsExactly("Coast");
        assertThat(opened.blocks()).isEqualTo(blocks);
    }

    @Test
    void aCountryAloneThatThePageDeclaresIsNoPlaceOfWriting() {
        String declared = "{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises\",\"dateline\":\"%s\"}";
        assertThat(read(ld(declared.formatted("Spain")), "The sea gate rises again.")
                        .dateline()
                        .value())
                .isEmpty();
        assertThat(read(ld(declared.formatted("Lorvik")), "The sea gate rises again.")
                        .dateline()
                        .value())
                .isPresent();
    }

    @Test
    void aPlaceThatIsLinkedTwiceIsOne() {
        OpeningReader.Opened opened = read("", "LorvikLorvik (ots)", "The sea gate rises again.");
        assertThat(opened.dateline().value().orElseThrow().places()).containsExactly("Lorvik");
        assertThat(opened.dateline().value().orElseThrow().printed()).isEqualTo("Lorvik (ots)");
    }
}
