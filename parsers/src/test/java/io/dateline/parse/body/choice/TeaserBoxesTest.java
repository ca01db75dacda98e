package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeaserBoxesTest {

    private static final String BOX =
            "<div class=%s><h2><a href=/gate>The bent gate</a></h2><p>Divers will repair it before the winter.</p></div>";

    private static boolean[] left(String body, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        TeaserBoxes.drop(reader.passages(), reader.outline(), isStory);
        return isStory;
    }

    @Test
    void theTextOfATeaserFallsWithItsHeading() {
        String story = "<p>" + "The gate was bent in the storm. ".repeat(4) + "</p>";
        String box = story + BOX.formatted("teaser") + story;
        assertThat(left(box, true, false, true, true)).containsExactly(true, false, false, true);
        assertThat(left(box, true, true, false, true)).containsExactly(true, true, false, true);
        assertThat(left(box, true, true, true, true)).containsExactly(true, true, true, true);
    }

    @Test
    void theTextThatAStoryLargelyConsistsOfStays() {
        assertThat(left("<p>Told.</p>" + BOX.formatted("teaser"), true, false, true))
                .containsExactly(true, false, true);
    }

    @Test
    void whatIsNotNamedATeaserOrTellsMoreStays() {
        String story = "<p>" + "The gate was bent in the storm. ".repeat(6) + "</p>";
        assertThat(left(story + BOX.formatted("part"), true, false, true)).containsExactly(true, false, true);
        assertThat(left(story + "<h2><a href=/gate>The bent gate</a></h2><p>Divers came.</p>", true, false, true))
                .containsExactly(true, false, true);
        String told = "<div class=teaser><h2><a href=/gate>The bent gate</a></h2><p>Divers came.</p><p>"
                + "They will stay until the gate is straight again. ".repeat(12) + "</p></div>";
        assertThat(left(told, false, true, true)).containsExactly(false, true, true);
    }
}
