package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisclaimersTest {

    private static final String STORY = "<p>" + "The gate was bent in the storm. ".repeat(12) + "</p>";
    private static final String NOTE = "<p>Nothing here is advice on gates.</p>";

    private static boolean[] left(String body) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        boolean[] isStory = {true, true};
        Disclaimers.drop(reader.passages(), reader.outline(), isStory);
        return isStory;
    }

    @Test
    void whatIsNamedADisclaimerIsNoStory() {
        assertThat(left(STORY + "<div class=\"article-disclaimer\">" + NOTE + "</div>"))
                .containsExactly(true, false);
        assertThat(left(STORY + "<p id=disclaimer>Nothing here is advice on gates.</p>"))
                .containsExactly(true, false);
    }

    @Test
    void whatIsNotNamedSoStays() {
        assertThat(left(STORY + "<div class=note>" + NOTE + "</div>")).containsExactly(true, true);
    }

    @Test
    void aStoryThatIsNamedSoAsAWholeStays() {
        assertThat(left("<div class=has-disclaimer>" + STORY + STORY + "</div>"))
                .containsExactly(true, true);
    }
}
