package io.dateline.parse.quote.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.quote.word.Part;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PatternsTest {

    @Test
    void partsPutTogetherHaveTheKeyOfTheirText() {
        Patterns patterns = Patterns.kept(true);
        patterns.add("x", Part.of("first").with(Part.of('s')).with(Part.NONE), Part.of(7), Part.of(true), Part.NONE);

        assertThat(patterns.names()).containsExactly("x|firsts|7|true|");
        assertThat(patterns.key(0)).isEqualTo(Part.key("x|firsts|7|true|"));
    }

    @Test
    void sharedPatternsCountForEachThatHasThem() {
        Weights weights = new Weights(2);
        weights.put(Part.key("a"), 1.25f);
        weights.put(Part.key("b|c"), -3f);
        Patterns shared = Patterns.weighed(weights);
        shared.add("b", Part.of("c"));
        Patterns one = shared.blank();
        one.add("a");
        one.addAll(shared);
        Patterns other = shared.blank();
        other.addAll(shared);

        assertThat(one.weight()).isEqualTo(-1.75f);
        assertThat(other.weight()).isEqualTo(-3f);
    }

    @Test
    void sharedPatternsAreKeptWithTheirNames() {
        Patterns shared = Patterns.kept(true);
        shared.add("b", Part.of("c"));
        Patterns patterns = shared.blank();
        patterns.addAll(shared);

        assertThat(patterns.names()).containsExactly("b|c");
        assertThat(patterns.key(0)).isEqualTo(Part.key("b|c"));
    }

    @Test
    void whatWasNeverLearnedWeighsNothing() {
        Weights weights = new Weights(1000);
        for (int i = 0; i < 1000; i++) {
            weights.put(Part.key("known" + i), i / 100f - 5);
        }

        for (int i = 0; i < 1000; i++) {
            assertThat(weights.hundredths(Part.key("known" + i))).isEqualTo(i - 500);
            assertThat(weights.hundredths(Part.key("other" + i))).isZero();
        }
        assertThat(weights.knows(Part.key("known500"))).isTrue();
        assertThat(weights.knows(Part.key("other500"))).isFalse();
    }

    @Test
    void patternsOfTwoCandidatesMayComeInTurnAndInAnyNumber() {
        Weights weights = new Weights(1);
        weights.put(Part.key("a"), 0.5f);
        Supplier<Patterns> blank = Patterns.weighing(weights);
        Patterns one = blank.get();
        Patterns two = blank.get();
        for (int i = 0; i < 200; i++) {
            one.add("a");
            if (i >= 100 && i < 104) {
                two.add("a");
            }
        }
        assertThat(two.weight()).isEqualTo(2f);
        assertThat(one.weight()).isEqualTo(100f);
    }
}
