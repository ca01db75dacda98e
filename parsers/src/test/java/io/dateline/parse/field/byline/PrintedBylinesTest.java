package io.dateline.parse.field.byline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintedBylinesTest {

    private static final List<Byline> AUTHORS = List.of(Byline.person("Ada Quill"), Byline.person("Ben Orr"));

    private static List<String> without(String... paragraphs) {
        List<Block> blocks = Stream.of(paragraphs).<Block>map(Paragraph::of).toList();
        return PrintedBylines.without(blocks, AUTHORS).stream().map(Block::text).toList();
    }

    @Test
    void aLineThatNamesTheAuthorsIsNoPartOfTheStory() {
        assertThat(without("The gate rose.", "Von Ada Quill und Ben Orr", "It was late.", "By night it fell."))
                .containsExactly("The gate rose.", "It was late.", "By night it fell.");
        assertThat(without("The gate rose.", "It was late.", "By night it fell.", "Text: Ada Quill"))
                .containsExactly("The gate rose.", "It was late.", "By night it fell.");
    }

    @Test
    void theLineOfAllWhoWorkedOnAStoryIsNoPartOfIt() {
        assertThat(without("The gate rose.", "It fell.", "(Reporting by Ada Quill; Editing by Tom Marsh)"))
                .containsExactly("The gate rose.", "It fell.");
        assertThat(without("The gate rose.", "It fell.", "(Additional reporting by Tom Marsh in Lorvik)"))
                .containsExactly("The gate rose.", "It fell.");
        assertThat(without("The gate rose.", "It fell.", "LPA writer Tom Marsh contributed to this report."))
                .containsExactly("The gate rose.", "It fell.");
        assertThat(without("The gate rose.", "It fell.", "Contributing: Tom Marsh"))
                .containsExactly("The gate rose.", "It fell.");
        assertThat(without("The gate rose.", "It fell.", "Editing by machines is the harbour's next plan."))
                .hasSize(3);
    }

    @Test
    void aSentenceAboutAnAuthorStays() {
        assertThat(without("By Ada Quill the gate was praised.", "It rose.", "It fell."))
                .hasSize(3);
    }

    @Test
    void aLineThatNamesSomebodyElseStays() {
        assertThat(without("By Cora Lind", "It rose.", "It fell.")).hasSize(3);
    }

    @Test
    void aStoryOfNothingElseStays() {
        assertThat(without("By Ada Quill")).containsExactly("By Ada Quill");
    }
}
