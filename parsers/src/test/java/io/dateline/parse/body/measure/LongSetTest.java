package io.dateline.parse.body.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {

    @Test
    void holdsWhatASetHolds() {
        Random random = new Random(11);
        Set<Long> expected = new HashSet<>();
        LongSet set = new LongSet();
        for (int i = 0; i < 5_000; i++) {
            long value = random.nextInt(3_000) + 1L;
            expected.add(value);
            set.add(value);
        }
        assertThat(set.size()).isEqualTo(expected.size());
        for (long value = 1; value <= 3_000; value++) {
            assertThat(set.contains(value)).isEqualTo(expected.contains(value));
        }
    }
}
