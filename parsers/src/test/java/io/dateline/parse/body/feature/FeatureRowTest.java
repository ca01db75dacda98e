package io.dateline.parse.body.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureRowTest {

    private static final float[] ASCENDING = {
        -1e9f, -99, -1.5f, -1, -Float.MIN_VALUE, 0, Float.MIN_VALUE, 0.5f, 1, 1.5f, 150, 1e9f, Float.POSITIVE_INFINITY
    };

    @Test
    void wholeNumbersAreInTheOrderOfTheNumbers() {
        for (int i = 1; i < ASCENDING.length; i++) {
            assertThat(FeatureRow.ordered(ASCENDING[i])).isGreaterThan(FeatureRow.ordered(ASCENDING[i - 1]));
        }
        assertThat(FeatureRow.ordered(-0f)).isEqualTo(FeatureRow.ordered(0f));
    }

    @Test
    void aRowIsFilledAgainFromItsStart() {
        FeatureRow row = new FeatureRow();
        row.put(3.5);
        row.put(true);
        row.clear();
        row.put(-2);
        assertThat(row.size()).isEqualTo(1);
        assertThat(row.ordered()[0]).isEqualTo(FeatureRow.ordered(-2));
    }
}
