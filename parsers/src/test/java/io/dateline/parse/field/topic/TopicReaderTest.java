package io.dateline.parse.field.topic;

import static io.dateline.parse.field.Pages.ld;
import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Paragraph;
import io.dateline.article.Topic;
import io.dateline.article.TopicKind;
import io.dateline.parse.field.Pages;
import io.dateline.parse.field.reading.Found;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicReaderTest {

    private static final String STORY =
            "The sea gate at Lorvik Sound rises again this winter, and the harbour pays for it.";

    private static Found<List<Topic>> found(String head, String body) {
        return TopicReader.read(
                Pages.reading(head, "<h1>Sea gate rises again</h1>" + body),
                Optional.of("Sea gate rises again"),
                List.of(Paragraph.of(STORY)));
    }

    private static List<String> labels(String head, String body) {
        return found(head, body).value().orElse(List.of()).stream()
                .map(Topic::label)
                .toList();
    }

    @Test
    void aListInOneStringIsOneTopicAnEntry() {
        assertThat(labels(meta("news_keywords", "sea gate, Lorvik Sound; harbour, Sea Gate"), ""))
                .containsExactly("sea gate", "Lorvik Sound", "harbour");
    }

    @Test
    void whereSystemsShowAStoryIsNoTopic() {
        assertThat(labels(meta("news_keywords", "Not set, sea gate, googlesafe, Slider"), ""))
                .containsExactly("sea gate");
        String tags =
                "<article><p>" + STORY + "</p><div class='article-tags'><a rel=tag href='/tag/featured'>Featured</a> "
                        + "<a rel=tag href='/tag/harbour'>Harbour</a></div></article>";
        assertThat(labels("", tags)).containsExactly("Harbour");
    }

    @Test
    void theTitleTornAtItsCommasIsNoListOfTopics() {
        String title = "<title>Four harbour gates, tested by divers | Tidewater</title>";
        assertThat(labels(title + meta("news_keywords", "Four harbour gates, tested by divers"), ""))
                .isEmpty();
        assertThat(labels(title + meta("news_keywords", "harbour gates, tested by divers"), ""))
                .containsExactly("harbour gates", "tested by divers");
    }

    @Test
    void placesThatAgreeWinOverOneThatDiffers() {
        String head = ld(
                        "{'@type':'NewsArticle','headline':'Sea gate rises again','keywords':['gear','harbour','web','textabove']}"
                                .replace('\'', '"'))
                + meta("news_keywords", "harbour, sea gate")
                + "<meta property='article:tag' content='harbour'><meta property='article:tag' content='sea gate'>";
        assertThat(labels(head, "")).containsExactly("harbour", "sea gate");
        assertThat(found(head, "").evidence().orElseThrow().rejected()).isNotEmpty();
    }

    @Test
    void printedLinksWinOverStuffedKeywords() {
        String head = meta("keywords", "gate news, gate today, sea, sea news, harbour, harbour news, water");
        String tags =
                "<article><p>" + STORY + "</p><div class='article-tags'><a rel=tag href='/tag/sea-gate'>Sea gate</a> "
                        + "<a rel=tag href='/tag/harbour'>Harbour</a></div></article>";
        assertThat(labels(head, tags)).containsExactly("Sea gate", "Harbour");
        Topic first = found(head, tags).value().orElseThrow().get(0);
        assertThat(first.kind()).isEqualTo(TopicKind.TAG);
        assertThat(first.link()).contains(URI.create("https://www.tidewater.example/tag/sea-gate"));
    }

    @Test
    void linksAreTopicsByTheirAddressAloneButNotWithinProse() {
        assertThat(
                        labels(
                                "",
                                "<main><ul><li><a href='/topics/c1'>Sea gate</a></li><li><a href='/topics/c2'>Harbour</a></li></ul></main>"))
                .containsExactly("Sea gate", "Harbour");
        assertThat(
                        labels(
                                "",
                                "<p>At <a href='/topics/c1'>Lorvik Sound</a> the <a href='/topics/c2'>harbour</a> pays for it all winter long.</p>"))
                .isEmpty();
    }

    @Test
    void linksOfMenusCategoriesAndOtherSitesAreNoTopics() {
        assertThat(labels("", "<nav class=tags><a href='/tag/a'>Coast</a><a href='/tag/b'>Sport</a></nav>"))
                .isEmpty();
        assertThat(labels("", "<div><a rel='category tag' href='/category/coast'>Coast</a></div>"))
                .isEmpty();
        assertThat(
                        labels(
                                "",
                                "<div class=tags><a href='https://share.example/x'>Send</a><a href='https://post.example/y'>Post</a></div>"))
                .isEmpty();
    }

    @Test
    void theWayToMoreTopicsIsNone() {
        assertThat(
                        labels(
                                "",
                                "<div class=tags><a href='/tag/gate'>Sea gate</a><a href='/tag/harbour'>Harbour</a><a href='/tags'>All topics</a></div>"))
                .containsExactly("Sea gate", "Harbour");
    }

    @Test
    void thePublishersNameAndSearchWordsAreLeftOut() {
        String head = "<meta property='og:site_name' content='The Tidewater'>"
                + meta("keywords", "The Tidewater, harbour, sea gate, news, latest news");
        assertThat(labels(head, "")).containsExactly("harbour", "sea gate");
    }

    @Test
    void aListThatIsOnEveryPageIsNotTheStorys() {
        String head = "<meta property='og:site_name' content='The Tidewater'>"
                + meta("keywords", "The Tidewater, sport, markets, culture, travel, weather, horoscope");
        assertThat(labels(head, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AER, AIRL08, CRSH, DIS, GEN, INDG08",
                "sea, gate, rises, again",
                "_paywall, editors_pick, cce15240-c52a-4887-a61a-cd64701d6596, webType:story"
            })
    void codesAndWordsOfTheAddressAreNoTopics(String keywords) {
        assertThat(labels("<meta property='article:tag' content='" + keywords + "'>", ""))
                .isEmpty();
    }

    @Test
    void marksAroundALabelAreTakenOff() {
        assertThat(labels(meta("news_keywords", "#seagate, Category: Coast, (1) Harbour, Floods (341)"), ""))
                .containsExactly("seagate", "Coast", "Harbour", "Floods");
    }

    @Test
    void whatTheArticleIsAboutIsTheLastResort() {
        String about = ld(
                "{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises again\",\"about\":[{\"@type\":\"Thing\",\"name\":\"Harbour\"}]}");
        assertThat(labels(about, "")).containsExactly("Harbour");
        assertThat(labels(about + meta("news_keywords", "Floods"), "")).containsExactly("Floods");
    }

    @Test
    void agreementRaisesConfidenceAndDisagreementLowersIt() {
        double alone = confidence(meta("news_keywords", "harbour, gate"));
        double agreed = confidence(meta("news_keywords", "harbour, gate") + meta("article:tag", "harbour, gate"));
        double contested = confidence(meta("news_keywords", "harbour, gate") + meta("article:tag", "opera, ballet"));
        assertThat(agreed).isGreaterThan(alone);
        assertThat(contested).isLessThan(alone);
    }

    private static double confidence(String head) {
        return found(head, "").evidence().orElseThrow().confidence();
    }

    @Test
    void aMenuOfTagsWithinTheStoryIsItsListOfTopicsAndTheSitesMenuIsNot() {
        String menu = "<nav><ul><li><a rel=tag href='/tag/sea-gate'>Sea gate</a></li>"
                + "<li><a rel=tag href='/tag/harbour'>Harbour</a></li></ul></nav>";
        assertThat(labels("", "<article><p>" + STORY + "</p><footer>" + menu + "</footer></article>"))
                .containsExactly("Sea gate", "Harbour");
        assertThat(labels("", menu + "<article><p>" + STORY + "</p></article>")).isEmpty();
    }

    @Test
    void whatJsonLdSaysIsTrustedLessThanWhatThePagePrints() {
        String json = ld("{'@type':'NewsArticle','headline':'Sea gate rises again','keywords':['sea gate','harbour']}"
                .replace('\'', '"'));
        String tags =
                "<article><p>" + STORY + "</p><div class='article-tags'><a rel=tag href='/tag/sea-gate'>Sea gate</a> "
                        + "<a rel=tag href='/tag/harbour'>Harbour</a></div></article>";
        assertThat(found(json, "").evidence().orElseThrow().confidence())
                .isLessThan(found("", tags).evidence().orElseThrow().confidence());
        assertThat(found(json, tags).evidence().orElseThrow().confidence()).isLessThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><div><h4>Mehr lesen über</h4></div></div><ul><li><a href='/coast/'>Coast</a></li><li><a href='/money/'>Money</a></li></ul>",
                "<p>Tags: <a href='/coast/'>Coast</a>, <a href='/money/'>Money</a></p>",
                "<h3>Läs mer om</h3><a href='/coast/'>Coast</a><a href='/money/'>Money</a>",
                "<div class=related-tags><ul><li><a href='/keyword/7/'>#Coast</a></li><li><a href='/keyword/8/'>#Money</a></li></ul></div>",
                "<div><div><div><div><h4>Mehr lesen über</h4></div></div></div></div><ul><li><a href='/coast/'>Coast</a></li><li><a href='/money/'>Money</a></li></ul>",
                "<ul><li><a href='/coast/'>#Coast</a></li><li><a href='/money/'>#Money</a></li></ul>"
            })
    void linksBehindWordsThatSaySoOrWithAHashAreTopics(String list) {
        assertThat(labels("", "<article><p>" + STORY + "</p>" + list + "</article>"))
                .containsExactly("Coast", "Money");
    }

    @Test
    void headlinesBehindSuchWordsAreNoTopics() {
        String list =
                "<h4>Mehr zum Thema</h4><ul><li><a href='/7'>Five councils share the cost of a gate that engineers drew</a></li></ul>";
        assertThat(labels("", "<article><p>" + STORY + "</p>" + list + "</article>"))
                .isEmpty();
    }

    @Test
    void wordsForMachinesThatTheStoryNeverNamesAreTheSites() {
        assertThat(labels(meta("keywords", "hotels, weather, shopping, cinema, events, classifieds"), ""))
                .isEmpty();
        assertThat(labels(meta("keywords", "hotels, weather, shopping, cinema, harbour, winter"), ""))
                .hasSize(6);
    }

    @Test
    void theKindThatSystemsFileWordsUnderIsNotTheirs() {
        String head = ld(
                "{'@type':'NewsArticle','headline':'Sea gate rises again','keywords':['place/Lorvik','topic/sea gate']}"
                        .replace('\'', '"'));
        assertThat(labels(head, "")).containsExactly("Lorvik", "sea gate");
    }

    @Test
    void whatASystemNotesByKeysOfItsOwnIsNoTopic() {
        assertThat(labels(
                        meta("news_keywords", "content-type: listicle, contentId: e75, Gate watch: autumn, harbour"),
                        ""))
                .containsExactly("Gate watch: autumn", "harbour");
    }

    @Test
    void keywordsThatAreTheHeadlineWordByWordAreNone() {
        String title = "<title>The sea gate rises again - Tidewater</title>";
        assertThat(labels(title + meta("keywords", "the, sea, gate, rises, again"), ""))
                .isEmpty();
        assertThat(labels(title + meta("keywords", "sea, gate, again, harbour"), ""))
                .contains("harbour");
    }

    @Test
    void anAsideThatIsAListOfTagsIsTheStorys() {
        String tags =
                "<article><p>" + STORY + "</p><aside class='entry-tag-list'><ul><li><a href='/sea-gate'>Sea gate</a>"
                        + "</li><li><a href='/harbour'>Harbour</a></li></ul></aside></article>";
        assertThat(labels("", tags)).containsExactly("Sea gate", "Harbour");
        assertThat(labels("", tags.replace("entry-tag-list", "more"))).isEmpty();
    }

    @Test
    void aKeywordThatIsTheHeadlineIsNone() {
        assertThat(labels(meta("keywords", "Sea gate rises again"), "")).isEmpty();
        assertThat(labels(meta("keywords", "Sea gate rises"), "")).containsExactly("Sea gate rises");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='wrap right-sidebar'><h1>Sea gate rises again</h1><p>STORY</p>LIST</div>",
                "<div class='wrap right-sidebar'><article><p>STORY</p>LIST</article></div>"
            })
    void aBoxThatHoldsHeadlineOrStoryIsNotBesideThem(String page) {
        String list = "<p><a rel=tag href='/tag/sea-gate'>Sea gate</a><a rel=tag href='/tag/harbour'>Harbour</a></p>";
        String told = page.replace("STORY", STORY);
        assertThat(labels("", told.replace("LIST", list))).containsExactly("Sea gate", "Harbour");
        assertThat(labels("", told.replace("LIST", "<div class=sidebar>" + list + "</div>")))
                .isEmpty();
    }

    @Test
    void aMenuWithinTheStoryThatIsNamedForTopicsIsTheStorys() {
        String list = "<ul class=tag-list><li><a href='/coast/gates'>Sea gate</a></li>"
                + "<li><a href='/ports'>Harbour</a></li></ul></nav></article>";
        assertThat(labels("", "<article><p>" + STORY + "</p><nav class=story-tags>" + list))
                .containsExactly("Sea gate", "Harbour");
        assertThat(labels("", "<article><p>" + STORY + "</p><nav>" + list)).isEmpty();
    }

    @Test
    void aPlaceInAListOfTopicsIsOneOfThem() {
        String list = "<main><ul><li><a href='/topics/c1'>Sea gate</a></li>"
                + "<li><a href='/place/lorvik'>Lorvik</a></li><li><a href='/topics/c2'>Harbour</a></li>LAST</ul></main>";
        assertThat(labels("", list.replace("LAST", ""))).containsExactly("Sea gate", "Lorvik", "Harbour");
        assertThat(labels("", list.replace("LAST", "<li><a href='/p'>Print</a><b>page</b></li>")))
                .containsExactly("Sea gate", "Harbour");
    }

    @Test
    void theLongerOfTwoPrintedListsGoesOnWhereTheOtherEnds() {
        String first = "<ul class=tags><li><a href='/topics/c1'>Harbour</a></li></ul>";
        String whole = "<ul class=tags><li><a href='/topics/c1'>Harbour</a></li>"
                + "<li><a href='/topics/c2'>Winter</a></li><li><a href='/topics/c3'>Floods</a></li></ul>";
        assertThat(labels("", first + "<p>" + STORY + "</p><div>" + whole + "</div>"))
                .containsExactly("Harbour", "Winter", "Floods");
    }

    @Test
    void whatSearchEnginesAreFedWithAndSingleLettersAreNoTopics() {
        assertThat(labels(
                        meta("news_keywords", "Lorvik news, latest Lorvik news, Lorvik live, n, harbour, Fake news"),
                        ""))
                .containsExactly("harbour", "Fake news");
    }

    @Test
    void aTopicLeadsWhereItsPrintedLinkDoes() {
        String page = "<nav><a href='/harbour-section'>Harbour</a></nav><article><p>" + STORY
                + "</p><div class=tags><a rel=tag href='/tag/harbour'>Harbour</a></div></article>";
        assertThat(found("", page).value().orElseThrow().get(0).link())
                .contains(URI.create("https://www.tidewater.example/tag/harbour"));
    }

    @Test
    void aSentenceThatIsALinkBehindSuchWordsIsNoTopic() {
        assertThat(labels(
                        "",
                        "<p>" + STORY
                                + "</p><ul><li>Read more about <a href='/how'>how they raise a gate</a>.</li></ul>"))
                .isEmpty();
    }

    @Test
    void theHeadlineAmongKeywordsIsNone() {
        assertThat(labels(meta("keywords", "Sea gate rises again, harbour, floods"), ""))
                .containsExactly("harbour", "floods");
    }

    @Test
    void aListBehindSuchWordsInTheFooterOfTheStoryIsTheStorys() {
        String list = "<aside class=sidebar-item><h4>Tags</h4><div><a href='/tags/sea-gate'>Sea gate</a>"
                + "<a href='/tags/harbour'>Harbour</a></div></aside>";
        assertThat(labels("", "<article><p>" + STORY + "</p>" + list + "</article>"))
                .containsExactly("Sea gate", "Harbour");
        assertThat(labels("", "<article><p>" + STORY + "</p></article>" + list)).isEmpty();
        assertThat(labels(
                        "",
                        "<article><p>" + STORY + "</p>" + list.replace(">Tags<", ">Related topics<") + "</article>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>Topics</h3><ul class=tags><li class=tags--item>Sea gate</li><li class=tags--item>Harbour</li></ul>",
                "<div><span>Filed under:</span> <div class=tag>Sea gate</div><div class=tag>Harbour</div></div>",
                "<h3>Tags</h3><div><div><span class=Tags_Tag__1>Sea gate</span><span class=Tags_Tag__1>Harbour</span></div></div>"
            })
    void itemsNamedForTopicsBehindSuchWordsNeedNoLinks(String list) {
        assertThat(labels("", "<p>" + STORY + "</p>" + list)).containsExactly("Sea gate", "Harbour");
        assertThat(labels("", "<p>" + STORY + "</p>" + list.replaceAll("class=\\S+?([ >])", "class=line$1")))
                .isEmpty();
    }

    @Test
    void theTitleOfTheDocumentAmongTheKeywordsIsNoTopic() {
        String head = "<title>The gate is up again - Harbour Post</title>"
                + meta("keywords", "harbour, The gate is up again - Harbour Post");
        assertThat(labels(head, "")).containsExactly("harbour");
    }

    @Test
    void aListInABoxThatIsOpenedOverThePageIsOfTheSite() {
        String list = "<ul><li><a href='/topics/gates'>Gates</a></li><li><a href='/topics/tides'>Tides</a></li></ul>";
        assertThat(labels("", "<p>" + STORY + "</p><div class='search-modal'>" + list + "</div>"))
                .isEmpty();
        assertThat(labels("", "<p>" + STORY + "</p><div class='end'>" + list + "</div>"))
                .containsExactly("Gates", "Tides");
    }

    @Test
    void aMarkInFrontOfTheWordsThatHeadAListIsNoneOfThem() {
        assertThat(labels("", "<div><h2>\u25a0Tags</h2><ul><li><a href='/tags/1'>Gates</a></li></ul></div>"))
                .containsExactly("Gates");
    }

    @Test
    void anAsideOrAMenuThatIsThereForTheTopicsAloneHoldsThem() {
        String list = "<a href='/tag/harbours'>Harbours</a> <a href='/tag/tides'>Tides</a>";
        String aside = "<aside class=box><div class=taglist>" + list + "</div>";
        assertThat(labels("", "<main><article>" + STORY + aside + "</aside></article></main>"))
                .containsExactly("Harbours", "Tides");
        String others = "<p>The mill by the river is sold to a widow from the coast, and other stories</p>";
        assertThat(labels("", "<main><article>" + STORY + aside + others + "</aside></article></main>"))
                .isEmpty();
        assertThat(labels("", "<article>" + STORY + "<nav><p>" + list + "</p></nav></article>"))
                .containsExactly("Harbours", "Tides");
        assertThat(labels("", "<nav><p>" + list + "</p></nav>" + STORY)).isEmpty();
    }

    @Test
    void swedishAddressesLeadToTopics() {
        assertThat(labels(
                        "",
                        "<article><p>" + STORY + "</p><footer><ul><li><a href='/tagg/lorvik'>Lorvik</a></li>"
                                + "<li><a href='/tagg/harbour'>Harbour</a></li></ul></footer></article>"))
                .containsExactly("Lorvik", "Harbour");
    }

    @Test
    void fewDeclaredTopicsAreMoreThanTheOneOfThemThatIsPrinted() {
        String head = ld("{\"@type\":\"NewsArticle\",\"keywords\":[\"coast\",\"lorvik\",\"gates & tides\"]}");
        String tags = "<article><p>" + STORY
                + "</p><div class='tags'><a class='tag' href='/tag/lorvik'>Lorvik</a></div></article>";
        assertThat(labels(head, tags)).containsExactly("coast", "lorvik", "gates & tides");
    }
}
