package io.dateline.parse.field.byline;

import static io.dateline.parse.field.Pages.ld;
import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.Pages;
import io.dateline.parse.field.reading.Reading;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors that a page prints without marking them up as such, and those of its other stories. */
class PrintedAuthorsTest {

    private static final String HEADING = "<h1>Sea gate rises again</h1>";

    private static final String FILLER = "<p><i>The gate</i> <b>rose</b></p>".repeat(40);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p>Tobias Venn</p><p><span>23.07.2026</span></p></div>",
                "<ul><li>Tobias Venn</li><li><time>02-12-2026</time></li></ul>",
                "<p>Dec 26, 2026 &#8226; Tobias Venn in <a href='/coast'>Coast</a></p>",
                "<div><i>Tobias Venn</i></div><div>5 min read</div><div>May 3, 2026</div>",
                "<div><p>Tobias Venn</p><p>Harbour Reporter</p></div>"
            })
    void aNameBesideTheDayIsTheAuthors(String line) {
        assertThat(Pages.authors("", HEADING + line)).containsExactly("Tobias Venn");
        assertThat(Pages.authors("", line + HEADING)).containsExactly("Tobias Venn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p>Harbour Works</p><p>23.07.2026</p></div>",
                "<div><p>Edited by:</p><p>Tobias Venn</p><p>23.07.2026</p></div>",
                "<p>Tobias Venn</p>",
                "<p>Sails of 1987</p><p>Tobias Venn</p>"
            })
    void otherWordsBesideTheDayNameNobody(String line) {
        assertThat(Pages.authors("", HEADING + line)).isEmpty();
    }

    @Test
    void aListOfNamesIsNoByline() {
        String list = "<b>Tobias Venn</b><i>author</i><b>Anna Marsh</b><i>author</i><b>Peter Moor</b><i>author</i>"
                + "<b>Julia Holm</b><i>author</i><b>Martin Sund</b><i>author</i>";
        assertThat(Pages.authors("", HEADING + list)).isEmpty();
    }

    @Test
    void aPublisherThatIsDeclaredGivesWayToANameBesideTheDay() {
        String site = meta("author", "Tidewater Media Ltd");
        assertThat(Pages.authors(site, HEADING + "<p>Tobias Venn</p><p>3 May 2026</p>"))
                .containsExactly("Tobias Venn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=story-author><img src=a.png><div>Ida Marsh</div><p>Ida Marsh has watched the sea gates of the "
                        + "coast for forty years and keeps the records of every storm that has ever reached the town; she "
                        + "also teaches children how to tie knots, and on Sundays she mends nets in the old harbour "
                        + "house.</p></div>",
                "<h3>Written by Tobias Venn</h3>",
                "<h2>Article written by:</h2><div><h3>Tobias Venn</h3></div>"
            })
    void theBoxBehindTheStoryNamesTheAuthor(String box) {
        assertThat(Pages.authors("", HEADING + FILLER + box)).hasSize(1).first().isIn("Ida Marsh", "Tobias Venn");
    }

    @Test
    void aBoxThatTellsOfSomethingElseNamesNobody() {
        String box = "<div class=story-author><div>Ida Marsh</div><p>" + "Our nets are mended on Sundays. ".repeat(9)
                + "</p></div>";
        assertThat(Pages.authors("", HEADING + box)).isEmpty();
    }

    @Test
    void onAPageBuiltOfWidgetsTheAuthorsBoxIsOneToo() {
        String author = "<div class='x-widget x-widget-author'><h4 class=author-name>Ida Marsh</h4></div>";
        assertThat(Pages.authors("", "<div class='x-widget x-widget-heading'>" + HEADING + "</div>" + author))
                .containsExactly("Ida Marsh");
        assertThat(Pages.authors("", HEADING + author)).isEmpty();
    }

    @Test
    void bylinesFarBehindTheFirstAreThoseOfOtherStories() {
        String own = "<p class=byline>By Ida Marsh</p>";
        String other = "<div><p class=byline>By Ida Marsh and Tobias Venn</p></div>";
        assertThat(Pages.authors("", HEADING + own + FILLER + other)).containsExactly("Ida Marsh");
        String declared = ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\",\"author\":{\"@type\":\"Person\",\"name\":\"Ida Marsh\"}}");
        String others = "<div><p class=byline>By Tobias Venn</p></div><ul></ul>".repeat(4);
        assertThat(Pages.authors(declared, HEADING + own + FILLER + others)).containsExactly("Ida Marsh");
    }

    @Test
    void aPortraitMayStandBetweenTheLabelAndTheName() {
        String line = "<div><span>Written by:</span><picture><img src=a.png></picture><span>Ida Marsh</span></div>";
        assertThat(Pages.authors("", HEADING + line)).containsExactly("Ida Marsh");
    }

    @Test
    void anInitialAloneNamesNobody() {
        assertThat(Pages.authors("", HEADING + "<p class=byline>S.</p>")).isEmpty();
        assertThat(Pages.authors("", HEADING + "<p class=byline>q7</p>")).containsExactly("q7");
    }

    @Test
    void aNameWithinItsLinkKeepsIt() {
        String line = "<p class=byline>By <a href='/author/ida-marsh'><span class=name>Ida Marsh</span></a></p>";
        assertThat(Pages.bylines("", HEADING + line))
                .extracting(byline -> byline.link().orElseThrow())
                .containsExactly(URI.create("https://www.tidewater.example/author/ida-marsh"));
    }

    @Test
    void theFirstStepOfTheAddressIsASectionAndNobody() {
        String section = "<p class=byline>Coast</p>";
        assertThat(Pages.authors("<title>Sea gate rises again - Tidewater - Coast</title>", HEADING + section))
                .isEmpty();
        assertThat(Pages.authors("<title>Sea gate rises again - Tidewater</title>", HEADING + section))
                .containsExactly("Coast");
    }

    @Test
    void aLabelWithoutAColonMayStandInFrontOfTheName() {
        String meta = "<div><p>Autor</p><p><a href='/x'>Tobias Venn</a></p><p>12 May</p></div>";
        assertThat(Pages.authors("", HEADING + meta)).containsExactly("Tobias Venn");
        assertThat(Pages.authors("", HEADING + "<div><p>Text</p><p>Harbour Works</p></div>"))
                .isEmpty();
    }

    @Test
    void thatAnAuthorIsTheAuthorIsNoRole() {
        String author =
                "{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\",\"author\":{\"@type\":\"Person\","
                        + "\"name\":\"Ida Marsh\",\"jobTitle\":\"%s\"}}";
        assertThat(Pages.bylines(ld(author.formatted("Author")), HEADING).get(0).role())
                .isEmpty();
        assertThat(Pages.bylines(ld(author.formatted("Editor")), HEADING).get(0).role())
                .contains("Editor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>06.11.2026 13:30 by Ada Quill</p>",
                "<div>3/11/2026, 9:05 am By Ada Quill</div>",
                "<div>May 3, 2026 <span>&middot;</span> 3 min read <span>&middot;</span> By Ada Quill</div>",
                "<div>2 November 2026<br>by Ada Quill</div>",
                "<div><time>2 November 2026</time> by Ada Quill</div>",
                "<p>---- by Ada Quill</p>",
                "<p>Autorin: Ada Quill</p>",
                "<p>Eine Kolumne von Ada Quill</p>",
                "<p>Un artículo de Ada Quill</p>",
                "<p>This post was written by Ada Quill, Head of Tide Tables and of the Long Quay at the Harbour Board</p>"
            })
    void aLineMayBeginWithOtherThingsAndEndWithWhatTheAuthorDoes(String line) {
        assertThat(Pages.authors("", HEADING + line)).containsExactly("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The gate was raised <i>twice</i> by Harbour Works last year.</p>",
                "<p>By Harbour Works the gate was raised twice, as the people of the long quay had asked for in the year before.</p>",
                "<p>Of 2026 and 2027 by Harbour Works</p>"
            })
    void aSentenceThatGoesOnWithByNamesNobody(String line) {
        assertThat(Pages.authors("", HEADING + line)).isEmpty();
    }

    @Test
    void aLongWordInSmallLettersBehindANameIsARole() {
        List<Byline> read =
                Pages.bylines("", HEADING + "<p>This post was written by Ada Quill, harbourmaster, Tidal News</p>");
        assertThat(read).extracting(Byline::name).containsExactly("Ada Quill");
        assertThat(read.get(0).role()).contains("harbourmaster");
    }

    @Test
    void aWordBetweenNamesAndSectionsIsNobody() {
        assertThat(Bylines.read("Posted by · in")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Written by Anna Marsh</p>",
                "<div><div>Written by Anna Marsh</div><h5>More from Anna Marsh</h5></div>",
                "<div class=bio>This post was written by Anna Marsh, Head of Tide Tables and of the Long Quay</div>"
            })
    void aLineFarBehindTheStoryTellsWhoWroteIt(String line) {
        assertThat(Pages.authors("", HEADING + FILLER.repeat(3) + line)).containsExactly("Anna Marsh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Written by Anna Marsh</p><p>Written by Peter Moor</p>",
                "<p>Written by Harbour Works</p>",
                "<p>By Anna Marsh</p>"
            })
    void otherLinesFarBehindTheStoryNameNobody(String line) {
        assertThat(Pages.authors("", HEADING + FILLER.repeat(3) + line)).isEmpty();
    }

    @Test
    void whatThePersonWorksOnIsNotWhereThePersonIs() {
        Byline author = Bylines.read("Tobias Venn, Senior Director, Content & Marketing, Harbour Media")
                .get(0);
        assertThat(author.location()).isEmpty();
        assertThat(author.affiliation()).contains("Harbour Media");
    }

    @Test
    void theFirstPageOfTheSiteIsNoPageOfTheAuthors() {
        String article = "{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"Tobias Venn\",\"url\":\"%s\"}}";
        assertThat(Pages.bylines(ld(article.formatted("https://www.tidewater.example/")), HEADING)
                        .get(0)
                        .link())
                .isEmpty();
        assertThat(Pages.bylines(ld(article.formatted("https://tobias-venn.example/")), HEADING)
                        .get(0)
                        .link())
                .contains(URI.create("https://tobias-venn.example/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Feuerwehr Lorvik", "Bundesverband Hafen", "Harbour Deutschland", "Agencies"})
    void theseWordsNameNoPerson(String name) {
        assertThat(Bylines.read(name).get(0).kind()).isEqualTo(BylineKind.ORGANIZATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='author-card'><p>Tobias Venn</p><p>writes on tides and gates</p></div>",
                "<aside><a href='/authors/tobias-venn'>Tobias Venn</a></aside>"
            })
    void aNameBelowTheHeadlineIsTheAuthorsWhereAMarkBearsItOut(String mark) {
        String side = FILLER + "<div class='sidebar'>" + mark + "</div>";
        assertThat(Pages.authors("", HEADING + "<p>Tobias Venn</p>" + side)).containsExactly("Tobias Venn");
        assertThat(Pages.authors("", HEADING + "<p>Anna Holm</p>" + side)).isEmpty();
    }

    @Test
    void aNameBelowTheHeadlineIsTheAuthorsWhereTheStoryEndsWithWhatTheAuthorDoes() {
        Reading reading = Pages.reading("", HEADING + "<p>Tobias Venn</p>");
        assertThat(BareName.find(
                        reading, List.of(Paragraph.of("Tobias Venn is a freelance travel writer.")), List.of()))
                .isPresent();
        assertThat(BareName.find(reading, List.of(Paragraph.of("Tobias Venn has lived by the gate.")), List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><img alt='Writer: Benno'><span>Benno</span></li><li>Jan 4</li></ul>",
                "<div><img src='/b.png' alt=\"Benno's avatar\"></div><div>Benno</div>",
                "<div><img src='/b.png' alt='Foto von Benno'></div><div>Benno</div>"
            })
    void aNameBesideAPortraitThatSaysWhoseItIsIsTheAuthors(String line) {
        assertThat(Pages.authors("", HEADING + line)).containsExactly("Benno");
        assertThat(Pages.authors(
                        "", HEADING + line.replace("<span>Benno</span>", "").replace("<div>Benno</div>", "")))
                .isEmpty();
    }

    @Test
    void aNameBesideASmallPictureOfTheSameNameIsTheAuthors() {
        String name = "<p>Tobias Venn</p>";
        assertThat(Pages.authors("", HEADING + "<img src='/t.jpg' width='48' alt='Tobias Venn'>" + name))
                .containsExactly("Tobias Venn");
        assertThat(Pages.authors("", HEADING + "<img src='/t.jpg' width='960' alt='Tobias Venn'>" + name))
                .isEmpty();
        assertThat(Pages.authors(
                        "",
                        HEADING + "<figure><img src='/t.jpg' width='96' alt='Tobias Venn'><figcaption>Tobias Venn"
                                + "</figcaption></figure>"))
                .isEmpty();
    }

    @Test
    void aPersonWhoStandsForASiteAsItsOrganizationIsAPerson() {
        String node = "{\"@type\":[\"Person\",\"Organization\"],\"@id\":\"#me\",\"name\":\"Tobias Lund Venn\"}";
        String head =
                ld("{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\",\"author\":{\"name\":"
                        + "\"Tobias Lund Venn\",\"@id\":\"#me\"},\"publisher\":{\"@id\":\"#me\"}}," + node + "]}");
        Byline byline = Pages.bylines(head, HEADING).get(0);
        assertThat(byline.name()).isEqualTo("Tobias Lund Venn");
        assertThat(byline.kind()).isEqualTo(BylineKind.PERSON);
    }
}
