package io.dateline.parse.body.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dateline.parse.body.passage.Passage.Kind;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassageReaderTest {

    private static List<Passage> read(String body) {
        Page page = new PageReader(Limits.DEFAULT)
                .read("<!doctype html><body>" + body, Optional.of(URI.create("https://example.org/a")));
        PassageReader reader =
                new PassageReader(element -> false, element -> element.id().equals("dropped"));
        reader.read(page.document().body());
        return reader.passages();
    }

    private static List<String> texts(String body) {
        return read(body).stream().map(Passage::text).toList();
    }

    @Test
    void textEndsWhereABlockBeginsOrEnds() {
        assertThat(texts("<div>The gate<p>was shut</p>at noon<section>by two men</section></div>"))
                .containsExactly("The gate", "was shut", "at noon", "by two men");
    }

    @Test
    void whatUnfoldsAPartOfTheStoryIsItsHeading() {
        assertThat(read("<h3><button>Who pays for the gate?</button></h3>"
                        + "<button><span>How long will it take?</span></button>"
                        + "<button><h4>The old harbour</h4><svg></svg></button>"))
                .extracting(Passage::kind, Passage::text)
                .containsExactly(
                        tuple(Kind.HEADING, "Who pays for the gate?"),
                        tuple(Kind.HEADING, "How long will it take?"),
                        tuple(Kind.HEADING, "The old harbour"));
        assertThat(texts("<button>Copy the address</button><h3>The gate <button>Copy link</button></h3>"))
                .containsExactly("The gate");
    }

    @Test
    void twoLineBreaksEndATextAndOneDoesNot() {
        assertThat(texts("<p>One line<br>and its second<br><br>another text</p>"))
                .containsExactly("One line\nand its second", "another text");
    }

    @Test
    void anAddressThatAScriptShowsIsRead() {
        String hidden = "<a class=__cf_email__ data-cfemail=%s>[email&#160;protected]</a>";
        assertThat(texts("<p>Write to " + hidden.formatted("2a5b5f4346466a465a4b044f524b475a464f") + ".</p>"))
                .containsExactly("Write to quill@lpa.example.");
        assertThat(texts("<p>Write to " + hidden.formatted("2a5bzz") + ".</p>"))
                .containsExactly("Write to [email protected].");
        assertThat(texts("<p>[email protected] is what robots see.</p>"))
                .containsExactly("[email protected] is what robots see.");
    }

    @Test
    void aCaptionWithinALineIsATextOfItsOwn() {
        assertThat(texts("<p>Divers came. <span><img src=/gate.jpg></span><span class=figcaption>The bent gate</span>"
                        + "They will stay until June.</p>"))
                .containsExactly("Divers came.", "", "The bent gate", "They will stay until June.");
        assertThat(texts("<p>A <span class=caption>bent</span> gate</p>")).containsExactly("A bent gate");
    }

    @Test
    void whatIsShownToWhoPointsAtItIsNoPartOfTheLine() {
        assertThat(
                        texts(
                                "<p>The gate<span class=Term_tooltip>A door that keeps the sea out of the harbour</span> is shut.</p>"))
                .containsExactly("The gate is shut.");
        assertThat(texts("<p>The <span class=tooltip>gate<span class=tooltiptext>A door that keeps the sea out of the"
                        + " harbour</span></span> is shut.</p>"))
                .containsExactly("The gate is shut.");
        assertThat(texts("<p>The <span class=tooltip title='A door'>gate</span> is shut.</p>"))
                .containsExactly("The gate is shut.");
        assertThat(texts("<p>The gate<span role=tooltip>A door against the sea</span> is shut.</p>"))
                .containsExactly("The gate is shut.");
    }

    @Test
    void whatIsReadAboveAWordStandsInItsLine() {
        assertThat(texts("<p>港の<ruby><rb>水門</rb><rp>（</rp><rt>すいもん</rt><rp>）</rp></ruby>は閉じた。</p>"))
                .containsExactly("港の水門（すいもん）は閉じた。");
    }

    @Test
    void itemsQuotedLinesAndHeadingsKnowTheirFrames() {
        List<Passage> passages =
                read("<h2>Tides</h2><ul><li>high<li>low</ul><blockquote>Wait.<cite>A. Venn</cite></blockquote>");
        assertThat(passages)
                .extracting(Passage::kind)
                .containsExactly(Kind.HEADING, Kind.ITEM, Kind.ITEM, Kind.QUOTED, Kind.CITE);
        assertThat(passages.get(1).frame()).isSameAs(passages.get(2).frame());
    }

    @Test
    void aPictureWithinASentenceDoesNotPartIt() {
        List<Passage> passages = read("<p>The gate <img src=/a.png width=640 height=400> was shut.</p>");
        assertThat(passages).extracting(Passage::kind).containsExactly(Kind.PARAGRAPH, Kind.FIGURE);
        assertThat(passages.get(0).text()).isEqualTo("The gate was shut.");
    }

    @Test
    void theMicrodataOfALineDoesNotPartIt() {
        assertThat(texts("<p>The <a href=/gate itemscope><meta itemprop=type content=Place>outer gate</a>"
                        + "<link itemprop=url href=/gate> was shut.</p>"))
                .containsExactly("The outer gate was shut.");
    }

    @Test
    void anElementThatHtmlDoesNotKnowBreaksNoLineOfAParagraph() {
        assertThat(texts(
                        "<p>The gate (<trusted-source><a href=/g>1</a></trusted-source>) of <st1:place>Lindmouth</st1:place>"
                                + " was shut.</p>"))
                .containsExactly("The gate (1) of Lindmouth was shut.");
        assertThat(texts("<story-body><story-text>The gate</story-text><story-text>was shut</story-text></story-body>"))
                .as("outside of a paragraph it may be one")
                .containsExactly("The gate", "was shut");
    }

    @Test
    void theNumberOfANoteIsNoTextAndAnExponentIsNoPlainNumber() {
        assertThat(texts("<p>The gate<sup><a href=#fn1>1</a></sup> rose<a href=#n2><sup>[2]</sup></a> again.</p>"))
                .containsExactly("The gate rose again.");
        assertThat(texts("<p>Some 10<sup>15</sup> grains, or CO<sub>2</sub>, and 40 m<sup>2</sup>.</p>"))
                .containsExactly("Some 10¹⁵ grains, or CO2, and 40 m2.");
    }

    @Test
    void theSharesOfLinkedAndOfBoldTextAreTold() {
        Passage passage =
                read("<p><a href=/x>abcde</a>fghij<b>klmno</b>pqrst</p>").get(0);
        assertThat(passage.linked()).isEqualTo(0.25);
        assertThat(passage.stressed()).isEqualTo(0.25);
    }

    @Test
    void whatIsHiddenSilentOrDroppedIsNotRead() {
        assertThat(texts("<p hidden>a</p><p style='display: none'>b</p><nav>c</nav><p id=dropped>d</p><p>e</p>"))
                .containsExactly("e");
    }

    @Test
    void preformattedTextWithoutWordsIsNone() {
        assertThat(read("<pre>  \n </pre><p>word</p>")).hasSize(1);
    }

    @Test
    void theDialogOfAConsentPlatformIsNotRead() {
        assertThat(texts("<div id=onetrust-consent-sdk><p>We value your privacy.</p></div><p>The gate</p>"
                        + "<section class='x cookie-notice-box'><p>Cookies!</p></section>"))
                .containsExactly("The gate");
    }

    @Test
    void aPageThatAConsentPlatformMarksIsRead() {
        assertThat(texts("<main class=cookie-notice-hidden><p>The gate</p></main>"))
                .containsExactly("The gate");
    }

    @Test
    void whatOnlyScreenReadersReadIsNoPartOfALine() {
        assertThat(texts("<p>The <a href=/r>report<span class=sr-only> (opens in a new tab)</span></a> came late.</p>"))
                .containsExactly("The report came late.");
        assertThat(
                        texts(
                                "<p>The report<span style='clip:rect(0 0 0 0);height:1px'>, opens new tab</span> came late.</p>"))
                .containsExactly("The report came late.");
        assertThat(texts("<div class=sr-only>A text in a block stays, for scripts show it.</div>"))
                .hasSize(1);
    }

    @Test
    void aLargeInitialIsPartOfItsWord() {
        assertThat(texts("<p><span class=initial-letter>N</span> <span>ine divers came.</span></p>"))
                .containsExactly("Nine divers came.");
        assertThat(texts("<p><span class=dropcap>T</span>he gate was shut.</p>"))
                .containsExactly("The gate was shut.");
        assertThat(texts("<p><span class=dropcap>A</span> gate was shut.</p>")).containsExactly("A gate was shut.");
        assertThat(texts("<p><b>N</b> is a letter.</p>")).containsExactly("N is a letter.");
    }

    @Test
    void emptyElementsThatAreNamedBreakAreBreaks() {
        assertThat(texts("<div><b>The gate</b><span class='c br'></span><span class='c br'></span>It was shut.</div>"))
                .containsExactly("The gate", "It was shut.");
    }

    @Test
    void onlyCellsAreCellsOfATable() {
        assertThat(texts("<table><tr><style>td {}</style><td>Gate</td><td>Metres</td></tr>"
                        + "<tr><td>East</td><td>4</td></tr></table>"))
                .containsExactly("Gate\tMetres\nEast\t4");
    }

    @Test
    void howMuchOfATableIsLinkedIsTold() {
        Passage table = read("<table><tr><td>12:05<td><a href=/a>Gate shut</a></tr><tr><td>12:30<td>open</table>")
                .get(0);
        assertThat(table.linked()).isBetween(0.3, 0.4);
    }

    @Test
    void anElementOfTheSitesOwnNameIsPartOfALine() {
        assertThat(texts("<p>The gate is old (<source-note><a href=/1>1</a></source-note>), and heavy.</p>"
                        + "<fact-box>Ninety years<p>of rust</p></fact-box>"))
                .containsExactly("The gate is old (1), and heavy.", "Ninety years", "of rust");
    }
}
