package io.dateline.parse.body.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongIndexTest {

    @Test
    void hashesAreNumberedInTheirOrderAndFoundAfterManyMore() {
        LongIndex index = new LongIndex();
        for (int i = 0; i < 5_000; i++) {
            assertThat(index.add(WordHash.of("w" + i))).isEqualTo(i);
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(index.add(WordHash.of("w" + i))).isEqualTo(i);
            assertThat(index.of(WordHash.of("w" + i))).isEqualTo(i);
        }
        assertThat(index.size()).isEqualTo(5_000);
        assertThat(index.of(WordHash.of("none"))).isEqualTo(-1);
    }
}
