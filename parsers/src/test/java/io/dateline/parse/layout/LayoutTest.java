package io.dateline.parse.layout;

import static io.dateline.parse.layout.Source.attribute;
import static io.dateline.parse.layout.Source.css;
import static io.dateline.parse.layout.Source.ld;
import static io.dateline.parse.layout.Source.meta;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Field;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final URI STORY = URI.create("https://news.harbour.example/story/1");

    private static Page page(String html) {
        return new PageReader(Limits.DEFAULT).read(html, Optional.of(STORY));
    }

    private static List<String> raw(Source source, String html) {
        return source.candidates(page(html)).stream().map(Candidate::raw).toList();
    }

    private static Layout.Builder harbour(String id) {
        return Layout.of(id).hosts("harbour.example");
    }

    @Test
    void aLayoutFitsItsHostAndTheHostsBelowIt() {
        assertThat(harbour("a").build().fits(page("<p>x"))).isTrue();
        assertThat(Layout.of("b").hosts("arbour.example").build().fits(page("<p>x")))
                .isFalse();
    }

    @Test
    void thePageDecidesWhichVersionFits() {
        Layout old = harbour("old").marker("div.story").build();
        Layout young = harbour("young").marker("article").absent("div.story").build();
        Layouts layouts = Layouts.of(List.of(old, young));
        assertThat(layouts.match(page("<div class=story><article>x")).id()).isEqualTo("old");
        assertThat(layouts.match(page("<article>x")).id()).isEqualTo("young");
        assertThat(layouts.match(page("<p>x")).id()).isEqualTo("generic");
    }

    @Test
    void aPageWithoutAddressIsKnownByItsCanonicalLink() {
        String html = "<link rel=canonical href='https://www.harbour.example/s/2'><p>x";
        Page page = new PageReader(Limits.DEFAULT).read(html, Optional.empty());
        assertThat(harbour("a").build().fits(page)).isTrue();
    }

    @Test
    void ownLayoutsComeBeforeTheOthers() {
        Layouts layouts = Layouts.of(List.of(harbour("built-in").build()))
                .with(List.of(harbour("own").build()));
        assertThat(layouts.match(page("<p>x")).id()).isEqualTo("own");
    }

    @Test
    void theFirstSourceThatHasAnythingGivesTheValues() {
        Layout layout = harbour("a")
                .field(Field.HEADLINE, css("h2.title"), css("h1"), css("title"))
                .build();
        LayoutMatch match = Layouts.of(List.of(layout)).match(page("<title>Tab</title><h1>Ferry returns</h1>"));
        assertThat(match.candidates(Field.HEADLINE))
                .extracting(Candidate::raw, Candidate::locator)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ferry returns", "h1"));
        assertThat(match.candidates(Field.BYLINES)).isEmpty();
    }

    @Test
    void aSourceReadsAPathOfTheStructuredData() {
        String html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"contentLocation\":"
                + "{\"@type\":\"Place\",\"name\":\"Lowmere\"}}</script>";
        assertThat(raw(ld("NewsArticle/contentLocation/name"), html)).containsExactly("Lowmere");
        assertThat(raw(ld("NewsArticle/contentLocation"), html)).containsExactly("Lowmere");
        assertThatIllegalArgumentException().isThrownBy(() -> ld("NewsArticle"));
    }

    @Test
    void aSourceTakesTextsApart() {
        assertThat(raw(meta("keywords").split(","), "<meta name=keywords content='lake, water ,,pumps'>"))
                .containsExactly("lake", "water", "pumps");
        assertThat(raw(css("span").regex("^([^|]*)"), "<span>Mara Ellindt &nbsp;|</span>"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Mara Ellindt");
        assertThat(raw(attribute("img", "src"), "<img src=/a.jpg><img src=/b.jpg>"))
                .containsExactly("/a.jpg", "/b.jpg");
    }

    @Test
    void aDateWithADeclaredFormatBecomesIsoWithThePrecisionOfThePage() {
        Source day = css("b").date("dd.MM.yyyy[ HH:mm]");
        assertThat(raw(day, "<b>05.04.2025</b>")).containsExactly("2025-04-05");
        assertThat(raw(day, "<b>20.04.2026 14:09</b>")).containsExactly("2026-04-20T14:09");
        assertThat(raw(day, "<b>04/05/2025</b><b>31.31.2025</b>")).isEmpty();
    }

    @Test
    void theContainerIsTheOneWithMostText() {
        Layout layout = harbour("a").body("div[dir]").build();
        LayoutMatch match = Layouts.of(List.of(layout))
                .match(page("<div dir=ltr id=menu>Home</div><div dir=ltr id=story>A long story of the lake</div>"));
        assertThat(match.container().orElseThrow().id()).isEqualTo("story");
    }

    @Test
    void aRequiredFieldThatIsMissingIsReported() {
        Layout layout = harbour("a")
                .field(Field.HEADLINE, css("h1"))
                .field(Field.PUBLISHED, css("time"))
                .body("div.story")
                .require(Field.HEADLINE, Field.PUBLISHED, Field.BODY)
                .build();
        assertThat(Layouts.of(List.of(layout))
                        .match(page("<h1>Ferry returns</h1>"))
                        .diagnostics())
                .allMatch(diagnostic -> diagnostic.code() == Diagnostic.Code.LAYOUT_DRIFTED)
                .extracting(diagnostic -> diagnostic.field().orElseThrow())
                .containsExactly(Field.PUBLISHED, Field.BODY);
    }

    @Test
    void aSelectorThatCannotBeReadIsRefusedWhenTheLayoutIsMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> css("div[["));
        assertThatIllegalArgumentException().isThrownBy(() -> harbour("a").marker("a >>> b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Layout.of(" "));
    }
}
