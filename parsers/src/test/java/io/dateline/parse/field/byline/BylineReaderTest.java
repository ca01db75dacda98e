package io.dateline.parse.field.byline;

import static io.dateline.parse.field.Pages.ld;
import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.Pages;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Reading;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {

    private static final String SITE = "<meta property='og:site_name' content='The Tidewater'>";

    private static Found<List<Byline>> found(String head, String body) {
        return BylineReader.read(
                Pages.reading(head, "<h1>Sea gate rises again</h1>" + body), List.of(), List.of(), Optional.empty());
    }

    private static List<String> names(String head, String body) {
        return found(head, body).value().orElse(List.of()).stream()
                .map(Byline::name)
                .toList();
    }

    private static String author(String value) {
        return ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\",\"author\":" + value + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a rel=author href='/x'>Ada Quill</a>",
                "<p class=byline>By <a href='/authors/ada-quill'>Ada Quill</a></p>",
                "<span itemprop=author itemscope><span itemprop=name>Ada Quill</span></span>",
                "<div itemprop=author><a itemprop=url href='/p/7'><b itemprop=name>Ada Quill</b></a></div>",
                "<div class='post-author'>Ada Quill</div>",
                "<div class=author><p>by</p><div class=author__name>Ada Quill</div><div class=author__info>Harbour Watcher</div></div>",
                "<div class='author-line'><span class=label>Written by:</span><span class='author-name'>Ada Quill</span></div>",
                "<p class='author'>Ada Quill 4 August 2026</p>",
                "<p class='byline'>Posted on May 3, 2026 by Ada Quill</p>",
                "<div class=byline>By Ada Quill - May 3, 2026</div>",
                "<p>By Ada Quill</p>"
            })
    void anAuthorIsReadFromMarkupNearTheHeadline(String body) {
        assertThat(names("", body)).containsExactly("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=byline>By <a href='/author/a'>Ada Quill</a> and <a href='/author/b'>Tobias Venn</a></p>",
                "<p class=byline>By <a href='/author/a'>Ada Quill</a> and Tobias Venn</p>",
                "<span class=author>Ada Quill</span><span class=author>Tobias Venn</span>",
                "<ul class=authors><li><a href='/autoren/a'>Ada Quill</a></li><li><a href='/autoren/b'>Tobias Venn</a></li></ul>",
                "<span itemprop=author>Ada Quill</span>, <span itemprop=author>Tobias Venn</span>"
            })
    void severalAuthorsAreReadFromOneByline(String body) {
        assertThat(names("", body)).containsExactly("Ada Quill", "Tobias Venn");
    }

    @Test
    void anAuthorsPageIsItsLink() {
        Byline byline = found("", "<p class=byline>By <a href='/author/ada-quill'>Ada Quill</a></p>")
                .value()
                .orElseThrow()
                .get(0);
        assertThat(byline.link()).contains(URI.create("https://www.tidewater.example/author/ada-quill"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=comments><p class='comment-author'>Nils Brandt</p></div>",
                "<figure><figcaption><span class=author>Nils Brandt</span></figcaption></figure>",
                "<div class=related><a rel=author href='/n'>Nils Brandt</a></div>",
                "<article>Story</article><article><span class=byline>Nils Brandt</span></article>",
                "<div class='testimonial'><p class='author-name'>Nils Brandt</p></div>",
                "<p class=byline>Photo: Nils Brandt</p>",
                "<p class=byline>Translated by Nils Brandt</p>"
            })
    void readersPhotographersTranslatorsAndOtherStoriesAreNoAuthors(String body) {
        assertThat(names("", body)).isEmpty();
    }

    @Test
    void reviewersAreLeftOut() {
        String body =
                "<div class=author>By <a href='/author/a'>Ada Quill</a>. Reviewed by <a href='/author/n'>Nils Brandt</a></div>";
        assertThat(names("", body)).containsExactly("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Tidewater", "admin", "jane.doe", "jdoe12", "aquill"})
    void thePrintedBylineWinsOverPublisherAndLogin(String declared) {
        assertThat(names(SITE + meta("author", declared), "<p class=byline>By Ada Quill</p>"))
                .containsExactly("Ada Quill");
    }

    @Test
    void thePublisherIsTheAuthorWhereThePageNamesNobodyElse() {
        Byline byline = found(SITE + meta("author", "The Tidewater"), "")
                .value()
                .orElseThrow()
                .get(0);
        assertThat(byline.name()).isEqualTo("The Tidewater");
        assertThat(byline.kind()).isEqualTo(BylineKind.ORGANIZATION);
    }

    @Test
    void thePublishersNameIsNotParted() {
        String head = "<meta property='og:site_name' content='Gull &amp; Anchor'>"
                + author("{\"@type\":\"Organization\",\"name\":\"Gull & Anchor\"}");
        assertThat(names(head, "")).containsExactly("Gull & Anchor");
    }

    @Test
    void aPublisherNamedByTheMetadataGoesBeforePrintedAgenciesAndDesks() {
        String head = meta("og:site_name", "harbourpost.example") + author("\"harbourpost.example\"");
        assertThat(names(head, "<p class=byline>Quelle: sid/dpa</p>")).containsExactly("harbourpost.example");
        assertThat(names(head, "<p class=byline>red, harbourpost.example</p>")).containsExactly("harbourpost.example");
    }

    @Test
    void aPaperThatSignsAsAPersonIsNone() {
        String site = meta("og:site_name", "HarbourPost.com");
        String person = ld("{\"@type\":\"Person\",\"name\":\"Harbour Post\"}");
        assertThat(found(site + person + meta("author", "Harbour Post"), "")
                        .value()
                        .orElseThrow())
                .containsExactly(Byline.organization("Harbour Post"));
    }

    @Test
    void aSiteWithTheNameOfItsWriterIsAPerson() {
        String site = meta("og:site_name", "Ada Quill");
        String person = ld("{\"@type\":\"Person\",\"name\":\"Ada Quill\"}");
        assertThat(found(site + person + meta("author", "Ada Quill"), "")
                        .value()
                        .orElseThrow())
                .extracting(Byline::kind)
                .containsExactly(BylineKind.PERSON);
        assertThat(found(site + meta("author", "Ada Quill"), "").value().orElseThrow())
                .extracting(Byline::kind)
                .containsExactly(BylineKind.ORGANIZATION);
    }

    @Test
    void placesThatAgreeWinOverOneThatDiffers() {
        String head = author("\"Nils Brandt\"") + meta("parsely-author", "Ada Quill");
        assertThat(names(head, "<p class=byline>By Ada Quill</p>")).containsExactly("Ada Quill");
    }

    @Test
    void aPlaceThatNamesMoreAuthorsKnowsMore() {
        assertThat(names(
                        author("{\"@type\":\"Person\",\"name\":\"Ada Quill\"}"),
                        "<p class=byline>By Dr Ada Quill and Tobias Venn</p>"))
                .containsExactly("Dr Ada Quill", "Tobias Venn");
    }

    @Test
    void aFirstNameIsCompletedFromElsewhere() {
        String box = "<div class='author-box'><h4 class='author-name'>Tobias Venn</h4></div>";
        assertThat(names(meta("author", "Tobias"), box)).containsExactly("Tobias Venn");
    }

    @Test
    void thePersonOfAReferenceIsTheAuthor() {
        String head = ld(
                "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\",\"author\":{\"@id\":\"#p\"}},"
                        + "{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Ada Quill\"}]}");
        assertThat(names(head, "")).containsExactly("Ada Quill");
    }

    @Test
    void thePersonIsNamedOnceWhateverTheAccents() {
        String head = author("[\"Zoë Kühnßen\",\"Zoe Kuhnssen\",\"Dr. Zoë Kühnßen\"]");
        assertThat(names(head, "")).containsExactly("Zoë Kühnßen");
    }

    @Test
    void aLineAroundTheStoryNamesItsAuthor() {
        Reading reading = Pages.reading("", "<h1>Sea gate rises again</h1>");
        List<String> around = List.of("Read the whole report", "Von Ada Quill");

        assertThat(BylineReader.read(reading, List.of(), around, Optional.empty())
                        .value())
                .contains(List.of(Byline.person("Ada Quill")));
    }

    @Test
    void aLineOfTheStoryNamesItsAuthor() {
        Reading reading = Pages.reading("", "<h1>Sea gate rises again</h1>");
        assertThat(BylineReader.read(reading, List.of(Paragraph.of("Text: Ada Quill")), List.of(), Optional.empty())
                        .value()
                        .orElseThrow())
                .containsExactly(Byline.person("Ada Quill"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Reporting by Ada Quill in Lorvik and Ben Orr; Editing by Tom Marsh) | Ada Quill,Ben Orr",
                "Reporting by Ada Quill; Additional reporting by Tom Marsh | Ada Quill",
                "港口明天关闭。（记者 王小明、李小红） | 王小明,李小红",
                "(Editing by Tom Marsh) |"
            })
    void theLineUnderAStoryNamesItsReporters(String line, @Nullable String names) {
        List<Block> blocks = List.of(Paragraph.of("The sea gate rose again."), Paragraph.of(line));
        assertThat(BylineReader.read(Pages.reading("", ""), blocks, List.of(), Optional.empty())
                        .value()
                        .orElse(List.of()))
                .extracting(Byline::name)
                .containsExactlyElementsOf(names == null ? List.of() : List.of(names.split(",")));
    }

    @Test
    void agenciesInTheScriptsOfEastAsiaAreOrganisations() {
        assertThat(first(author("\"臨海通訊社\""), "").kind()).isEqualTo(BylineKind.ORGANIZATION);
        assertThat(first(author("\"王小明\""), "").kind()).isEqualTo(BylineKind.PERSON);
    }

    @Test
    void agreementRaisesConfidenceAndDisagreementLowersIt() {
        double alone = confidence(author("\"Ada Quill\""), "");
        assertThat(confidence(author("\"Ada Quill\""), "<p class=byline>By Ada Quill</p>"))
                .isGreaterThan(alone);
        assertThat(confidence(author("\"Ada Quill\""), "<p class=byline>By Nils Brandt</p>"))
                .isLessThan(alone);
    }

    private static double confidence(String head, String body) {
        return found(head, body).evidence().orElseThrow().confidence();
    }

    @Test
    void aPrintedNameGoesBeforeOneThatOnlyMachinesSee() {
        String head = author("{\"@type\":\"Person\",\"name\":\"Tobias Venn\"}") + meta("author", "Tobias Venn");
        String body = "<p class=byline>by <a href='/authors/ada-quill'>Ada Quill</a></p>";
        assertThat(names(head, body)).containsExactly("Ada Quill");
    }

    @Test
    void aPersonWhomALineNamesGoesBeforeAnOrganizationOfTheMetadata() {
        assertThat(names(meta("author", "Lorvik Institute e.V."), "<p>Von Ada Quill</p>"))
                .containsExactly("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=date-author>Ada Quill, 01.12.2021</p>",
                "<byline>Von Ada Quill</byline>",
                "<ul><li><a href='/library/?_author=Ada%20Quill'>Ada Quill</a></li></ul>",
                "<div><span>By</span><span>Ada Quill</span></div>",
                "<div><h5>Datum: </h5>03.11.2021 <br><h5>Autor: </h5>Ada Quill</div>",
                "<div><h4>Autor</h4><p><a href='/x/7'>Ada Quill</a></p></div>",
                "<div><p>By Ada Quill</p><p>Co-founder and Chief Architect</p></div>",
                "<p class=byline>By Ada Quill in <a href='/topic/harbours'>Harbours</a></p>",
                "<div class=author-box><b class=name>Ada Quill</b><b class=name>Senior Writer</b></div>"
            })
    void oneNameIsReadFromManyKindsOfMarkup(String body) {
        assertThat(names("", body)).containsExactly("Ada Quill");
    }

    @Test
    void bylinesOfOtherStoriesWithDaysOfTheirOwnAreNotJoined() {
        String body =
                "<div><p class=byline>Dec 17, 2025 Ada Quill</p></div><div><p class=byline>Nov 25, 2025 Tobias Venn</p></div>";
        assertThat(names("", body)).containsExactly("Ada Quill");
    }

    @Test
    void namesAreLookedForNearTheHeadingThatIsTheHeadline() {
        String page = "<h1><a href='/'>The Tidewater</a></h1>" + "<i>x</i>".repeat(150)
                + "<h2>Sea gate rises again</h2><p>By Ada Quill</p>";
        Reading reading = Pages.reading("", page);
        assertThat(BylineReader.read(reading, List.of(), List.of(), Optional.empty())
                        .value())
                .isEmpty();
        assertThat(BylineReader.read(
                                reading.at(Optional.of("Sea gate rises again")), List.of(), List.of(), Optional.empty())
                        .value()
                        .orElse(List.of()))
                .extracting(Byline::name)
                .containsExactly("Ada Quill");
    }

    @ParameterizedTest
    @CsvSource({"〔記者王小明／台北報導〕, 王小明", "（中央社記者王小明台北26日電）, 王小明", "【ソウル＝山田花子】, 山田花子", "(서울=바다통신) 홍길동 기자 =, 홍길동"})
    void aDatelineMayNameItsReporter(String dateline, String name) {
        assertThat(BylineReader.read(Pages.reading("", ""), List.of(), List.of(), Optional.of(dateline))
                        .value()
                        .orElse(List.of()))
                .extracting(Byline::name)
                .containsExactly(name);
    }

    private static Byline first(String head, String body) {
        return found(head, body).value().orElseThrow().get(0);
    }

    @Test
    void whatOnePlaceLeavesOutOfAPersonAnotherKnows() {
        Byline byline = first(
                author("{\"@type\":\"Person\",\"name\":\"Ada Quill\"}"),
                "<p class=byline>By <a href='/author/ada-quill'>Ada Quill</a>, Lorvik</p>");

        assertThat(byline.location()).contains("Lorvik");
        assertThat(byline.link()).isPresent();
    }

    @Test
    void aRoleInALineOfItsOwnIsThePersons() {
        Byline byline = first(
                "",
                "<address class=author><p>By <a href='/author/a'>Ada Quill</a></p><p>Political Editor</p></address>");

        assertThat(byline.name()).isEqualTo("Ada Quill");
        assertThat(byline.role()).contains("Political Editor");
    }

    @Test
    void anOrganisationOfSeveralWordsIsOne() {
        assertThat(names(author("{\"@type\":\"Organization\",\"name\":\"Centre for Tides and Research\"}"), ""))
                .containsExactly("Centre for Tides and Research");
    }

    @Test
    void aHouseWithTownAndCountryIsOneOrganisation() {
        Byline byline = first(meta("author", "Kirk und Leben, Lorvik, Germany"), "");

        assertThat(byline.kind()).isEqualTo(BylineKind.ORGANIZATION);
        assertThat(byline.name()).isEqualTo("Kirk und Leben");
    }

    @Test
    void theSitesOwnTeamAndTheSiteBehindAPrepositionAreOrganisations() {
        Byline team = first(SITE, "<p class=byline>The Tidewater Kitchens</p>");
        Byline site = first(meta("og:site_name", "Diário"), "<p class=byline>Do Diário</p>");

        assertThat(team.kind()).isEqualTo(BylineKind.ORGANIZATION);
        assertThat(site.kind()).isEqualTo(BylineKind.ORGANIZATION);
        assertThat(site.name()).isEqualTo("Diário");
    }

    @Test
    void aSectionIsNobody() {
        assertThat(names(meta("article:section", "Erhverv"), "<p class=byline>Erhverv</p>"))
                .isEmpty();
        assertThat(names(meta("article:section", "Erhverv"), "<p class=byline>Imre</p>"))
                .containsExactly("Imre");
    }

    private static Optional<String> role(String body) {
        return found("", body).value().flatMap(bylines -> bylines.get(0).role());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><h2 class=bio__author-name><a href='/authors/ada-quill'>Ada Quill</a></h2>"
                        + "<p class='p bio__author-role'>Harbour keeper</p></div>",
                "<div class=author><b class=author__name>Ada Quill</b><i class=author__position>Harbour keeper.</i></div>",
                "<div class=byline><a rel=author href='/authors/ada-quill'>Ada Quill</a>"
                        + "<span class=jobTitle__XWYoT>Harbour keeper</span></div>"
            })
    void whatAnAuthorDoesIsReadFromTheBoxOfTheName(String body) {
        assertThat(role(body)).contains("Harbour keeper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=author><b class=author__name>Ada Quill</b><i class=author__position>3 May 2024</i></div>",
                "<div class=author><b class=author__name>Ada Quill</b><i class=author__title>The tides of Lorvik</i></div>",
                "<div class=author><b class=author__name>Ada Quill</b><i class=position-relative>Tides</i></div>",
                "<div class=author><b class=author__name>Ada Quill</b><i class=author__role>Author</i></div>"
            })
    void daysTitlesAndLabelsAreNoRoles(String body) {
        assertThat(role(body)).isEmpty();
    }

    @Test
    void theLineBelowANameMayBeTheRole() {
        assertThat(role("<div class=byline><span>By Ada Quill</span><br><span>Coastal Reporter</span></div>"))
                .contains("Coastal Reporter");
    }

    @Test
    void whoCheckedTheFactsIsNoAuthor() {
        String checked = "<div class=byline>By <a href='/author/1'>Ada Quill</a> | Fact-checked by "
                + "<a href='/author/2'>Tom Marsh</a></div>";
        assertThat(names("", checked)).containsExactly("Ada Quill");
        assertThat(names("", "<p>Reviewed by: <a rel=author href='/author/2'>Tom Marsh</a></p>"))
                .isEmpty();
    }

    @Test
    void anAuthorThatIsCalledAsTheAddressIsIsAHouse() {
        assertThat(found(meta("author", "Tidewater"), "").value().orElseThrow())
                .extracting(Byline::kind)
                .containsExactly(BylineKind.ORGANIZATION);
        assertThat(names(meta("author", "Tidewater"), "<div class=author-name>Ada Quill</div>"))
                .containsExactly("Ada Quill");
    }
}
