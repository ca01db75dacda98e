package io.dateline.parse.body.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Link;
import io.dateline.article.Paragraph;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenLinesTest {

    private static final URI STORM = URI.create("https://example.org/storm");

    private static final String GATE = "The harbour of Lindmouth will close for nine days, the authority said.";
    private static final String DIVERS = "“Divers will repair the gate, which a storm bent in March,” it added.";

    @Test
    void longLinesThatEndAsSentencesAreParagraphsAndKeepTheirLinks() {
        int storm = GATE.length() + 1 + DIVERS.indexOf("a storm");
        Paragraph whole = new Paragraph(GATE + "\n" + DIVERS, List.of(new Link(storm, storm + 7, STORM)));
        List<Paragraph> parts = BrokenLines.paragraphs(whole);
        assertThat(parts).extracting(Paragraph::text).containsExactly(GATE, DIVERS);
        Link link = parts.get(1).links().get(0);
        assertThat(DIVERS.substring(link.start(), link.end())).isEqualTo("a storm");
        assertThat(parts.get(0).links()).isEmpty();
    }

    @Test
    void shortLinesAndBrokenSentencesStayTogether() {
        for (String text : List.of(
                GATE + "\nPort of Lindmouth\n4 Quay Street",
                "The gate is shut,\nthe tide is low,\nand nobody is there.",
                GATE.substring(0, GATE.length() - 1) + "\n" + DIVERS,
                GATE)) {
            assertThat(BrokenLines.paragraphs(Paragraph.of(text))).containsExactly(Paragraph.of(text));
        }
    }
}
