package io.dateline.parse.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntroSearchTest {

    private static final String INTRO = "Nine days without ferries: what travellers to the islands should know.";
    private static final String STORY =
            "<p>The harbour of Lindmouth will close for nine days, the port authority said on Monday.</p>"
                    + "<p>Divers will repair the outer gate, which a storm bent in March, before the summer.</p>"
                    + "<p>The mayor said that the work was overdue, and thanked the crews for their patience.</p>";

    private static Optional<String> intro(String inFront) {
        String html = "<!doctype html><html lang=en><body><article><h1>Harbour to close</h1>" + inFront + STORY
                + "</article></body></html>";
        Page page = new PageReader(Limits.DEFAULT).read(html, Optional.of(URI.create("https://example.org/a/b")));
        return StoryFinder.find(page, Optional.of("Harbour to close"), Optional.empty(), element -> false)
                .around()
                .intro();
    }

    @Test
    void theStandfirstStandsInAnElementThatIsNamedForIt() {
        assertThat(intro("<p class=article__standfirst>" + INTRO + "</p>")).contains(INTRO);
        assertThat(intro("<div class=teaser_text><p>" + INTRO + "</p></div>")).contains(INTRO);
        assertThat(intro("<h2 class=epigraph>" + INTRO + "</h2>")).contains(INTRO);
        assertThat(intro("<p itemprop=description>" + INTRO + "</p>")).contains(INTRO);
        assertThat(intro("<h2 class=Story__SubTitle>" + INTRO + "</h2>")).contains(INTRO);
        assertThat(intro("<p class=css-1shl3oz data-testid=lead-text>" + INTRO + "</p>"))
                .contains(INTRO);
    }

    @Test
    void itsLinesAreJoinedAndOneThatIsPrintedTwiceStandsOnce() {
        String second = "Boats will call at the old quay, two miles to the north.";
        assertThat(intro("<ul class=summary><li>" + INTRO + "</li><li>" + second + "</li><li>" + INTRO + "</li></ul>"))
                .contains(INTRO + " " + second);
    }

    @Test
    void aLabelOfWhatFollowsIsNone() {
        assertThat(intro("<div class=summary><p>Sum up this story with:</p><a href=/robot>A robot</a></div>"))
                .isEmpty();
    }

    @Test
    void theTimesAboveItAreNoPartOfIt() {
        String times = "<div><time datetime=2024-05-01T08:00Z>May 1, 2024 at 8:00 AM EDT</time> "
                + "<time datetime=2024-05-01T09:00Z>Updated on May 1, 2024</time></div>";
        assertThat(intro("<div class=lede>" + times + "<ul class=abstract><li>" + INTRO + "</li></ul></div>"))
                .contains(INTRO);
        assertThat(intro("<div class=lede>" + times + "</div>")).isEmpty();
    }

    @Test
    void severalParagraphsOfItsOwnNameAreOneStandfirst() {
        String second = "Boats will call at the old quay, two miles to the north.";
        assertThat(intro("<p class=lead>" + INTRO + "</p><p class=lead>" + second + "</p>"))
                .contains(INTRO + " " + second);
    }

    @Test
    void aFirstParagraphThatAloneIsBoldIsTheStandfirst() {
        assertThat(intro("<p><strong>" + INTRO + "</strong></p>")).contains(INTRO);
    }

    @Test
    void theFirstParagraphIsNoStandfirst() {
        assertThat(intro("")).isEmpty();
        assertThat(intro("<p>" + INTRO + "</p>")).isEmpty();
    }

    @Test
    void aCaptionIsNoStandfirst() {
        assertThat(intro("<div class=image-caption><p class=description>" + INTRO + "</p></div>"))
                .isEmpty();
    }
}
