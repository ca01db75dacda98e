package io.dateline.parse.body.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.parse.body.block.StoryBlocks;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrossheadTest {

    private static final String LEDE =
            "<p>The harbour of Lindmouth will close for nine days, the port authority said on Monday.</p>";
    private static final String MORE =
            "Divers will repair the outer gate, which a <a href=/storm>storm</a> bent in March, before the summer.";

    private static List<Block> blocks(String body) {
        Page page = new PageReader(Limits.DEFAULT).read(body, Optional.of(URI.create("https://example.org/a")));
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        return new StoryBlocks(page).of(reader.passages());
    }

    private static List<String> headings(String body) {
        return blocks(body).stream()
                .filter(Heading.class::isInstance)
                .map(Block::text)
                .toList();
    }

    @Test
    void aBoldLineAmongTheParagraphsIsAHeading() {
        assertThat(headings(LEDE + "<p><strong>A gate under water</strong></p><p>" + MORE))
                .containsExactly("A gate under water");
    }

    @Test
    void theBoldFirstLineOfAParagraphIsOneAndLinksKeepTheirPlaces() {
        List<Block> blocks = blocks("<h3>Gates</h3>" + LEDE + "<p><b>A gate under water</b><br>" + MORE);
        assertThat(blocks.get(2)).isEqualTo(new Heading(4, "A gate under water"));
        Paragraph told = (Paragraph) blocks.get(3);
        assertThat(told.text()).startsWith("Divers will");
        assertThat(told.links())
                .extracting(link -> told.text().substring(link.start(), link.end()))
                .containsExactly("storm");
    }

    @Test
    void aLineNamedForAHeadingOrSetInBoldByItsClassIsOne() {
        for (String line : List.of(
                "<p class=wp-block-interline>A gate under water</p>",
                "<div class=text_zwischentitel>A gate under water</div>",
                "<p><span class=font-semibold>A gate under water</span></p>",
                "<p><span style='font-weight: bold'>A gate under water</span></p>",
                "<details><summary>A gate under water</summary>")) {
            assertThat(headings(LEDE + line + "<p>" + MORE)).containsExactly("A gate under water");
        }
        assertThat(headings(LEDE + "<p>A gate under water</p><p>" + MORE)).isEmpty();
        assertThat(headings(LEDE + "<p>The <b>gate</b> under water</p><p>" + MORE))
                .isEmpty();
    }

    @Test
    void factsOfATableAreNone() {
        assertThat(headings(LEDE + "<div class=title>Height of the gate</div><div>12 metres</div>"))
                .isEmpty();
        assertThat(headings(LEDE + "<div class=font-bold>302K</div><p>" + MORE)).isEmpty();
    }

    @Test
    void aLineInCapitalsIsOneAndMayBeAQuotation() {
        assertThat(headings(LEDE + "<p>UNDER WATER</p><p>" + MORE)).containsExactly("UNDER WATER");
        assertThat(headings(LEDE + "<p>‘NOBODY ASKED US’</p><p>" + MORE)).containsExactly("‘NOBODY ASKED US’");
        assertThat(headings(LEDE + "<p>LINDMOUTH, NORTH COAST</p><p>" + MORE)).isEmpty();
        assertThat(headings(LEDE + "<p>(APPLAUSE IN THE HALL)</p><p>" + MORE)).isEmpty();
        assertThat(headings(LEDE + "<p>LPA</p><p>" + MORE)).isEmpty();
        assertThat(headings(LEDE + "<p><a href=/more>MORE FROM LINDMOUTH</a></p><p>" + MORE))
                .isEmpty();
    }

    @Test
    void aBoldLineMayBeginWithAQuotationButBeNone() {
        assertThat(headings(LEDE + "<p><b>“Gate money” for the crews</b></p><p>" + MORE))
                .containsExactly("“Gate money” for the crews");
        assertThat(headings(LEDE + "<p><b>“Nobody asked us”</b></p><p>" + MORE)).isEmpty();
        assertThat(headings(LEDE + "<p><b>“Nobody asked us about the</b></p><p>" + MORE))
                .isEmpty();
    }

    @Test
    void aPictureMayStandBehindItButNotOnBothSides() {
        String picture = "<img src=/gate.jpg width=640 height=400 alt=gate>";
        String line = "<p><b>A gate under water</b></p>";
        assertThat(headings(LEDE + line + picture + "<p>" + MORE)).containsExactly("A gate under water");
        assertThat(headings(LEDE + picture + line + picture + "<p>" + MORE)).isEmpty();
    }

    @Test
    void theSignOfALinkToAHeadingIsNoPartOfIt() {
        assertThat(headings("<h2>The gate <a href=#gate>#</a></h2><h2>The <a href=#sea>sea</a></h2>"
                        + "<h2>Divers<a href=#divers>#divers</a></h2><h2>Prize <a href=/1>#1</a></h2>"))
                .containsExactly("The gate", "The sea", "Divers", "Prize #1");
    }

    @Test
    void whatIsDeclaredAHeadingIsOneOfItsLevel() {
        assertThat(blocks(LEDE + "<div role=heading aria-level=3>A gate under water</div><p>" + MORE))
                .contains(new Heading(3, "A gate under water"));
    }

    @Test
    void questionsLabelsSentencesAndBylinesAreNone() {
        assertThat(headings(LEDE + "<p><b>Who pays for the gate?</b></p><p>" + MORE))
                .isEmpty();
        assertThat(headings(LEDE + "<p><b>Height: 12 metres</b></p><p>" + MORE)).isEmpty();
        assertThat(headings(LEDE + "<p><b>Nobody pays.</b></p><p>" + MORE)).isEmpty();
        assertThat(headings("<p><b>Ada Quill and Tom Marsh</b></p>" + LEDE + "<p>" + MORE))
                .isEmpty();
        assertThat(headings(LEDE + "<p><b>One list</b></p><p><b>Another list</b></p>"))
                .isEmpty();
    }
}
