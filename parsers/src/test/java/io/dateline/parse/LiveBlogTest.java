package io.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.LiveEntry;
import io.dateline.article.PublicationTime;
import io.dateline.json.ArticleJson;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Field;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LiveBlogTest {

    private static final URI URL = URI.create("https://www.tidewater.example/coast/gate-night-20417");

    private static final String INTRO = "The sea gate of Sundhamn closes tonight for the first time since it was built,"
            + " and the five councils that pay for it are watching from the northern pier until the morning.";

    private static final List<String> TEXTS = List.of(
            "The last leaf of the gate has touched its sill, and the pumps behind it have been switched on by the wardens.",
            "A trawler that had asked for shelter is let through before the wardens lower the second leaf into the water.",
            "The tide is forty centimetres above the mark at which the councils agreed to close the gate in the autumn.",
            "Wardens have cleared the pier, and the road along the quay is shut for everyone but the people who live there.");

    private static final List<String> TITLES =
            List.of("Gate is shut", "One more ship comes in", "Water over the mark", "Pier is cleared");

    private static final List<String> TIMES = List.of(
            "2026-02-11T22:40+01:00", "2026-02-11T21:15+01:00", "2026-02-11T20:05+01:00", "2026-02-11T19:30+01:00");

    private static String page(String head, String entries) {
        return "<!doctype html><html lang=en><head><title>Night of the gate</title>" + head
                + "</head><body><main><h1>Night of the gate</h1><article><p>" + INTRO + "</p>" + entries
                + "</article></main></body></html>";
    }

    private static String entries(String classes, String time) {
        StringBuilder html = new StringBuilder("<div class='" + classes + "'>");
        for (int i = 0; i < TEXTS.size(); i++) {
            html.append("<section class=item>")
                    .append(time.formatted(TIMES.get(i), TIMES.get(i).substring(11, 16)))
                    .append("<h2>" + TITLES.get(i) + "</h2><p>" + TEXTS.get(i) + "</p></section>");
        }
        return html + "</div>";
    }

    private static String structured(int first) {
        StringBuilder json = new StringBuilder("<script type='application/ld+json'>{'@type':'LiveBlogPosting',"
                + "'headline':'Night of the gate','liveBlogUpdate':[");
        for (int i = first; i < TEXTS.size(); i++) {
            json.append(i == first ? "" : ",")
                    .append("{'@type':'BlogPosting','headline':'" + TITLES.get(i) + "','datePublished':'" + TIMES.get(i)
                            + "','articleBody':'" + TEXTS.get(i) + "','author':{'@type':'Person','name':'Una Reed'}}");
        }
        return (json + "]}").replace('\'', '"').replace("type=\"application/ld+json\"", "type=application/ld+json")
                + "</script>";
    }

    private static ParsedArticle read(String html) {
        return ArticleParser.create().inspect(html, URL);
    }

    private static List<LiveEntry> live(Article article) {
        List<LiveEntry> entries = new ArrayList<>();
        for (Block block : article.body()) {
            if (block instanceof LiveEntry entry) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static void assertComplete(Article article) {
        List<LiveEntry> entries = live(article);
        assertThat(entries).extracting(LiveEntry::text).containsExactlyElementsOf(TEXTS);
        assertThat(entries).extracting(entry -> entry.headline().orElse("")).containsExactlyElementsOf(TITLES);
        assertThat(entries)
                .extracting(entry -> entry.time().orElseThrow())
                .containsExactlyElementsOf(
                        TIMES.stream().map(PublicationTime::parse).toList());
    }

    @Test
    void elementsWithATimeEachAreLiveEntriesWhereThePageNamesThemSo() {
        Article article = read(page("", entries("live-blog", "<time datetime='%s'>%s</time>")))
                .article();
        assertComplete(article);
        assertThat(article.body().get(0).text()).isEqualTo(INTRO);
        assertThat(article.text()).contains(TITLES.get(2) + "\n" + TEXTS.get(2));
        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
    }

    @Test
    void elementsWithATimeEachAreNoLiveEntriesWhereNothingSaysSo() {
        Article article = read(page("", entries("posts", "<time datetime='%s'>%s</time>")))
                .article();
        assertThat(live(article)).isEmpty();
        assertThat(article.text()).contains(TEXTS.get(0));
    }

    @Test
    void relatedStoriesWithTimesAreNoLiveEntries() {
        StringBuilder related = new StringBuilder("<aside class='live-ticker'>");
        for (int i = 0; i < 6; i++) {
            related.append("<li><time datetime='" + TIMES.get(0) + "'>22:40</time> <a href='/coast/story-" + i
                    + "'>Another story about the coast, number " + i + "</a></li>");
        }
        String story = "<p>" + String.join("</p><p>", TEXTS) + "</p>";
        assertThat(live(read(page("", story + related + "</aside>")).article())).isEmpty();
    }

    @Test
    void structuredDataGivesTimeAndAuthorToEntriesThatThePagePrints() {
        Article article =
                read(page(structured(0), entries("items", "<b>%2$s</b>"))).article();
        assertComplete(article);
        assertThat(live(article))
                .allSatisfy(entry -> assertThat(entry.bylines()).containsExactly(Byline.person("Una Reed")));
    }

    @Test
    void structuredDataStandsInForEntriesThatAScriptDraws() {
        Article article = read(page(structured(0), "<div id=app></div>")).article();
        assertComplete(article);
    }

    @Test
    void anEntryThatThePageDoesNotHoldStandsBehindTheOneBeforeIt() {
        String printed = entries("items", "<b>%2$s</b>")
                .replaceFirst("<section class=item>(?:(?!</section>).)*" + "One more ship.*?</section>", "");
        Article article = read(page(structured(0), printed)).article();
        assertComplete(article);
    }

    @Test
    void aTimeOfDayWithoutItsDayIsEvidenceOnly() {
        String head = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Night of the"
                + " gate\"}</script>";
        ParsedArticle parsed = read(page(head, entries("items", "<span>%2$s</span>")));
        assertThat(live(parsed.article()))
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.time()).isEmpty());
        assertThat(parsed.evidenceOf(Field.LIVE_TIMES).orElseThrow().rejected())
                .extracting(Candidate::raw)
                .containsExactly("22:40", "21:15", "20:05", "19:30");
    }

    @Test
    void microdataMarksEntries() {
        String entries = entries("items", "<meta itemprop=datePublished content='%s'>")
                .replace("<section class=item>", "<section itemprop=liveBlogUpdate>");
        assertComplete(read(page("", entries)).article());
    }

    @Test
    void aTimeInFrontOfItsTextBeginsAnEntry() {
        String flat =
                entries("live-ticker", "<h3><time datetime='%s'>%s</time></h3>").replaceAll("</?section[^>]*>", "");
        assertThat(live(read(page("", flat)).article()))
                .extracting(LiveEntry::text)
                .containsExactlyElementsOf(TEXTS);
    }

    @Test
    @Timeout(120)
    void timesWithinTimesEnd() {
        String head = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Night of the"
                + " gate\"}</script>";
        String nested = "<time datetime='2026-02-11'>".repeat(800) + "word ".repeat(100_000);
        assertThat(read(page(head, nested + entries("items", "<b>%2$s</b>")))
                        .article()
                        .body())
                .isNotEmpty();
    }
}
