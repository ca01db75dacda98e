package io.dateline.parse.body.trim;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Figure;
import io.dateline.article.Heading;
import io.dateline.article.Image;
import io.dateline.article.ListBlock;
import io.dateline.article.Paragraph;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedRunsTest {

    private static final Block HEADING = new Heading(2, "The gate");
    private static final Block TOLD =
            Paragraph.of("Divers will repair the outer gate of the harbour, which a storm bent in March.");
    private static final Block OTHER =
            Paragraph.of("The mayor wants to have the lamps of the quay repaired before the winter comes.");
    private static final Block LIST = new ListBlock(false, List.of("Paint", "Rope"));
    private static final Block PICTURE = new Figure(Image.at(URI.create("https://example.org/gate.jpg")));
    private static final Block SHORT = Paragraph.of("Nobody was hurt.");

    @Test
    void aStoryThatIsPrintedAgainIsToldOnce() {
        List<Block> story = List.of(HEADING, TOLD, PICTURE, SHORT, LIST, OTHER);
        List<Block> printed = new ArrayList<>(story);
        printed.addAll(story);
        printed.addAll(story);
        assertThat(RepeatedRuns.drop(printed)).isEqualTo(story);
    }

    @Test
    void whatStandsTwiceByItselfStays() {
        List<Block> story = List.of(HEADING, TOLD, LIST, SHORT, HEADING, OTHER, LIST, SHORT);
        assertThat(RepeatedRuns.drop(story)).isEqualTo(story);
    }

    @Test
    void aParagraphThatStandsTwiceTakesItsHeadingAlong() {
        assertThat(RepeatedRuns.drop(List.of(HEADING, TOLD, SHORT, OTHER, HEADING, TOLD, LIST)))
                .containsExactly(HEADING, TOLD, SHORT, OTHER, LIST);
        assertThat(RepeatedRuns.drop(List.of(TOLD, TOLD, OTHER))).containsExactly(TOLD, OTHER);
    }
}
