package io.dateline.parse.field.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names right behind the headline, against boxes and lists that name others. */
class OwnBylinesTest {

    private static final String HEADING = "<h1>Sea gate rises again</h1>";

    private static final String FILLER = "<p><i>The gate</i> <b>rose</b></p>".repeat(24);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<aside><p class=byline>By Ada Quill</p></aside>",
                "<div class=teaser><span class=author>Ada Quill</span></div>",
                "<article><section class=authors>von <span class=author>Ada Quill</span></section></article>",
                "<span data-testid='byline-contributors'><b>Ada Quill</b></span>",
                "<a href='/av/ada' aria-label='Se alla artiklar av Ada Quill'><p>Ada Quill</p></a>",
                "<a href='/thema/q-1/' title='Alle Inhalte von Ada Quill'>Ada Quill</a>",
                "<p>1. Februar 2022 , Ada Quill</p>"
            })
    void rightBehindTheHeadlineANameIsTheStorysOwn(String line) {
        assertThat(Pages.authors("", HEADING + line)).containsExactly("Ada Quill");
    }

    @Test
    void theSiteAsSomebodysPositionIsWhomTheAuthorWorksFor() {
        String post = Pages.ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\",\"author\":{\"@type\":\"Person\","
                        + "\"name\":\"Ada Quill\",\"jobTitle\":\"Tidewater\"}}");
        Byline author = Pages.bylines(post + Pages.meta("og:site_name", "Tidewater"), HEADING)
                .get(0);
        assertThat(author.role()).isEmpty();
        assertThat(author.affiliation()).contains("Tidewater");
    }

    @Test
    void theTitleOfALinkNamesWhomTheLinkNames() {
        String link = "<a href='/x' title='Posts by Ada Quill'>Coast</a>";
        assertThat(Pages.authors("", HEADING + link)).isEmpty();
    }

    @Test
    void aBoxThatHoldsTheHeadlineIsNoByline() {
        String box = "<div class=bylineBox><p>Sections of the day</p>" + HEADING + "<p>By Ada Quill</p></div>";
        assertThat(Pages.authors("", box)).containsExactly("Ada Quill");
    }

    @Test
    void namesFarBehindTheHeadlineThatFollowOneAnotherAreThoseOfOtherStories() {
        String list = "";
        for (String name : new String[] {"Tobias Venn", "Anna Holm", "Peter Lind"}) {
            list += "<div><div class=author>" + name + "</div></div>" + FILLER;
        }
        String own = "<a href='/thema/q-1/' title='Alle Inhalte von Ada Quill'>Ada Quill</a>";
        assertThat(Pages.authors("", HEADING + own + FILLER + list)).containsExactly("Ada Quill");
    }

    @Test
    void theLineOfABoxNamesMoreThanItsLinks() {
        String box = "<div class=byline><div>By <span>TOBIAS VENN</span>, <a href='/author/ada-quill'>ADA QUILL</a> and"
                + " <span>ANNA HOLM</span></div><div>Updated at noon</div></div>";
        assertThat(Pages.authors("", HEADING + box)).containsExactly("TOBIAS VENN", "ADA QUILL", "ANNA HOLM");
    }

    @Test
    void aPrintedLineNamesMoreThanTheAuthorsThatAreMarkedUp() {
        String line = "<p>Von <a rel=author href='/autoren/ada-quill/'>Ada Quill</a>, <b>Tobias Venn</b></p>";
        assertThat(Pages.authors("", HEADING + line)).containsExactly("Ada Quill", "Tobias Venn");
    }

    @Test
    void whoIsKnownByALoginIsNamedWhereTheSamePageIsLinked() {
        String line = "<p>Written by <a href='/author/quillada/'>QuillAda</a></p>";
        String box = "<div class='author-box'><h2>Written by <a href='/author/quillada/'>Ada Quill</a></h2></div>";
        assertThat(Pages.authors("", HEADING + line + FILLER + box)).containsExactly("Ada Quill");
    }

    @Test
    void whatStandsBelowANameInItsFigureIsNoPartOfIt() {
        String figure = "<figure><figcaption><address>Von <a href='/x'>Ada Quill</a></address><p>Harbour watch</p>"
                + "</figcaption></figure>";
        assertThat(Pages.authors("", HEADING + figure)).containsExactly("Ada Quill");
        assertThat(Pages.authors(
                        "",
                        HEADING + "<div><figure><figcaption>Written by Ada Quill</figcaption></figure>"
                                + " Hello World</div>"))
                .containsExactly("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Full Bio", "Fact Checked", "Sections", "Blog"})
    void wordsBesideANameNameNobody(String word) {
        assertThat(Pages.authors("", HEADING + "<div class=author>" + word + "</div>"))
                .isEmpty();
    }

    @Test
    void whomThePagePrintsAsItsEditorDidNotWriteIt() {
        String head = Pages.ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\",\"author\":\"Tobias Venn\"}");
        String editor = "<p>Editor : <a class=author href='/author/9/tobias-venn'>Tobias Venn</a></p>";
        assertThat(Pages.authors(head, HEADING + "<p class=author>Ada Quill</p>" + editor))
                .containsExactly("Ada Quill");
        assertThat(Pages.authors(head, HEADING + editor)).containsExactly("Tobias Venn");
    }

    @Test
    void anElementWithinAWordBeginsNoLine() {
        String line = "<p class=byline><a href='/contributor/ada-quill'>Ada Quil<span class=last>l</span></a></p>";
        assertThat(Pages.authors("", HEADING + line)).containsExactly("Ada Quill");
    }

    @Test
    void aWordBetweenABreakAndANameIntroducesIt() {
        String line = "<div>Mittwoch, 01.11.2023 <br> von <strong>ADA QUILL</strong><br><p>The gate rose.</p></div>";
        assertThat(Pages.authors("", HEADING + line)).containsExactly("ADA QUILL");
    }

    @Test
    void anAgencyAloneInALineBehindTheHeadlineIsWhoseStoryItIs() {
        assertThat(Pages.bylines("", HEADING + "<div><p>Anadolu Ajansı</p></div>"))
                .singleElement()
                .isEqualTo(Byline.organization("Anadolu Ajansı"));
        for (String other : new String[] {
            "<figure><figcaption><span>Anadolu Ajansı</span></figcaption></figure>",
            "<a href='/kaynak/aa'>Anadolu Ajansı</a>",
            FILLER + "<p>Anadolu Ajansı</p>"
        }) {
            assertThat(Pages.authors("", HEADING + other)).isEmpty();
        }
    }

    @Test
    void aPartOfAHouseIsCalledAfterItsAbbreviation() {
        String head = "<meta property='og:site_name' content='HNN'>" + Pages.meta("author", "HNN Business");
        assertThat(Pages.bylines(head, HEADING).get(0).kind()).isEqualTo(BylineKind.ORGANIZATION);
        assertThat(Pages.bylines(Pages.meta("author", "Ada Business"), HEADING)
                        .get(0)
                        .kind())
                .isEqualTo(BylineKind.PERSON);
    }

    @Test
    void coalitionsAndLettersToTheEditorAreNoPersons() {
        assertThat(Pages.bylines(Pages.meta("author", "Lorvik Coalition for Tides"), HEADING)
                        .get(0)
                        .kind())
                .isEqualTo(BylineKind.ORGANIZATION);
        assertThat(Pages.bylines(Pages.meta("author", "Letters to the Editor"), HEADING)
                        .get(0)
                        .kind())
                .isEqualTo(BylineKind.DESK);
        assertThat(Pages.bylines(Pages.meta("author", "Alle Meldungen"), HEADING))
                .isEmpty();
    }
}
