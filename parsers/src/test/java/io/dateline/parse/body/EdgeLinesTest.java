package io.dateline.parse.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EdgeLinesTest {

    /** The lines around the passages that begin with a small letter. */
    private static List<String> lines(String body) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        List<Passage> story = reader.passages().stream()
                .filter(passage -> Character.isLowerCase(passage.text().charAt(0)))
                .toList();
        return EdgeLines.of(story, reader.passages(), reader.outline());
    }

    @Test
    void linesBesideTheFirstAndTheLastParagraphsAreFound() {
        assertThat(lines("<div><p>Von Ada Quill<p>the gate<p>Lindmouth<p>was shut<p>at noon<p>by men<p>in coats"
                        + "<p>Text: Ben Orr</div>"))
                .containsExactly("Von Ada Quill", "Lindmouth", "Text: Ben Orr");
    }

    @Test
    void linesFarFromBothEndsAreNone() {
        assertThat(lines("<div><p>a<p>b<p>c<p>Von Ada Quill<p>d<p>e<p>f</div>")).isEmpty();
    }

    @Test
    void linesInOtherElementsAreNone() {
        assertThat(lines(
                        "<div><p>the gate<p>was shut</div><ul><li>Von Cora Lind</ul><section><p>Von Dan Ure</section>"))
                .isEmpty();
    }

    @Test
    void longTextsAreNoLines() {
        assertThat(lines("<div><p>the gate<p>" + "Word ".repeat(60) + "<p>was shut</div>"))
                .isEmpty();
    }

    @Test
    void aPageWithoutAStoryHasNone() {
        assertThat(lines("<div><p>Von Ada Quill</div>")).isEmpty();
    }
}
