package io.dateline.parse.body.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.measure.FunctionWords;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.measure.WordHash;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryWordsTest {

    private static double around(String html) {
        Page page = new PageReader(Limits.DEFAULT)
                .read("<!doctype html><body>" + html, Optional.of(URI.create("https://example.org/a")));
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        return new StoryWords(reader.outline()).around(reader.passages().get(0).node());
    }

    private static double text(String text) {
        return StoryWords.text(TextMeasure.of(text, FunctionWords.of("en")));
    }

    @Test
    void aNameThatSpeaksAgainstStoryWeighsLessThanNone() {
        assertThat(around("<div class=comments><p>The gate was shut.</p></div>"))
                .isLessThan(around("<div class=qx><p>The gate was shut.</p></div>"));
    }

    @Test
    void aNameThatSpeaksForStoryWeighsMoreThanNone() {
        assertThat(around("<div class=articleBody><p>The gate was shut.</p></div>"))
                .isGreaterThan(around("<div class=qx><p>The gate was shut.</p></div>"));
    }

    @Test
    void aPassageWithoutKnownNamesAndWordsWeighsNothing() {
        assertThat(text("")).isZero();
        assertThat(text("Qxzt vblorp")).isZero();
    }

    @Test
    void wordsOfLabelsWeighAndTheSameWordsInLongTextDoNot() {
        assertThat(text("Newsletter")).isNegative();
        String sentence = "qx newsletter ".repeat(40);
        assertThat(text(sentence)).isGreaterThan(text("Newsletter"));
    }

    @Test
    void theWordsOfTheTableAreThoseThatAreWeighed() {
        Page page = new PageReader(Limits.DEFAULT)
                .read(
                        "<!doctype html><body class=PageFrame><div id=story-text role=main><p>Don’t miss Zoë’s 3 letters</p>",
                        Optional.of(URI.create("https://example.org/a")));
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        Passage passage = reader.passages().get(0);
        TextMeasure measure = TextMeasure.of(passage.text(), FunctionWords.of("en"));
        PassageWords words = new PassageWords();
        words.of(passage, reader.outline(), measure);
        assertThat(words.known)
                .contains("0 <p", "1 story", "1 text", "1 main", "2 page", "2 frame", "^ don’t", "^ don’t miss")
                .contains("s miss zoë’s", "$ 3 letters");
        assertThat(List.of("don’t", "miss", "zoë’s", "3", "letters").stream().map(WordHash::of))
                .containsExactly(measure.hash(0), measure.hash(1), measure.hash(2), measure.hash(3), measure.hash(4));
    }
}
