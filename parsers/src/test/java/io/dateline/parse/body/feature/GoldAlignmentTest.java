package io.dateline.parse.body.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.measure.FunctionWords;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoldAlignmentTest {

    private static final String GATE = "The port authority said the outer gate will close for nine days in May.";
    private static final String DIVERS = "Divers who look for rust under water start at the northern end.";

    private static int[] labels(String gold, String html) {
        Page page = new PageReader(Limits.DEFAULT)
                .read("<!doctype html><body>" + html, Optional.of(URI.create("https://example.org/a")));
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        PassageFacts facts =
                new PassageFacts(reader.passages(), reader.outline(), new PageCues(page, Optional.empty()));
        return new GoldAlignment(gold, FunctionWords.of("en")).labels(reader.passages(), facts);
    }

    @Test
    void aHeadlineWhoseWordsStandInAParagraphIsNotStory() {
        assertThat(labels(
                        GATE + "\n" + DIVERS,
                        "<h1>Outer gate will close for nine days</h1><p>" + GATE + "</p><p>" + DIVERS + "</p>"))
                .containsExactly(GoldAlignment.NO_STORY, GoldAlignment.STORY, GoldAlignment.STORY);
    }

    @Test
    void aHeadingThatTheGoldHasForItselfIsStory() {
        assertThat(labels(
                        GATE + "\nNine days in May\n" + DIVERS,
                        "<p>" + GATE + "</p><h2>Nine days in May</h2><p>" + DIVERS + "</p>"))
                .containsExactly(GoldAlignment.STORY, GoldAlignment.STORY, GoldAlignment.STORY);
    }

    @Test
    void aHeadingInItsPlaceIsStoryThoughALongerTeaserHasItsWords() {
        assertThat(labels(
                        GATE + "\nNine long days in May\n" + DIVERS,
                        "<p>" + GATE + "</p><h2>Nine long days in May</h2><p>" + DIVERS
                                + "</p><div>Nine long days in May are planned</div>"))
                .containsExactly(GoldAlignment.STORY, GoldAlignment.STORY, GoldAlignment.STORY, GoldAlignment.NO_STORY);
    }

    @Test
    void theEndOfAVeryLongStoryIsStory() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            words.append("word").append(i).append(' ');
        }
        assertThat(labels(words + "\n" + DIVERS, "<p>" + words + "</p><p>" + DIVERS + "</p>"))
                .containsExactly(GoldAlignment.STORY, GoldAlignment.STORY);
    }
}
