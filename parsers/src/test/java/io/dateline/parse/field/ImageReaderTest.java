package io.dateline.parse.field;

import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.text.PrintedPictures;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageReaderTest {

    private static final String SHARED = "https://cdn.example/share/1200x630/sea-gate-at-dawn.jpg";
    private static final Block TEXT = Paragraph.of("The gate rose again on Monday.");

    private static Image image(String address) {
        return Image.at(URI.create(address));
    }

    private static List<Image> images(List<Block> blocks, Image... printed) {
        Reading reading = Pages.reading(meta("og:image", SHARED), "");
        return ImageReader.read(reading, blocks, new PrintedPictures(List.of(printed), List.of()))
                .value()
                .orElse(List.of());
    }

    @Test
    void theDeclaredPictureIsTheOneThatTheStoryPrints() {
        Image printed = image("https://img.example/w800/sea-gate-at-dawn.webp").withCaption("The gate");
        Image other = image("https://img.example/w800/divers-at-noon.webp");
        assertThat(images(List.of(TEXT, new Figure(other), new Figure(printed))))
                .containsExactly(printed, other);
    }

    @Test
    void noStoryHasMoreThanAThousandPictures() {
        List<Block> blocks = new ArrayList<>(List.of(TEXT));
        for (int i = 0; i < 1_001; i++) {
            String name = "" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
            blocks.add(new Figure(image("https://img.example/w800/harbour-" + name + "-at-dawn.webp")));
        }
        assertThat(images(blocks)).hasSize(1_000);
    }

    @Test
    void theDeclaredPictureIsTheOneThatIsPrintedAboveTheStory() {
        Image printed = image("https://img.example/w800/sea-gate-at-dawn.webp");
        Image portrait = image("https://img.example/w80/ada-quill.webp");
        assertThat(images(List.of(TEXT), portrait, printed)).containsExactly(printed);
    }

    @Test
    void aPictureInFrontOfTheStoryIsTheLeadPicture() {
        Image printed = image("https://img.example/w800/the-old-harbour.webp");
        assertThat(images(List.of(new Figure(printed), TEXT))).containsExactly(printed);
    }

    @Test
    void withoutAPrintedOneTheDeclaredPictureLeads() {
        Image other = image("https://img.example/w800/divers-at-noon.webp");
        assertThat(images(List.of(TEXT, new Figure(other)))).containsExactly(image(SHARED), other);
    }

    @Test
    void picturesOfASeriesAreAllPicturesOfTheStory() {
        Image first = image("https://img.example/w800/divers-at-noon-1.webp");
        Image second = image("https://img.example/w800/divers-at-noon-2.webp");
        Image before = image("https://img.example/w800/harbour-chart-2022.webp");
        Image now = image("https://img.example/w800/harbour-chart-2025.webp");
        assertThat(images(List.of(TEXT, new Figure(first), new Figure(second), new Figure(before), new Figure(now))))
                .containsExactly(image(SHARED), first, second, before, now);
    }

    @Test
    void anotherSizeIsNoOtherPictureAndTheCaptionIsKept() {
        Image small = image("https://img.example/w80/divers-at-noon.webp");
        Image large = image("https://img.example/w800/divers-at-noon.webp").withCaption("Divers");
        assertThat(images(List.of(new Figure(small), TEXT, new Figure(large)))).containsExactly(large);
    }

    @Test
    void twoPicturesWhoseAddressesNameNothingAreTwo() {
        Image first = image("https://img.example/a/1.jpg").withCaption("The gate");
        Image second = image("https://img.example/b/2.jpg").withCaption("The quay");
        assertThat(images(List.of(new Figure(first), TEXT, new Figure(second)))).containsExactly(first, second);
    }

    @Test
    void aPictureWithItsCaptionAboveTheStoryLeadsBeforeOneForShares() {
        Image printed = image("https://img.example/w800/the-old-harbour.webp").withCaption("The harbour");
        assertThat(images(List.of(TEXT), printed)).containsExactly(printed);
    }

    @Test
    void aPictureFurtherDownDoesNotLeadForItsCaption() {
        Image below = image("https://img.example/w800/the-old-harbour.webp").withCaption("The harbour");
        Reading reading = Pages.reading(meta("og:image", SHARED), "");
        assertThat(ImageReader.read(reading, List.of(TEXT), new PrintedPictures(List.of(), List.of(below)))
                        .value()
                        .orElseThrow())
                .containsExactly(image(SHARED));
    }

    @Test
    void aPlaceholderIsNoPicture() {
        Reading reading = Pages.reading(meta("og:image", "https://cdn.example/social_placeholder.png"), "");
        assertThat(ImageReader.read(reading, List.of(TEXT), PrintedPictures.NONE)
                        .value())
                .isEmpty();
    }

    @Test
    void theCreditInADeclaredCaptionIsTold() {
        Reading reading = Pages.reading(
                Pages.ld("{\"@type\":\"NewsArticle\",\"headline\":\"Gate\",\"image\":{\"@type\":\"ImageObject\","
                        + "\"url\":\"https://cdn.example/gate.jpg\",\"caption\":\"The gate. Photo: Ada Quill\"}}"),
                "");
        Image image = ImageReader.read(reading, List.of(TEXT), PrintedPictures.NONE)
                .value()
                .orElseThrow()
                .get(0);
        assertThat(image.caption()).contains("The gate.");
        assertThat(image.credit()).contains("Ada Quill");
    }
}
