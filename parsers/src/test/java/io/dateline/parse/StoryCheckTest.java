package io.dateline.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dateline.parse.report.ArticleParseException;
import io.dateline.parse.report.ArticleParseException.Reason;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages without an article are refused for what they are; short and odd articles are not. */
class StoryCheckTest {

    private static final ArticleParser PARSER = ArticleParser.create();
    private static final URI HERE = URI.create("https://news.example.org/harbour/gate");

    private static final String NAV =
            "<nav><a href=/>Home</a> <a href=/harbour>Harbour</a> <a href=/sport>Sport</a></nav>";
    private static final String FOOT =
            "<footer><p>The Lindmouth Post, Quay Street 4.</p><a href=/imprint>Imprint</a></footer>";

    private static String page(String title, String main) {
        return "<!doctype html><html lang=en><head><title>" + title + " | The Lindmouth Post</title></head><body>" + NAV
                + "<main>" + main + "</main>" + FOOT + "</body></html>";
    }

    private static String typed(String type, String page) {
        return page.replace("</head>", "<meta property=og:type content='" + type + "'></head>");
    }

    /** So many teasers, each with its number in place of {@code #}. */
    private static String times(int count, String teaser) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < count; i++) {
            html.append(teaser.replace("#", String.valueOf(i)));
        }
        return html.toString();
    }

    private static String teasers(int count) {
        return times(
                count,
                "<article class=teaser><h2><a href=/s/#>Divers go down to the gate, day #</a></h2>"
                        + "<p>The harbour stays closed for another day while # divers work below, the authority says.</p>"
                        + "<time datetime=2024-06-11>11 June 2024</time></article>");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "front page",
                        Reason.INDEX_PAGE,
                        typed("website", page("News from the coast", "<h1>The Lindmouth Post</h1>" + teasers(24)))),
                Arguments.of("front page of linked cards", Reason.INDEX_PAGE, page("News", times(40, """
                        <div><a href=/s/#><h3>Divers go down to the gate, day #</h3>
                        <p>The harbour stays closed for another day while # divers work below.</p></a></div>"""))),
                Arguments.of(
                        "section page",
                        Reason.INDEX_PAGE,
                        page("Harbour", "<h1>Harbour</h1><p>All news of the harbour.</p>" + teasers(14))),
                Arguments.of(
                        "tag page",
                        Reason.INDEX_PAGE,
                        page(
                                "Gate repair",
                                "<h1>Gate repair</h1><p>The gate of the harbour was bent by a storm in"
                                        + " March. Here you find all our stories about its repair.</p><ul>"
                                        + times(
                                                20,
                                                "<li><a href=/s/#>Harbour story number #</a> <p>Divers began to repair"
                                                        + " the outer gate on day # of the works.</p></li>")
                                        + "</ul>")),
                Arguments.of(
                        "search results",
                        Reason.INDEX_PAGE,
                        page(
                                "Search results",
                                "<h1>Results for “gate”</h1><ol>"
                                        + times(
                                                20,
                                                "<li><h3><a href=/s/#>Gate story number #</a></h3><p>… the <em>gate</em>"
                                                        + " of the harbour was bent by the storm and cannot wait …</p></li>")
                                        + "</ol>")),
                Arguments.of(
                        "author's profile",
                        Reason.INDEX_PAGE,
                        typed(
                                "profile",
                                page(
                                        "Ada Quill",
                                        "<h1>Ada Quill</h1><p>Ada Quill has been a reporter of The"
                                                + " Lindmouth Post since 2009. Before that she was a cook on a trawler.</p>"
                                                + teasers(5)))),
                Arguments.of(
                        "video page",
                        Reason.NO_STORY,
                        typed(
                                "video.other",
                                page(
                                        "Divers at the gate",
                                        "<h1>Divers at the gate</h1>"
                                                + "<video src=/v.mp4></video><p>Two minutes under water.</p>"
                                                + times(40, "<a href=/v/#>Film #</a>")))),
                Arguments.of(
                        "gallery without text",
                        Reason.NO_STORY,
                        page(
                                "Pictures of the week",
                                "<h1>Pictures of the week</h1>"
                                        + times(
                                                9,
                                                "<figure><img src=/g/#.jpg width=900><figcaption>Picture #</figcaption></figure>"))),
                Arguments.of(
                        "login",
                        Reason.WALL,
                        page(
                                "Log in",
                                "<h1>Log in</h1><form><input><input type=password></form><p>If you have no account"
                                        + " yet, you can open one here free of charge, and read five stories every month"
                                        + " without paying anything at all.</p>")),
                Arguments.of(
                        "consent",
                        Reason.WALL,
                        page(
                                "News",
                                "<h1>A word before you read</h1><p>We and our partners read information on your"
                                        + " device, such as cookies, and process personal data for advertising, measurement,"
                                        + " audience research and the development of services.</p>")),
                Arguments.of(
                        "consent in German",
                        Reason.WALL,
                        page(
                                "Start",
                                "<h1>Weiterlesen mit Werbung</h1><p>Besuchen Sie die Lindmünder Post wie gewohnt;"
                                        + " Ihre Zustimmung können Sie jederzeit in den Einstellungen widerrufen, die unten auf"
                                        + " jeder Seite verlinkt sind.</p>")),
                Arguments.of(
                        "proof of being human",
                        Reason.WALL,
                        page(
                                "lindmouth.example",
                                "<h1>Please verify you are a human</h1><p>Access to this page has been"
                                        + " denied because we believe that a machine reads it. This may happen when scripts"
                                        + " are blocked by an extension of your browser.</p>")),
                Arguments.of(
                        "not found",
                        Reason.ERROR_PAGE,
                        page(
                                "Page not found",
                                "<h1>Oh dear</h1><p>The page you asked for does not exist any more, or has"
                                        + " never existed. Perhaps you have mistyped its address, or the link is an old one."
                                        + "</p>" + teasers(3))),
                Arguments.of(
                        "error by its number",
                        Reason.ERROR_PAGE,
                        page(
                                "News",
                                "<h1>Error 404</h1><p>We are sorry, but this page has gone with the tide, and we do"
                                        + " not know where the tide has taken it to. Please begin again at the front.</p>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, Reason reason, String html) {
        ArticleParseException refusal =
                catchThrowableOfType(ArticleParseException.class, () -> PARSER.parse(html, HERE));
        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.reason()).as(name).isEqualTo(reason);
    }

    static Stream<Arguments> read() {
        return Stream.of(
                Arguments.of(
                        "a flash of three sentences",
                        page(
                                "Ferry runs aground",
                                "<article><h1>Ferry runs aground</h1><p>A ferry with 60 people on board"
                                        + " ran aground off Lindmouth on Tuesday morning. Nobody was hurt, the coast guard"
                                        + " said. Tugs were on their way.</p></article>")),
                Arguments.of(
                        "a photo story",
                        typed(
                                "article",
                                page(
                                        "A day at the gate",
                                        "<article><h1>A day at the gate</h1><p>Our photographer"
                                                + " spent a day with the divers who mend the gate.</p>"
                                                + times(
                                                        8,
                                                        "<figure><img src=/g/#.jpg width=900><figcaption>Diver number # before he"
                                                                + " goes down to the gate.</figcaption></figure>")
                                                + "</article>"))),
                Arguments.of(
                        "a poem",
                        page(
                                "The gate",
                                "<article><h1>The gate</h1><p>The gate is bent, the gate is old,<br>the water at"
                                        + " its foot is cold,<br>and every gull upon the wall<br>complains about it to us all."
                                        + "</p><p>A diver goes, a diver stays,<br>they have been down for seven days.</p>"
                                        + "</article>")),
                Arguments.of(
                        "a story under which others are announced",
                        page(
                                "Choir wins the cup",
                                "<article><h1>Choir wins the cup</h1><p>The choir of the school at"
                                        + " Lindmouth has won the county cup with a song in three languages.</p><p>The judges"
                                        + " praised the sopranos, and the courage to begin without the pianist, who was late"
                                        + " because the ferry had run aground.</p><p>“We were more afraid of the silence than of the judges,” Ada Quill, who"
                                        + " leads the choir, said on Monday after the ceremony in the market hall.</p><p>The cup"
                                        + " will stand in the window of the bakery until the summer, the mayor promised."
                                        + "</p></article><section><h2>More stories</h2>"
                                        + teasers(8) + "</section>")),
                Arguments.of(
                        "a story about cookies and consent",
                        page(
                                "Court: cookie banners must offer a no",
                                "<article><h1>Court: cookie banners must offer a"
                                        + " no</h1><p>Web sites must offer a button that says no to cookies as plainly as the"
                                        + " one that says yes, a court decided on Monday.</p><p>Consent is not free when the"
                                        + " way to refuse it is hidden, the judges said.</p></article>")),
                Arguments.of(
                        "a story with the word of an error in its headline",
                        page(
                                "Forbidden fruit: the thieves of 1911",
                                "<article><h1>Forbidden fruit: the thieves of 1911"
                                        + "</h1><p>In the autumn of 1911 eleven boys climbed over the wall of the vicarage and"
                                        + " took all the apples of the vicar, who was asleep under the tree.</p><p>The"
                                        + " constable found the cores in the church.</p></article>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void read(String name, String html) {
        assertThat(PARSER.parse(html, HERE).body()).as(name).isNotEmpty();
    }
}
