package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorsPartTest {

    private static final String STORY = "<p>" + "The gate was bent in the storm. ".repeat(20) + "</p>";
    private static final String LIFE = "<p>Ada Quill has written about harbours for nine years.</p>";

    private static boolean[] left(String body, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        AuthorsPart.drop(reader.passages(), isStory);
        return isStory;
    }

    @Test
    void whatStandsUnderALineThatLeadsToTheAuthorIsNoStory() {
        assertThat(left(STORY + "<p>About the Author:</p>" + LIFE, true, false, true))
                .containsExactly(true, false, false);
        assertThat(left(STORY + "<h4>Über die Autorin</h4><p>Ada Quill</p>" + LIFE, true, false, false, true))
                .containsExactly(true, false, false, false);
    }

    @Test
    void aLineOfTheStoryOrAboveItEndsNothing() {
        assertThat(left(STORY + "<h3>About the author</h3>" + LIFE, true, true, true))
                .containsOnly(true);
        assertThat(left("<p>Autor</p>" + STORY, false, true)).containsExactly(false, true);
        assertThat(left(STORY + "<p>Autor</p>" + STORY.repeat(2), true, false, true, true))
                .containsExactly(true, false, true, true);
    }

    @Test
    void aShortStoryUnderItsBylineStays() {
        assertThat(left("<p>The gate is bent.</p><p>Autor</p>" + LIFE, true, false, true))
                .containsExactly(true, false, true);
    }
}
