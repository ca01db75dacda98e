package io.dateline.parse.field.byline;

import static io.dateline.parse.field.Pages.ld;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Byline;
import io.dateline.parse.field.Pages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors of other stories, which a page names again and again; and whom an author works for. */
class ListedAuthorsTest {

    private static final String HEADING = "<h1>Sea gate rises again</h1>";
    private static final String FAR = "<p><i>The gate</i> <b>rose</b></p>".repeat(120);

    private static String author(String name) {
        return "<div><div class=author><a href='/author/x'>" + name + "</a></div></div>";
    }

    @Test
    void namesThatTeasersRepeatAreNoBetterBorneOutThanOne() {
        String declared = ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"Ada Quill\"}}");
        String teasers = ("<section>" + author("Tobias Venn") + "</section>").repeat(4);
        String own = "<div class=byline>Written by: Ada Quill</div>";
        assertThat(Pages.authors(declared, HEADING + own + teasers)).containsExactly("Ada Quill");
    }

    @Test
    void farNamesOfAListGiveWayToALoginNearTheHeadline() {
        String own = "<div class=byline>by <a rel=author href='/author/aquill'>aquill</a></div>";
        String twice = own + "<section><p>" + own + "</p></section>";
        String list = ("<section>" + author("Tobias Venn") + "</section>").repeat(4);
        assertThat(Pages.authors("", HEADING + twice + FAR + list)).containsExactly("aquill");
    }

    @Test
    void severalFarNamesGiveWayToTheSiteItselfNearTheHeadline() {
        String site = Pages.meta("og:site_name", "Lorvik Harbour Works");
        String own = "<div class=byline>by Lorvik Harbour Works</div>";
        String list = "<section>" + author("Tobias Venn") + "</section><section>" + author("Anna Marsh") + "</section>";
        assertThat(Pages.authors(site, HEADING + own + FAR + list)).containsExactly("Lorvik Harbour Works");
    }

    @Test
    void oneFarNameIsStillBetterThanTheSiteItself() {
        String site = Pages.meta("og:site_name", "Lorvik Harbour Works");
        String own = "<div class=byline>by Lorvik Harbour Works</div>";
        assertThat(Pages.authors(site, HEADING + own + FAR + author("Tobias Venn")))
                .containsExactly("Tobias Venn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ada Quill, Senior Writer, Tidal News Institute",
                "By Ada Quill, Senior Writer | Tidal News Institute",
                "By Ada Quill, COO, Tidal News Institute | Lorvik Tide Institute"
            })
    void anOrganizationBehindARoleIsTheEmployer(String line) {
        List<Byline> read = Bylines.read(line);
        assertThat(read).extracting(Byline::name).containsExactly("Ada Quill");
        assertThat(read.get(0).affiliation()).contains("Tidal News Institute");
    }

    @Test
    void theSiteBehindARoleIsTheEmployer() {
        String site = Pages.meta("og:site_name", "Lorvik Tides");
        String own = "<div class=byline>By Ada Quill, Senior Writer, Lorvik Tides</div>";
        List<Byline> read = Pages.bylines(site, HEADING + own);
        assertThat(read).extracting(Byline::name).containsExactly("Ada Quill");
        assertThat(read.get(0).affiliation()).contains("Lorvik Tides");
    }

    @Test
    void anOrganizationBesideAPersonWithoutARoleIsAnAuthor() {
        assertThat(Bylines.read("By Ada Quill and Tidal News Institute"))
                .extracting(Byline::name)
                .containsExactly("Ada Quill", "Tidal News Institute");
    }

    @Test
    void aDeclaredNameInSmallLettersIsAPersonsWhereItBeginsWithAGivenName() {
        assertThat(Pages.authors(Pages.meta("author", "anna marsh"), HEADING)).containsExactly("anna marsh");
        assertThat(Pages.authors(Pages.meta("author", "harbour works"), HEADING))
                .isEmpty();
    }

    @Test
    void aNameInSmallLettersIsWrittenAsAnotherPlaceWritesIt() {
        String small = "<p class=byline><a rel=author href='/author/marsh'>anna marsh</a></p>";
        assertThat(Pages.authors(Pages.meta("author", "Anna Marsh"), HEADING + small))
                .containsExactly("Anna Marsh");
    }

    @Test
    void aHousesNameIsNotCutAtItsAnd() {
        assertThat(Bylines.read("Lorvik Tides & Wellness"))
                .extracting(Byline::name)
                .containsExactly("Lorvik Tides & Wellness");
        assertThat(Bylines.read("Anna Marsh & Staff")).extracting(Byline::name).containsExactly("Anna Marsh");
        assertThat(Bylines.read("Anna Marsh & Tobias Venn"))
                .extracting(Byline::name)
                .containsExactly("Anna Marsh", "Tobias Venn");
    }
}
