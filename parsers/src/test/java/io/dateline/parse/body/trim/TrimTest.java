package io.dateline.parse.body.trim;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Image;
import io.dateline.article.Link;
import io.dateline.article.Paragraph;
import io.dateline.article.Quotation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrimTest {

    private static final Paragraph LEDE =
            new Paragraph("The harbour closed on Monday, and the divers came.", List.of());
    private static final Paragraph LAST = new Paragraph("They will stay until the gate is straight.", List.of());

    private static List<Block> around(Paragraph paragraph) {
        return Trim.story(List.of(LEDE, paragraph, LAST), Optional.empty());
    }

    private static Paragraph linked(String text) {
        return new Paragraph(text, List.of(new Link(0, text.length(), URI.create("https://example.org/x"))));
    }

    @Test
    void anAppealThatIsALinkAsAWholeIsLeftOut() {
        assertThat(around(linked("Shop the harbour's own lamps"))).containsExactly(LEDE, LAST);
        assertThat(around(linked("Jetzt abonnieren und weiterlesen"))).containsExactly(LEDE, LAST);
        assertThat(around(linked("Read our full review of the harbour's lamps")))
                .containsExactly(LEDE, LAST);
        Paragraph told = linked("Two of the shops on the quay stay open.");
        assertThat(around(told)).containsExactly(LEDE, told, LAST);
        Paragraph unlinked = new Paragraph("Shop owners on the quay are glad.", List.of());
        assertThat(around(unlinked)).containsExactly(LEDE, unlinked, LAST);
    }

    @Test
    void aLinkThatIsMarkedAsOneToSomethingElseIsLeftOut() {
        assertThat(around(linked(">> Lighthouse painted white again <<"))).containsExactly(LEDE, LAST);
        assertThat(around(linked("👉 The lamps of the quay"))).containsExactly(LEDE, LAST);
        assertThat(around(linked("[The lighthouse is white again, and the mayor is glad.]")))
                .containsExactly(LEDE, LAST);
        Paragraph source = linked("[Harbour Post]");
        assertThat(around(source)).containsExactly(LEDE, source, LAST);
        Paragraph quoted = linked("»The gate is bent«, the diver said.");
        assertThat(around(quoted)).containsExactly(LEDE, quoted, LAST);
        Paragraph told = Paragraph.of("→ The gate is bent.");
        assertThat(around(told)).containsExactly(LEDE, told, LAST);
    }

    @Test
    void signsInFrontOfAPhraseHideNothing() {
        assertThat(around(new Paragraph("👉 Read more: The bent gate", List.of())))
                .containsExactly(LEDE, LAST);
        assertThat(around(new Paragraph(">> Related stories", List.of()))).containsExactly(LEDE, LAST);
        Paragraph quoted = new Paragraph("“Follow us,” the diver said.", List.of());
        assertThat(around(quoted)).containsExactly(LEDE, quoted, LAST);
    }

    @Test
    void aQuotationThatAParagraphHoldsIsPulledFromIt() {
        Paragraph told = new Paragraph(
                "“We have never seen a gate as bent as this one,” said the diver, “and I am old.”", List.of());
        Quotation pulled = new Quotation("We have never seen a gate as bent as this one", Optional.of("The diver"));
        assertThat(Trim.story(List.of(LEDE, pulled, told), Optional.empty())).containsExactly(LEDE, told);
        Quotation own = new Quotation("The gate will be as straight as a mast by June.", Optional.empty());
        assertThat(Trim.story(List.of(LEDE, own, told), Optional.empty())).containsExactly(LEDE, own, told);
    }

    private static Figure picture(String name) {
        return new Figure(Image.at(URI.create("https://example.org/" + name)));
    }

    @Test
    void aPictureStandsOnceAndOneThatReturnsEverAgainIsDress() {
        Block captioned = new Figure(new Image(
                URI.create("https://example.org/quay.jpg"),
                Optional.of("The quay"),
                Optional.empty(),
                Optional.empty()));
        assertThat(Trim.story(
                        List.of(
                                LEDE,
                                picture("gate.jpg"),
                                picture("rule.gif"),
                                LAST,
                                picture("gate.jpg"),
                                picture("rule.gif"),
                                picture("quay.jpg"),
                                picture("rule.gif"),
                                captioned),
                        Optional.empty()))
                .containsExactly(LEDE, picture("gate.jpg"), LAST, captioned);
    }

    @Test
    void aPictureInTwoSizesOrCropsStandsOnce() {
        Figure large = picture("2024/divers-at-the-outer-gate-of-lindmouth.jpg");
        Figure small = picture("2024/divers-at-the-outer-gate-of-lindmouth-300x300.jpg");
        Figure other = picture("2024/divers-at-the-outer-gate-of-lindmouth-2.jpg");
        assertThat(Trim.story(List.of(large, LEDE, small, LAST, other), Optional.empty()))
                .containsExactly(large, LEDE, LAST, other);
        assertThat(Trim.story(List.of(picture("a/still.jpg"), LEDE, picture("b/still.jpg"), LAST), Optional.empty()))
                .hasSize(4);
    }

    @Test
    void aCreditUnderAPictureIsThePictures() {
        Figure shown = picture("gate.jpg");
        Paragraph credit = Paragraph.of("Photo: Ada Quill");
        assertThat(Trim.story(List.of(LEDE, shown, credit, LAST), Optional.empty()))
                .containsExactly(LEDE, new Figure(shown.image().withCredit("Ada Quill")), LAST);
        Figure credited = new Figure(shown.image().withCredit("LPA"));
        assertThat(Trim.story(List.of(LEDE, credited, credit, LAST), Optional.empty()))
                .containsExactly(LEDE, credited, LAST);
        assertThat(around(Paragraph.of("Source: the divers"))).hasSize(3);
    }

    @Test
    void aTextIsComparedWithAFoldedOneAsIfItWereFoldedItself() {
        String folded = Trim.folded("The Gate  holds\n");
        for (String text : List.of(
                "the gate holds",
                " THE gate\u2003HOLDS ",
                "The gate",
                "The gate holds.",
                "Thegate holds",
                "The gate holds again",
                "",
                " ")) {
            assertThat(Trim.foldsTo(folded, text))
                    .as(text)
                    .isEqualTo(Trim.folded(text).equals(folded));
            assertThat(Trim.foldsTo("", text)).as(text).isEqualTo(text.isBlank());
        }
    }

    @Test
    void aCaptionThatEndsInItsCreditIsThePictures() {
        Figure shown = new Figure(Image.at(URI.create("https://example.org/gate.jpg")));
        Paragraph caption = Paragraph.of("The gate from the quay. Photo: Ada Quill");
        assertThat(Trim.story(List.of(LEDE, shown, caption, LAST), Optional.empty()))
                .containsExactly(
                        LEDE,
                        new Figure(shown.image().withCredit("Ada Quill").withCaption("The gate from the quay.")),
                        LAST);
        Figure captioned = new Figure(shown.image().withCaption("The gate."));
        assertThat(Trim.story(List.of(LEDE, captioned, caption, LAST), Optional.empty()))
                .containsExactly(LEDE, new Figure(captioned.image().withCredit("Ada Quill")), LAST);
        Paragraph numbered = Paragraph.of("2/28 photos © Quill Pictures");
        assertThat(Trim.story(List.of(LEDE, shown, numbered, LAST), Optional.empty()))
                .containsExactly(LEDE, new Figure(shown.image().withCredit("Quill Pictures")), LAST);
    }

    @Test
    void aSentenceUnderAPictureThatOnlyEndsInBracketsStays() {
        Figure shown = new Figure(Image.at(URI.create("https://example.org/gate.jpg")));
        Paragraph told = Paragraph.of("The fastest of them was Ada Quill (Harbour Divers)");
        assertThat(Trim.story(List.of(LEDE, shown, told, LAST), Optional.empty()))
                .containsExactly(LEDE, shown, told, LAST);
        Paragraph apart = Paragraph.of("The gate from the quay. Photo: Ada Quill");
        assertThat(around(apart)).containsExactly(LEDE, apart, LAST);
    }
}
