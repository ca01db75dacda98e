package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.dateline.parse.body.measure.FunctionWords;
import io.dateline.parse.body.measure.TextMeasure;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryThresholdTest {

    /** The threshold for passages of ten words each. */
    private static double threshold(double... probabilities) {
        TextMeasure ten = TextMeasure.of("one two three four five six seven eight nine ten", FunctionWords.of("en"));
        List<TextMeasure> measures = Collections.nCopies(probabilities.length, ten);
        return StoryThreshold.of(measures, probabilities);
    }

    @Test
    void isAHalfWherePagesAreClear() {
        assertThat(threshold(0.01, 0.99, 0.99, 0.99, 0.99, 0.01)).isCloseTo(0.5, within(0.02));
    }

    @Test
    void fallsWhereAllOfTheStoryIsInDoubt() {
        double doubtful = threshold(0.02, 0.6, 0.45, 0.4, 0.5, 0.45, 0.02);

        assertThat(doubtful).isBetween(0.2, 0.4);
    }

    @Test
    void takesNothingFromAPageWithoutAStory() {
        double[] menus = new double[40];
        Arrays.fill(menus, 0.03);

        assertThat(threshold(menus)).isEqualTo(0.1);
        assertThat(threshold()).isEqualTo(0.1);
    }

    @Test
    void countsWordsAndNotPassages() {
        TextMeasure label = TextMeasure.of("Menu", FunctionWords.of("en"));
        TextMeasure paragraph = TextMeasure.of("word ".repeat(200), FunctionWords.of("en"));

        double threshold = StoryThreshold.of(List.of(label, paragraph, label), new double[] {0.4, 0.98, 0.4});

        assertThat(threshold).isCloseTo(0.49, within(0.01));
    }
}
