package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final URI URL = URI.create("https://news.example/a");

    @Test
    void aParagraphsLinksLieWithinItsText() {
        Paragraph paragraph = new Paragraph("five5", List.of(new Link(0, 5, URL)));
        assertThat(paragraph.text()).isEqualTo("five5");
        assertThatIllegalArgumentException().isThrownBy(() -> new Paragraph("five5", List.of(new Link(0, 6, URL))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(1, 1, URL));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(-1, 1, URL));
    }

    @Test
    void aHeadingHasALevelFromOneToSix() {
        assertThat(new Heading(1, "T").level()).isEqualTo(1);
        assertThat(new Heading(6, "T").level()).isEqualTo(6);
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(0, "T"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(7, "T"));
    }

    @Test
    void textsOfPartsAreJoined() {
        assertThat(new ListBlock(true, List.of("one", "two")).text()).isEqualTo("one\ntwo");
        assertThat(new Table(List.of(List.of("a", ""), List.of("b", "c"))).text())
                .isEqualTo("a\t\nb\tc");
        assertThat(new Quotation("Words.", Optional.of("Someone")).text()).isEqualTo("Words.");
        assertThat(new Preformatted(" x\n  y").text()).isEqualTo(" x\n  y");
    }

    @Test
    void picturesHaveNoTextAndEmbedsOnlyTheirOwn() {
        assertThat(new Figure(Image.at(URL).withCaption("C")).text()).isEmpty();
        assertThat(new Embed("x", Optional.of(URL), Optional.of("Post")).text()).isEqualTo("Post");
        assertThat(new Embed("x", Optional.empty(), Optional.empty()).text()).isEmpty();
    }

    @Test
    void aLiveEntryHasTheTextOfItsBlocksWithoutPicturesAndEmbeds() {
        LiveEntry entry = new LiveEntry(
                Optional.empty(),
                Optional.of("H"),
                List.of(Byline.person("Una Reed")),
                List.of(
                        Paragraph.of("one"),
                        new Figure(Image.at(URL)),
                        new Embed("x", Optional.empty(), Optional.of("Post")),
                        Paragraph.of("two")));
        assertThat(entry.text()).isEqualTo("one\ntwo");
    }

    @Test
    void aLiveEntryHoldsNoLiveEntryAndIsNotEmpty() {
        LiveEntry inner = new LiveEntry(Optional.empty(), Optional.empty(), List.of(), List.of(Paragraph.of("P")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LiveEntry(Optional.empty(), Optional.empty(), List.of(), List.of(inner)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LiveEntry(Optional.empty(), Optional.empty(), List.of(), List.of()));
    }

    @Test
    void blankTextIsNoBlock() {
        assertThatIllegalArgumentException().isThrownBy(() -> Paragraph.of(" \n"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Heading(2, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quotation("", Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quotation("Q", Optional.of(" ")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Preformatted("\t"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Embed("", Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListBlock(false, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListBlock(false, List.of("one", " ")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(List.of()));
    }

    @Test
    void laterChangesOfTheGivenListsDoNotShow() {
        List<String> cells = new ArrayList<>(List.of("a"));
        List<List<String>> rows = new ArrayList<>(List.of(cells));
        Table table = new Table(rows);
        cells.add("b");
        rows.clear();
        assertThat(table.rows()).containsExactly(List.of("a"));
        assertThatThrownBy(() -> table.rows().get(0).add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theRestOfAParagraphKeepsItsLinksInTheirPlaces() {
        URI gate = URI.create("https://example.org/gate");
        Paragraph whole =
                new Paragraph("LORVIK - The gate rose.", List.of(new Link(0, 6, gate), new Link(13, 17, gate)));
        Paragraph rest = whole.from(9);
        assertThat(rest.text()).isEqualTo("The gate rose.");
        assertThat(rest.links()).containsExactly(new Link(4, 8, gate));
        assertThatThrownBy(() -> whole.from(whole.text().length())).isInstanceOf(IllegalArgumentException.class);
    }
}
