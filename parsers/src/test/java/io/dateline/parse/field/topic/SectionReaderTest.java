package io.dateline.parse.field.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.field.Pages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectionReaderTest {

    private static final String HEADLINE = "Sea gate rises again after the longest night of the winter";

    private static List<String> sections(String head, String body) {
        return SectionReader.read(Pages.reading(head, body), Optional.of(HEADLINE))
                .value()
                .orElse(List.of());
    }

    private static String step(int position, String name, String path) {
        return "{\"@type\":\"ListItem\",\"position\":" + position + ",\"item\":{\"@id\":\"https://www.tidewater.example"
                + path + "\",\"name\":\"" + name + "\"}}";
    }

    private static String trail(String... steps) {
        return Pages.ld("{\"@type\":\"BreadcrumbList\",\"itemListElement\":[" + String.join(",", steps) + "]}");
    }

    @Test
    void theStepsOfStructuredDataAreReadByTheirPositions() {
        assertThat(sections(trail(step(3, "Harbours", "/coast/harbours"), step(2, "Coast", "/coast")), ""))
                .containsExactly("Coast", "Harbours");
    }

    @Test
    void sectionsInOneTextAreAllThatTheStoryWasFiledUnder() {
        assertThat(sections(Pages.meta("section", "Coast,Harbours,Money"), "")).isEmpty();
        assertThat(sections(Pages.meta("section", "Arts, Culture"), "")).containsExactly("Arts, Culture");
    }

    @Test
    void whatEveryPageIsOrWhereItIsShownIsNoSection() {
        assertThat(sections(trail(step(1, "Articles", "/articles"), step(2, "Coast", "/coast")), ""))
                .containsExactly("Coast");
        assertThat(sections(Pages.meta("article:section", "Featured"), "")).isEmpty();
        assertThat(sections(Pages.meta("article:section", "Allgemein"), "")).isEmpty();
        assertThat(sections(trail(step(1, "365", "/365"), step(2, "Coast", "/coast")), ""))
                .containsExactly("Coast");
    }

    @Test
    void theFirstPageIsNoSectionWhateverItIsCalled() {
        assertThat(sections(trail(step(1, "Front", "/"), step(2, "Coast", "/coast")), ""))
                .containsExactly("Coast");
        assertThat(sections(trail(step(1, "Tidewater", "/en/now"), step(2, "Coast", "/coast")), ""))
                .containsExactly("Coast");
        assertThat(sections(trail(step(1, "Startseite", "/de"), step(2, "Coast", "/coast")), ""))
                .containsExactly("Coast");
    }

    @Test
    void theArticleIsNoSectionByItsHeadlineTheBeginningOfItOrItsAddress() {
        String coast = step(1, "Coast", "/coast");
        assertThat(sections(trail(coast, step(2, HEADLINE, "/x")), "")).containsExactly("Coast");
        assertThat(sections(trail(coast, step(2, "Sea gate rises again", "/x")), ""))
                .containsExactly("Coast");
        assertThat(sections(trail(coast, step(2, "Gate night", "/coast/sea-gate-rises-again-20417")), ""))
                .containsExactly("Coast");
    }

    @Test
    void manySectionsSideBySideAreNoPath() {
        assertThat(sections(Pages.meta("article:section", "Coast"), "")).containsExactly("Coast");
        assertThat(sections(
                        Pages.ld("{\"@type\":\"NewsArticle\",\"headline\":\"" + HEADLINE
                                + "\",\"articleSection\":[\"Coast\",\"Money\",\"News\",\"Weather\"]}"),
                        ""))
                .isEmpty();
    }

    @Test
    void linksInFrontOfTheHeadlineAreAPathWhereTheyAreNamedSo() {
        String links = "<a href='/'>Front</a> <a href='/coast'>/ Coast</a> <a href='/coast/harbours'>/ Harbours</a>"
                + " <span>" + HEADLINE + "</span>";
        assertThat(sections("", "<div class='page-breadcrumbs'>" + links + "</div><h1>" + HEADLINE + "</h1>"))
                .containsExactly("Coast", "Harbours");
        assertThat(sections("", "<div class='menu'>" + links + "</div><h1>" + HEADLINE + "</h1>"))
                .isEmpty();
        String others = links.replace("/coast", "/shore");
        assertThat(sections("", "<h1>" + HEADLINE + "</h1><div class='breadcrumb'>" + others + "</div>"))
                .isEmpty();
    }

    @Test
    void aPathInOneTextIsParted() {
        assertThat(sections(Pages.meta("article:section", "Coast | Harbours"), ""))
                .containsExactly("Coast", "Harbours");
        assertThat(sections(Pages.meta("article:section", "Arts/Culture"), "")).containsExactly("Arts/Culture");
    }

    @Test
    void whatSystemsFileUnderNothingAndLinksBackAreNoSections() {
        assertThat(sections(Pages.meta("article:section", "Uncategorized"), "")).isEmpty();
        assertThat(sections(trail(step(1, "Coast", "/coast"), step(2, "< Back to all", "/all")), ""))
                .containsExactly("Coast");
    }

    @Test
    void theLineAboveTheHeadlineMayLinkToTheSection() {
        String above = "<a class='c-overline b-overline' href='/news/coast/'>Coast</a><h1>" + HEADLINE + "</h1>";
        assertThat(sections("", above)).containsExactly("Coast");
        String below = "<h1>" + HEADLINE + "</h1><span class=entry-categories><a href='/category/coast/'>Coast</a>"
                + " <a href='/category/quays/'>Quays</a></span>";
        assertThat(sections("", below)).containsExactly("Coast", "Quays");
    }

    @Test
    void menusTopicsAndOtherSitesAreNoSections() {
        String heading = "<h1>" + HEADLINE + "</h1>";
        assertThat(sections("", "<ul><li class='menu-item category'><a href='/coast/'>Coast</a></li></ul>" + heading))
                .isEmpty();
        assertThat(sections("", "<a class=eyebrow href='/tag/coast'>Coast</a>" + heading))
                .isEmpty();
        assertThat(sections("", "<a class=kicker href='/2024/issue/'>Issue of 3 May 2024</a>" + heading))
                .isEmpty();
        assertThat(sections("", "<a class=eyebrow href='https://other.example/coast'>Coast</a>" + heading))
                .isEmpty();
    }

    @Test
    void thePageItselfAndItsAuthorAreNoSections() {
        assertThat(sections(
                        trail(step(1, "Coast", "/coast"), step(2, "Sea Gate Rises Again 20417", "/coast/other")), ""))
                .containsExactly("Coast");
        assertThat(sections(trail(step(1, "Coast", "/coast"), step(2, "All by Ida Marsh", "/author/ida-marsh")), ""))
                .containsExactly("Coast");
        assertThat(sections(trail(step(1, "...", "/x"), step(2, "Coast", "/coast")), ""))
                .containsExactly("Coast");
    }

    @Test
    void daysListsOfEverythingAndPartsOfATemplateAreNoSections() {
        assertThat(sections(
                        trail(step(1, "2024", "/2024"), step(2, "May", "/2024/05"), step(3, "3", "/2024/05/03")), ""))
                .isEmpty();
        assertThat(sections(trail(step(1, "Coast", "/coast"), step(2, "All articles", "/coast/all")), ""))
                .containsExactly("Coast");
        assertThat(sections(trail(step(1, "{{ step.title }}", "/coast")), "")).isEmpty();
    }

    @Test
    void linksToCategoriesBesideTheHeadlineAreSectionsWhateverHoldsThem() {
        String row = "<p class='meta'><a href='/coast' rel='category tag'>Coast</a>, "
                + "<a href='/tides' rel='category tag'>Tides</a>, <a href='/tag/gate' rel='tag'>Gate</a></p>";
        assertThat(sections("", "<h1>" + HEADLINE + "</h1>" + row)).containsExactly("Coast", "Tides");
    }

    @Test
    void whereNothingElseNamesASectionALinkToTheAddressOfACategoryDoes() {
        String link = "<h4><a href='/notes/categories/coast'>Coast</a></h4>";
        assertThat(sections("", link + "<h1>" + HEADLINE + "</h1>")).containsExactly("Coast");
        assertThat(sections("", link + "<h1>" + HEADLINE + "</h1><p class='category'><a href='/tides'>Tides</a></p>"))
                .containsExactly("Tides");
        assertThat(sections("", "<nav>" + link + "</nav><h1>" + HEADLINE + "</h1>"))
                .isEmpty();
        assertThat(sections("", "<p><a href='/category/gates'>#gates</a></p><h1>" + HEADLINE + "</h1>"))
                .isEmpty();
    }

    @Test
    void theOnlyLinksToCategoriesAtTheEndOfTheStoryAreSections() {
        String story = "<h1>" + HEADLINE + "</h1>" + "<p>The gate <b>rose</b>.</p>".repeat(60);
        String row = "<p><a href='/category/coast' rel='category tag'>Coast</a>, "
                + "<a href='/category/tides' rel='category tag'>Tides</a></p>";
        assertThat(sections("", story + row)).containsExactly("Coast", "Tides");
        assertThat(sections("", story + row + "<div><a href='/category/money' rel='category tag'>Money</a></div>"))
                .isEmpty();
    }

    @Test
    void aLinkNearTheHeadlineToAWiderAddressLeadsToTheSection() {
        String heading = "<h1>" + HEADLINE + "</h1>";
        assertThat(sections("", "<p><a href=\"/coast/\">Coast</a></p>" + heading))
                .containsExactly("Coast");
        assertThat(sections("", "<p>See <a href=\"/coast/\">all of our stories</a></p>" + heading))
                .isEmpty();
        assertThat(sections("", "<p>See <a href=\"/money/\">Money</a></p>" + heading))
                .isEmpty();
    }

    @Test
    void manyTopicsThatFollowTheSectionAreNoPartOfThePath() {
        String gates = step(3, "Sea gates", "/topic/sea-gates");
        String divers = step(4, "Divers", "/topic/divers");
        String tides = step(5, "Tides", "/topic/tides");
        assertThat(sections(trail(step(1, "Home", "/"), step(2, "Coast", "/coast"), gates, divers, tides), ""))
                .containsExactly("Coast");
        assertThat(sections(trail(step(1, "Home", "/"), gates, divers, tides), ""))
                .containsExactly("Sea gates", "Divers", "Tides");
        assertThat(sections(trail(step(1, "Home", "/"), step(2, "Coast", "/coast"), gates), ""))
                .containsExactly("Coast", "Sea gates");
    }

    @Test
    void twoInOneTextArePartedWhereThePageLinksToEachOfThem() {
        String links = "<p>in <a href='/c/arts'>Arts</a>, <a href='/c/culture'>Culture</a></p>";
        assertThat(sections(Pages.meta("section", "Arts, Culture"), links)).containsExactly("Arts", "Culture");
    }

    @Test
    void aLinkThatStandsAloneAboveTheHeadlineLeadsToTheSection() {
        String heading = "<h1>" + HEADLINE + "</h1>";
        assertThat(sections("", "<div><span><a href='/c/12'>Boats and Tides</a></span></div>" + heading))
                .containsExactly("Boats and Tides");
        assertThat(sections("", "<div><a href='/c/12'>Boats</a> by Ada Quill</div>" + heading))
                .isEmpty();
        assertThat(sections("", "<div><a href='/c/12'>\u2190 All boats</a></div>" + heading))
                .isEmpty();
        assertThat(sections("", "<div class=art-tags><a href='/c/12'>Boats</a></div>" + heading))
                .isEmpty();
        assertThat(sections("", "<div><a href='/topic/boats'>Boats</a></div>" + heading))
                .isEmpty();
    }
}
