package io.dateline.parse.body;

import static org.assertj.core.api.Assertions.assertThat;

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
        String box = "<p>Told.</p>" + BOX.formatted("teaser") + "<p>Told.</p>";
        assertThat(left(box, true, false, true, true)).containsExactly(true, false, false, true);
        assertThat(left(box, true, true, false, true)).containsExactly(true, true, false, true);
        assertThat(left(box, true, true, true, true)).containsExactly(true, true, true, true);
    }

    @Test
    void whatIsNotNamedATeaserOrTellsMoreStays() {
        assertThat(left(BOX.formatted("part"), false, true)).containsExactly(false, true);
        assertThat(left("<p>Told.</p><h2><a href=/gate>The bent gate</a></h2><p>Divers came.</p>", true, false, true))
                .containsExactly(true, false, true);
        String told = "<div class=teaser><h2><a href=/gate>The bent gate</a></h2><p>Divers came.</p><p>"
                + "They will stay until the gate is straight again. ".repeat(12) + "</p></div>";
        assertThat(left(told, false, true, true)).containsExactly(false, true, true);
    }
}
