package io.dateline.parse.field.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.parse.field.Pages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineBelowTest {

    private static final String LEDE = "The sea gate of Tidewater rose again on Monday, after a winter under water.";
    private static final String NEXT = "Crews will go on until the last of the divers has left the harbour wall.";
    private static final List<Block> STORY = List.of(Paragraph.of(LEDE), Paragraph.of(NEXT));
    private static final String TOLD = "What divers found under the gate, and what the harbour will pay for it";

    private static Optional<String> standfirst(String body) {
        return StandfirstReader.read(
                        Pages.reading("", "<main><h1>Sea gate rises again</h1>" + body + "</main>"),
                        Optional.of("Sea gate rises again"),
                        STORY,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        text -> false)
                .value();
    }

    private static String paragraphs() {
        return "<p>" + LEDE + "</p><p>" + NEXT + "</p>";
    }

    @Test
    void aHeadingOrASentenceRightBelowTheHeadlineIs() {
        assertThat(standfirst("<h2>" + TOLD + "</h2>" + paragraphs())).contains(TOLD);
        assertThat(standfirst("<div><span>" + TOLD + ".</span></div><div>" + paragraphs() + "</div>"))
                .contains(TOLD + ".");
        assertThat(standfirst("<div>3 May 2026</div><h3>" + TOLD + "</h3>" + paragraphs()))
                .contains(TOLD);
    }

    @Test
    void oneThatIsNamedMayStandBehindThePicture() {
        String picture = "<div><img src=\"gate.jpg\"></div>";
        assertThat(standfirst(picture + "<p class=\"page-preface\">" + TOLD + "</p>" + paragraphs()))
                .contains(TOLD);
        assertThat(standfirst(picture + "<div class=\"strapline\"><p>" + TOLD + "</p></div>" + paragraphs()))
                .contains(TOLD);
        assertThat(standfirst(picture + "<h2>" + TOLD + "</h2>" + paragraphs())).isEmpty();
    }

    @Test
    void theStoryItselfIsNone() {
        assertThat(standfirst(paragraphs())).isEmpty();
        assertThat(standfirst("<p>" + NEXT + "</p><p>" + LEDE + "</p>")).isEmpty();
        assertThat(standfirst(paragraphs() + "<h2 class=\"teaser\">" + TOLD + "</h2>"))
                .isEmpty();
    }

    @Test
    void whatBelongsToAPictureAFormOrTheAuthorIsNone() {
        assertThat(standfirst("<p class=\"image-caption\">" + TOLD + ".</p>" + paragraphs()))
                .isEmpty();
        assertThat(standfirst("<div class=\"author-bio\"><p>" + TOLD + ".</p></div>" + paragraphs()))
                .isEmpty();
        assertThat(standfirst("<p>" + TOLD + " <button>Go</button></p>" + paragraphs()))
                .isEmpty();
        assertThat(standfirst("<p><a href=\"/divers\">" + TOLD + ".</a></p>" + paragraphs()))
                .isEmpty();
    }

    @Test
    void noWordingIsNone() {
        assertThat(standfirst("<h2>Ada Quill of the Harbour Divers Post | May 22, 2025</h2>" + paragraphs()))
                .isEmpty();
        assertThat(standfirst("<p class=\"teaser\">divers-gate-block.fullscreen-enter</p>" + paragraphs()))
                .isEmpty();
        assertThat(standfirst("<p class=\"teaser\">via Harbour divers https://gate.example/news/</p>" + paragraphs()))
                .isEmpty();
        assertThat(standfirst("<p class=\"teaser\">What the divers of the gate found at last:</p>" + paragraphs()))
                .isEmpty();
        assertThat(standfirst(
                        "<p>This article is more than 3 years old, as the gate and its divers are.</p>" + paragraphs()))
                .isEmpty();
    }

    @Test
    void whatSharesNothingWithTheStoryIsNone() {
        assertThat(standfirst("<p>Listen while you read: our podcast brings morning news to phones everywhere.</p>"
                        + paragraphs()))
                .isEmpty();
    }

    @Test
    void oneThatIsNamedAndNoPartOfTheStoryGoesBeforeADescription() {
        String declared = Pages.meta("description", "Everything about the sea gate and about what it has cost so far.");
        String heading = "<h1>Sea gate rises again</h1>";
        assertThat(standfirst(declared, heading + "<h2 class=subtitle>" + TOLD + "</h2>" + paragraphs()))
                .contains(TOLD);
        assertThat(standfirst(declared, heading + "<h2>" + TOLD + "</h2>" + paragraphs()))
                .contains("Everything about the sea gate and about what it has cost so far.");
        assertThat(standfirst(declared, heading + "<p class='teaser foto'>" + TOLD + "</p>" + paragraphs()))
                .contains("Everything about the sea gate and about what it has cost so far.");
    }

    @Test
    void oneThatIsDeclaredTooGoesBeforeWhatTheStoryBeginsWith() {
        String deck = "<p class=deck>" + TOLD + "</p>";
        assertThat(standfirst(Pages.meta("description", TOLD), deck, LEDE)).contains(TOLD);
        assertThat(standfirst("", deck, LEDE)).contains(LEDE);
        assertThat(standfirst(Pages.meta("description", TOLD), deck, TOLD + ". Divers say more."))
                .contains(TOLD + ". Divers say more.");
    }

    private static Optional<String> standfirst(String head, String deck, String intro) {
        return StandfirstReader.read(
                        Pages.reading(head, "<main><h1>Sea gate rises again</h1>" + deck + paragraphs() + "</main>"),
                        Optional.of("Sea gate rises again"),
                        STORY,
                        Optional.of(intro),
                        false,
                        Optional.empty(),
                        text -> false)
                .value();
    }

    private static Optional<String> standfirst(String head, String body) {
        return StandfirstReader.read(
                        Pages.reading(head, "<main>" + body + "</main>"),
                        Optional.of("Sea gate rises again"),
                        STORY,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        text -> false)
                .value();
    }
}
