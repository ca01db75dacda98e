package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadersPartTest {

    private static final String STORY = "<p>" + "The gate was bent in the storm. ".repeat(20) + "</p>";
    private static final String COMMENT = "<p>I saw it from the quay.</p>";

    private static boolean[] left(String body, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        ReadersPart.drop(reader.passages(), isStory);
        return isStory;
    }

    @Test
    void whatStandsUnderTheHeadingOfCommentsIsNoStory() {
        assertThat(left(STORY + "<h3>27 comments</h3>" + COMMENT, true, false, true))
                .containsExactly(true, false, false);
        assertThat(left(STORY + "<h4>Leserkommentare (3)</h4>" + COMMENT + COMMENT, true, false, true, true))
                .containsExactly(true, false, false, false);
        assertThat(left(STORY + "<h2>コメント</h2>" + COMMENT, true, false, true)).containsExactly(true, false, false);
    }

    @Test
    void aCountAboveTheStoryAndAHeadingOfTheStoryEndNothing() {
        assertThat(left("<h3>27 comments</h3>" + STORY, false, true)).containsExactly(false, true);
        assertThat(left(STORY + "<h3>Comments</h3>" + COMMENT, true, true, true))
                .containsExactly(true, true, true);
        assertThat(left(STORY + "<p>27 comments</p>" + COMMENT, true, false, true))
                .containsExactly(true, false, true);
        assertThat(left(STORY + "<h3>The mayor comments on it</h3>" + COMMENT, true, false, true))
                .containsExactly(true, false, true);
    }
}
