package io.dateline.parse.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.quote.word.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkScannerTest {

    private static final Lexicon ENGLISH = Lexicon.of("en").orElseThrow();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “the sea rose” again.",
                "He said \"the sea rose\" again.",
                "Er sagte „the sea rose“ wieder.",
                "Han sa ”the sea rose” igen.",
                "Il a dit « the sea rose » hier.",
                "Er sagte »the sea rose« wieder.",
                "他说「the sea rose」了",
                "他说“the sea rose”了",
                "彼は『the sea rose』と述べた。",
                "그는 \"the sea rose\"라고 말했다.",
                "قال إن «the sea rose» أمس.",
                "قال المدير و\"the sea rose\" أمس.",
                "قال المدير \"the sea rose\".",
                "Powiedział: „the sea rose” i wyszedł.",
                "Řekl „the sea rose“ a odešel.",
                "Він сказав «the sea rose» і пішов.",
                "Hän sanoi ”the sea rose” eilen.",
                "Han sa »the sea rose« i går.",
                "Han sa «the sea rose» i går.",
                "Il a dit «\u202Fthe sea rose\u202F» hier.",
                "Il a dit «\u00A0the sea rose\u00A0» hier.",
                "He said ‘the sea rose’ again, and it wasn’t over.",
                "He said 'the sea rose' again, and it wasn't over.",
                "He said “the sea rose\" again.",
                "The 6'2\" man said “the sea rose” again."
            })
    void findsTheWordsBetweenMarksOfEveryKind(String text) {
        assertThat(inside(text)).containsExactly("the sea rose");
    }

    @Test
    void keepsAQuoteWithinAQuoteInside() {
        assertThat(inside("“She told me “never again” and left,” he said."))
                .containsExactly("She told me “never again” and left,");
        assertThat(inside("“She told me ‘never again’ and left,” he said."))
                .containsExactly("She told me ‘never again’ and left,");
    }

    @Test
    void endsAQuoteThatLostItsMarkWhereTheNextOpens() {
        assertThat(inside("“One stays open, he said. “Two is closed.”"))
                .containsExactly("One stays open, he said.", "Two is closed.");
    }

    @Test
    void knowsAParagraphThatGoesOnWithTheQuoteBefore() {
        List<QuotedSpan> spans = MarkScanner.scan("“One.\n“Two.\n“Three.”\n“Four.”", ENGLISH);
        assertThat(spans).extracting(QuotedSpan::continues).containsExactly(false, true, true, false);
    }

    @Test
    void looksPastMarksWithinTags() {
        assertThat(inside("<tweet id=\"12\"> and “words”")).containsExactly("words");
    }

    @Test
    void keepsCornerBracketsWithinCornerBracketsInside() {
        assertThat(inside("彼女は「the『sea』rose」と話した。")).containsExactly("the『sea』rose");
    }

    @Test
    void findsTheEndOfAQuoteThatOnlyItsLastParagraphCloses() {
        List<QuotedSpan> spans =
                MarkScanner.scan("„One is long, and goes on.\nTwo goes on as well.“\nThree is not said.", ENGLISH);
        assertThat(spans).hasSize(2);
        assertThat(spans.get(1).continues()).isTrue();
        assertThat(spans.get(1).closed()).isTrue();
    }

    @Test
    void tellsApostrophesFromSingleMarks() {
        assertThat(inside("'The dockers' pay is due and we don't know why,' she said. 'It's the owners' turn.'"))
                .containsExactly("The dockers' pay is due and we don't know why,", "It's the owners' turn.");
        assertThat(inside("‘We won’t pay,’ he said. He called it ‘a mess’ and ‘a shame’."))
                .containsExactly("We won’t pay,", "a mess", "a shame");
        assertThat(inside("She said the '90s were better: 'Tell 'em we are open.'"))
                .containsExactly("Tell 'em we are open.");
        assertThat(inside("The owners' boats lay in the dockers' harbour.")).isEmpty();
    }

    @Test
    void keepsDoubleMarksWithinSingleOnesInside() {
        assertThat(inside("'I told him \"never again\" and left,' she said.\n'We wait,' she added.\n'Come in.'"))
                .containsExactly("I told him \"never again\" and left,", "We wait,", "Come in.");
        assertThat(inside("“I said ‘never.’ It was late,” she said. “I left.”"))
                .containsExactly("I said ‘never.’ It was late,", "I left.");
    }

    @Test
    void opensBehindAColonWithoutABlank() {
        assertThat(inside("Brandal:\"The sea rose.\"")).containsExactly("The sea rose.");
    }

    private static List<String> inside(String text) {
        return MarkScanner.scan(text, ENGLISH).stream()
                .map(s -> text.substring(s.start(), s.end()))
                .toList();
    }
}
