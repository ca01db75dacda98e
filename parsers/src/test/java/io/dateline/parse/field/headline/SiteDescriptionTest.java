package io.dateline.parse.field.headline;

import static io.dateline.parse.field.Pages.meta;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Paragraph;
import io.dateline.parse.field.Pages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteDescriptionTest {

    private static final StoryWording STORY = StoryWording.of(
            Optional.of("Sea gate rises again"),
            List.of(Paragraph.of(
                    "Divers have lifted the barrier of the harbour, and crews will paint it this winter.")));

    private static boolean isOfTheSite(String text) {
        return SiteDescription.is(text, STORY, Pages.reading(meta("og:site_name", "Lorvik Courier"), ""));
    }

    @Test
    void whatNamesTheSiteAndTellsNothingOfTheStoryIs() {
        assertThat(isOfTheSite("Tides, weather and breaking news every morning from the Lorvik Courier"))
                .isTrue();
        assertThat(isOfTheSite("Daily at tidewater.example: letters, recipes and puzzles"))
                .isTrue();
    }

    @Test
    void whatTellsOfTheStoryIsNone() {
        assertThat(isOfTheSite("Why the gate had to wait, as the Lorvik Courier found out"))
                .isFalse();
        assertThat(isOfTheSite("Divers told the Lorvik Courier how crews lifted it"))
                .isFalse();
    }

    @Test
    void whatDoesNotNameTheSiteIsNone() {
        assertThat(isOfTheSite("Nobody had believed it possible before Christmas"))
                .isFalse();
    }
}
