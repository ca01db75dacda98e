package io.dateline.parse.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinMarksTest {

    @Test
    void findsTheStretchBetweenTwinMarks() {
        assertThat(stretch("She said ''no. Never'' and left.", 5)).isEqualTo("''no. Never''");
    }

    @Test
    void endsAStretchWithoutItsClosingMarkWithTheParagraph() {
        assertThat(stretch("She said ''no.\nThe meeting ended.", 5)).isEqualTo("''no.");
    }

    @Test
    void knowsNoStretchInTextsWithoutTwinMarks() {
        Manuscript manuscript = manuscript("She said 'no' to the ships' owners.");
        assertThat(new TwinMarks(manuscript.text(), manuscript.words()).first(3))
                .isEqualTo(-1);
    }

    private static String stretch(String text, int word) {
        Manuscript manuscript = manuscript(text);
        TwinMarks twins = new TwinMarks(manuscript.text(), manuscript.words());
        return manuscript.text(twins.first(word - 1), twins.end(word - 1));
    }

    private static Manuscript manuscript(String text) {
        return new Manuscript(List.of(text.split("\n")), Lexicon.of("en").orElseThrow());
    }
}
