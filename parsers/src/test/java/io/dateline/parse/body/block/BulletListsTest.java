package io.dateline.parse.body.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.ListBlock;
import io.dateline.article.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulletListsTest {

    private static final Paragraph LEDE = Paragraph.of("The harbour closes for three reasons:");

    private static List<Block> joined(String... texts) {
        return BulletLists.joined(
                List.of(texts).stream().map(text -> (Block) Paragraph.of(text)).toList());
    }

    private static ListBlock list(String... items) {
        return new ListBlock(false, List.of(items));
    }

    @Test
    void paragraphsInARowThatBeginWithABulletAreAList() {
        assertThat(joined(LEDE.text(), "• The gate is bent.", "•The quay is wet.", "Nobody knows more."))
                .containsExactly(
                        LEDE, list("The gate is bent.", "The quay is wet."), Paragraph.of("Nobody knows more."));
    }

    @Test
    void oneThatStandsAloneIsAParagraph() {
        assertThat(joined(LEDE.text(), "• The gate is bent.", "✓ The quay is wet."))
                .containsExactly(LEDE, Paragraph.of("• The gate is bent."), Paragraph.of("✓ The quay is wet."));
    }

    @Test
    void linesOfAParagraphAreAListToo() {
        assertThat(joined(LEDE.text() + "\nabove all\n• the gate\n• the quay\nas the mayor says"))
                .containsExactly(
                        Paragraph.of(LEDE.text() + "\nabove all"),
                        list("the gate", "the quay"),
                        Paragraph.of("as the mayor says"));
    }

    @Test
    void whatIsSaidBehindADashIsNoList() {
        String said = "– Where is the gate?\n– It is bent.\n– By whom?";
        assertThat(joined(said)).containsExactly(Paragraph.of(said));
        assertThat(joined("- lamps\n- ropes\n- paint")).containsExactly(list("lamps", "ropes", "paint"));
        assertThat(joined("-5 degrees\n-7 degrees\n-9 degrees"))
                .containsExactly(Paragraph.of("-5 degrees\n-7 degrees\n-9 degrees"));
    }
}
