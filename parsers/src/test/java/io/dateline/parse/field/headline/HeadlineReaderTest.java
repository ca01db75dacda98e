package io.dateline.parse.field.headline;

import static io.dateline.parse.field.Pages.ld;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.field.Pages;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineReaderTest {

    private static String og(String title) {
        return "<meta property='og:title' content='" + title + "'>";
    }

    private static String headline(String head, String body) {
        return HeadlineReader.read(Pages.reading(head, body)).value().orElse("");
    }

    private static double confidence(String head, String body) {
        return HeadlineReader.read(Pages.reading(head, body))
                .evidence()
                .orElseThrow()
                .confidence();
    }

    @Test
    void theHeadingThatATitleBearsOutIsTheHeadline() {
        assertThat(headline(
                        "<title>Sea gate rises again | The Tidewater</title>",
                        "<h1>The Tidewater</h1><h1>Sea gate rises again</h1>"))
                .isEqualTo("Sea gate rises again");
    }

    @Test
    void thePrintedHeadingWinsOverATitleForSearchEngines() {
        String head = "<title>Sea gate costs: what Lorvik pays in 2026</title>"
                + og("Sea gate costs: what Lorvik pays in 2026");
        assertThat(headline(head, "<h1>What the sea gate of Lorvik costs its harbour</h1>"))
                .isEqualTo("What the sea gate of Lorvik costs its harbour");
    }

    @Test
    void aNumberThatTheTitleLacksIsNoHeadline() {
        assertThat(headline("<title>Sea gate rises again</title>", "<h1>94</h1><p>votes</p>"))
                .isEqualTo("Sea gate rises again");
        assertThat(headline("<title>1984 | The Tidewater</title>", "<h1>1984</h1>"))
                .isEqualTo("1984");
    }

    @Test
    void theNamesOfEastAsianSitesArePartedOffWithoutBlanks() {
        assertThat(headline("<title>海港闸门再次升起_国内频道_潮汐新闻网</title>", "<p>海港</p>")).isEqualTo("海港闸门再次升起");
        assertThat(headline("<title>海港闸门-再次升起</title>", "<p>海港</p>")).isEqualTo("海港闸门-再次升起");
    }

    @Test
    void aTitleThatIsCutIsCompletedByOneThatGoesOn() {
        String whole = "Sea gate of Lorvik rises again after three winters of repairs";
        String cut = ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate of Lorvik rises again after three...\"}");
        assertThat(headline(cut + "<title>" + whole + " | The Tidewater</title>", ""))
                .isEqualTo(whole);
        assertThat(headline(cut + "<title>The Tidewater</title>", ""))
                .isEqualTo("Sea gate of Lorvik rises again after three...");
    }

    @Test
    void aHeadingThatHasNothingToDoWithTheTitlesIsNot() {
        assertThat(headline(og("Sea gate rises again"), "<h1>A message from our members club</h1>"))
                .isEqualTo("Sea gate rises again");
    }

    @Test
    void aHeadingInTheBreadcrumbCountsWhereThePublisherSaysTheSame() {
        String body =
                "<nav><ul><li><h1>Sea gate rises again</h1></li></ul></nav><h2>Sea gate : harbour pays for the winter</h2>";
        assertThat(headline(og("Sea gate rises again"), body)).isEqualTo("Sea gate rises again");
        assertThat(headline(og("Sea gate rises again"), "<nav><h1>Open menu</h1></nav>"))
                .isEqualTo("Sea gate rises again");
    }

    @Test
    void whatStandsBetweenKickerAndHeadlineIsThePublishers() {
        String body = "<h1><span class=kicker>Lorvik Sound</span> <span>Sea gate rises again</span></h1>";
        assertThat(headline(og("Lorvik Sound: Sea gate rises again"), body))
                .isEqualTo("Lorvik Sound: Sea gate rises again");
        assertThat(headline(og("Sea gate rises again"), body)).isEqualTo("Sea gate rises again");
    }

    @Test
    void aHeadingOfTheBreadcrumbGivesWayToTheOneThatEndsAsThePublisherSays() {
        String body =
                "<ul class=breadcrumb><li class=breadcrumb__item><h1>Lorvik Sound: what the gate costs</h1></li></ul>"
                        + "<h2><span>Tide barrier</span><span>Five councils pay for the sea gate</span></h2>";
        assertThat(headline(og("Five councils pay for the sea gate"), body))
                .isEqualTo("Five councils pay for the sea gate");
    }

    @Test
    void theOnlyHeadingCountsWhereItSharesALongWordWithTheTitle() {
        assertThat(headline(og("Barriers at sea &raquo; five facts"), "<h1>How do I keep a barrier free of rust?</h1>"))
                .isEqualTo("How do I keep a barrier free of rust?");
    }

    @Test
    void aHeadingThatOnlyLinksHomeIsTheSite() {
        String body =
                "<h1><a href='https://tides.example/'>Notes from the quay</a></h1><h3>Small boats, large waves</h3>";
        assertThat(headline("<title>Notes from the quay: Small boats, large waves</title>", body))
                .isEqualTo("Small boats, large waves");
    }

    @Test
    void aKickerOfThePublishersTitleCountsOnlyWhereThePageShowsIt() {
        String head = og("Lorvik Sound: Sea gate rises again");
        assertThat(headline(head, "<h1>Sea gate rises again</h1>")).isEqualTo("Sea gate rises again");
        assertThat(headline(head, "<p>Lorvik Sound</p><h1>Sea gate rises again</h1>"))
                .isEqualTo("Lorvik Sound: Sea gate rises again");
        assertThat(headline(og("Discover the sea gate that rises"), "<h1>The sea gate that rises</h1>"))
                .isEqualTo("The sea gate that rises");
    }

    @Test
    void aHeadingKeepsItsFirstWordThatNoMarkSetsOff() {
        assertThat(headline(og("Best harbours of the north"), "<h1>The best harbours of the north</h1>"))
                .isEqualTo("The best harbours of the north");
    }

    @Test
    void aKickerOrADayWithinTheHeadingIsNotOfTheHeadline() {
        assertThat(headline("", "<h1><span class=dachzeile>Lorvik Sound</span> <span>Sea gate rises again</span></h1>"))
                .isEqualTo("Sea gate rises again");
        assertThat(headline("", "<h1><span>27.01.2022</span>Sea gate rises again</h1>"))
                .isEqualTo("Sea gate rises again");
    }

    @Test
    void aSectionBehindABarIsTakenOffAHeading() {
        assertThat(headline(
                        "<meta property='article:section' content='Opinion'>", "<h1>A gate for whom? | Opinion</h1>"))
                .isEqualTo("A gate for whom?");
    }

    @Test
    void whatAStyleHidesInAHeadingIsNoPartOfIt() {
        assertThat(headline("", "<h1>Sea gate rises again <span><a style='display: none'>Edit</a></span></h1>"))
                .isEqualTo("Sea gate rises again");
    }

    @Test
    void entitiesThatWereEscapedTwiceAreRead() {
        assertThat(headline("", "<h1>Gates, dykes &amp;#x26; sluices</h1>")).isEqualTo("Gates, dykes & sluices");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sea gate rises again - The Tidewater",
                "Sea gate rises again | Coast | The Tidewater",
                "Sea gate rises again – tidewater.example",
                "Sea gate rises again | Tidewater"
            })
    void namesOfSiteAndSectionAreTakenOffATitle(String title) {
        String head = "<meta property='og:site_name' content='The Tidewater'>" + og(title);
        assertThat(headline(head, "")).isEqualTo("Sea gate rises again");
    }

    @Test
    void theNameOfTheSiteIsTakenOffAHeading() {
        assertThat(headline(
                        "<meta property='og:site_name' content='The Tidewater'>" + og("Sea gate rises again"),
                        "<h1>Sea gate rises again | The Tidewater</h1>"))
                .isEqualTo("Sea gate rises again");
    }

    @Test
    void aDashWithinTheHeadlineStays() {
        assertThat(headline(og("Sea gate - a history of floods"), "")).isEqualTo("Sea gate - a history of floods");
    }

    @Test
    void agreementRaisesConfidenceAndDisagreementLowersIt() {
        String body = "<h1>Sea gate rises again</h1>";
        String title = "<title>Sea gate rises again</title>";
        String other = ld("{\"@type\":\"NewsArticle\",\"headline\":\"Floods: who pays for all of it\"}");
        double two = confidence(title, body);
        assertThat(confidence(title + og("Sea gate rises again"), body)).isGreaterThan(two);
        assertThat(confidence(title + other, body)).isLessThan(two);
    }

    @Test
    void aHeadingNamedForAKickerLeavesTheHeadlineToTheOneBelow() {
        String title = "Sea gate rises again after winter - Lorvik Sound: gate works";
        assertThat(
                        headline(
                                "<title>" + title + "</title>" + og(title),
                                "<div><h1 class=strapline>Lorvik Sound: gate works</h1><h2>Sea gate rises again after winter</h2></div>"))
                .isEqualTo("Sea gate rises again after winter");
    }

    @Test
    void aSmallerHeadingThatBothTitlesAreLetterForLetterIsTheHeadline() {
        String title = "Ada Quill presents the album Tides of Lorvik";
        assertThat(headline(
                        "<title>" + title + "</title>" + og(title),
                        "<h1>Ada Quill <span>Tides of Lorvik</span></h1><div><h2>" + title + "</h2></div>"))
                .isEqualTo(title);
    }

    @Test
    void aParagraphThatIsMarkedUpAsAHeadingIsNone() {
        String title = "What the sea gate costs";
        assertThat(headline(
                        og(title), "<h1>" + "Learn what the sea gate costs and who pays for it. ".repeat(5) + "</h1>"))
                .isEqualTo(title);
    }

    @Test
    void aLineOfTheHeadingThatATitleIsWithoutTheSiteIsTheHeadline() {
        String label = "<h1><div>From the harbour office</div><span>Sea gate rises again</span></h1>";
        assertThat(headline("<title>Sea gate rises again | Tidewater</title>", label))
                .isEqualTo("Sea gate rises again");
        String counted =
                "<h1><a href='/g'>Sea gate rises again</a> <a href='https://port.example'>(port.example)</a> <b>41</b></h1>";
        assertThat(headline("<title>Sea gate rises again - Tidewater</title>", counted))
                .isEqualTo("Sea gate rises again");
    }

    @Test
    void theEndOfAHeadingThatNoElementBeginsAtIsNoLine() {
        assertThat(headline(og("Gate of Lorvik costs"), "<h1><b>How much the gate of Lorvik costs</b></h1>"))
                .isEqualTo("How much the gate of Lorvik costs");
    }

    @Test
    void aTitleWithoutTheKickerWinsOverOneThatJoinsThem() {
        String head = ld("{\"@type\":\"NewsArticle\",\"headline\":\"Lorvik Sound: Sea gate rises again\"}")
                + og("Sea gate rises again");
        assertThat(headline(head, "<h2><span class=kicker>Lorvik Sound</span> <span>Sea gate rises again</span></h2>"))
                .isEqualTo("Sea gate rises again");
        String twitter = "<meta name='twitter:title' content='Sea gate rises again'>";
        assertThat(headline(
                        og("Lorvik Sound: Sea gate rises again") + twitter,
                        "<p>Lorvik Sound</p><h1>Sea gate rises again</h1>"))
                .isEqualTo("Sea gate rises again");
    }

    @Test
    void aShortTitleTakesNothingOffAHeadingThatOthersGiveWhole() {
        String whole = "The Lorvik prize 2026: Sea gate rises again";
        String head = "<title>" + whole + "</title>" + og("Sea gate rises again")
                + ld("{\"@type\":\"NewsArticle\",\"headline\":\"" + whole + "\"}");
        assertThat(headline(head, "<h1>" + whole + "</h1>")).isEqualTo(whole);
    }

    @Test
    void marksAroundATitlePartNothing() {
        assertThat(headline(
                        "<title>*The gates of Lorvik* (1792)</title>", "<h1><em>The gates of Lorvik</em> (1792)</h1>"))
                .isEqualTo("The gates of Lorvik (1792)");
        assertThat(headline("<title>...: Sea gate open!</title>", "<h3><a href='/g'>Sea gate open!</a></h3>"))
                .isEqualTo("Sea gate open!");
    }

    @Test
    void aHeadingPrintedForTwoWidthsIsOne() {
        String heading = "<h1>Building a sea gate by hand</h1>";
        assertThat(headline(og("How do you build your gates?"), heading + "<div>" + heading + "</div>"))
                .isEqualTo("Building a sea gate by hand");
    }

    @Test
    void theOnlyHeadingCountsWhereTheAddressSharesALongWordWithIt() {
        assertThat(HeadlineReader.read(Pages.at(
                                "https://www.tidewater.example/lorvik/harbour-gates.htm",
                                "<title>Trips along the coast</title>",
                                "<h1>Harbour of Lorvik</h1>"))
                        .value())
                .contains("Harbour of Lorvik");
    }

    @Test
    void aSmallerHeadingThatATitleGivesCountsWhereNoneGivesTheLargerOne() {
        String title = "How the sea gate of Lorvik shapes the winter";
        assertThat(headline(
                        "<title>Sea gate of Lorvik - Tidewater</title>" + og(title),
                        "<h3>" + title + "</h3><p>Story.</p><h1>A word from our founder:</h1>"))
                .isEqualTo(title);
    }

    @Test
    void theLineThatPrintsATitleIsTheHeadlineWhereNoHeadingDoes() {
        String body = "<div>The Tidewater</div><h2>Most read</h2><div class='x'>Sea gate of Lorvik rises again</div>";
        assertThat(headline("<title>Sea gate of Lorvik rises again | Old and new in the north</title>", body))
                .isEqualTo("Sea gate of Lorvik rises again");
        assertThat(headline(
                        "<title>Sea gate of Lorvik rises again | Old and new in the north</title>",
                        "<p>Sea gate of Lorvik rises again, says the harbour.</p>"))
                .isEqualTo("Sea gate of Lorvik rises again | Old and new in the north");
    }

    @Test
    void theLineOfOneTitleAmongTooManyIsNotLookedFor() {
        String title = og("Sea gate of Lorvik rises again");
        String body = "<div>Sea gate of Lorvik rises again</div>";
        assertThat(headline(others(11) + title, body)).isEqualTo("Sea gate of Lorvik rises again");
        assertThat(headline(others(12) + title, body)).isEqualTo("Ferries of the day number 0");
    }

    private static String others(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> og("Ferries of the day number " + i))
                .collect(Collectors.joining());
    }

    @Test
    void aLineBehindItsKickerIsTheHeadlineThatTheTitleJoinsThemIn() {
        String title = "<title>Floods in the north: Sea gate rises again</title>";
        assertThat(headline(title, "<span>Floods in the north</span><span>Sea gate rises again</span>"))
                .isEqualTo("Sea gate rises again");
        assertThat(headline(title, "<span>Sea gate rises again</span>"))
                .isEqualTo("Floods in the north: Sea gate rises again");
    }

    @Test
    void aHeadingOfThePageThatSharesWordsWithItsTitleLeavesNoRoomForALine() {
        assertThat(headline(
                        "<title>Sea gate of Lorvik rises again</title>",
                        "<div>Sea gate of Lorvik rises again</div><h1>How the sea gate of Lorvik was lifted</h1>"))
                .isEqualTo("How the sea gate of Lorvik was lifted");
    }

    @Test
    void theHeadingOfTheCommentsIsNotTheHeadline() {
        String head = "<title>Sea gate of Lorvik rises again</title>" + og("Sea gate of Lorvik rises again");
        assertThat(headline(head, "<p>Text.</p><h2>2 thoughts on \u201cSea gate of Lorvik rises again\u201d</h2>"))
                .isEqualTo("Sea gate of Lorvik rises again");
        assertThat(headline(head, "<p>Text.</p><h2>No comments yet on Sea gate of Lorvik rises again</h2>"))
                .isEqualTo("Sea gate of Lorvik rises again");
    }

    @Test
    void aSmallerHeadingThatOnlyNamesTheSectionOrRunsIntoTheSiteIsNotTheHeadline() {
        assertThat(headline(
                        "<title>Sea gate of Lorvik rises again | Press releases</title>", "<h2>Press releases</h2>"))
                .isEqualTo("Sea gate of Lorvik rises again | Press releases");
        assertThat(headline(
                        "<title>Sea gate, harbour and more | Tidewater</title>"
                                + "<meta property='og:site_name' content='Tidewater'>",
                        "<h2>More Tidewater</h2>"))
                .isEqualTo("Sea gate, harbour and more");
    }

    @Test
    void theHeadingBehindAPathThatEndsWithTheDocumentsTitleIsTheHeadline() {
        String title = "Lorvik: sea gate rises - what it costs the harbour";
        String told = "What the harbour pays for its sea gate";
        String path = "<nav><ul><li><a href='/coast'>Coast</a></li><li><h1>" + title + "</h1></li></ul></nav>";
        String story = path + "<header><h2>" + told + "</h2></header><p>Story.</p><h2>The harbour's old gate</h2>";
        assertThat(headline("<title>" + title + "</title>", story)).isEqualTo(told);
        assertThat(headline("<title>" + title + "</title>" + og(title), story)).isEqualTo(title);
        assertThat(headline("<title>" + title + "</title>", path + "<p>Story.</p><h2>" + told + "</h2>"))
                .isEqualTo(title);
    }

    @Test
    void aPartOfTheDocumentsTitleTellsWhichLineOfAHeadingIsTheHeadline() {
        String heading =
                "<h1><span class='a1'>Notes on water</span> <span class='b2'>Why the sea gate rises again</span></h1>";
        assertThat(headline(
                        "<title>Notes on water - Why the sea gate rises again | Coast | The Tidewater</title>",
                        heading))
                .isEqualTo("Why the sea gate rises again");
    }

    @Test
    void theHeadingThatTheAddressSpellsIsTheHeadlineWhereTheDocumentsTitleIsTheSites() {
        assertThat(HeadlineReader.read(Pages.at(
                                "https://www.tidewater.example/news/the-outer-gate-rises-again",
                                "<title>News - The Tidewater</title>",
                                "<h1>News</h1><h1>The outer gate rises again</h1>"))
                        .value())
                .contains("The outer gate rises again");
    }

    @Test
    void theFirstPartOfTheDocumentsTitleMayTellOfTheSameInOtherWords() {
        String told = "Sea gates compared: how to find the one for your harbour";
        assertThat(headline(
                        "<title>Sea gates compared (tides) | Lorvik Works and Water and Wind</title>",
                        "<h1>" + told + "</h1><h2>Sea gates compared</h2>"))
                .isEqualTo(told);
    }
}
