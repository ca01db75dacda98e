package io.dateline.parse.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressStepsTest {

    private static final AddressSteps STEPS = new AddressSteps(Set.of("author", "topic"));

    @Test
    void aWordIsAStepWithOthersBehindIt() {
        assertThat(STEPS.isWithin("https://tidewater.example/en/Topic/rain/3")).isTrue();
        assertThat(STEPS.isWithin("/topic/rain?page=2")).isTrue();
        assertThat(STEPS.isWithin("/topic/")).isFalse();
        assertThat(STEPS.isWithin("/topics/rain")).isFalse();
        assertThat(STEPS.isWithin("/search?q=/topic/rain")).isFalse();
        assertThat(STEPS.isWithin("")).isFalse();
    }

    @Test
    void onlyOneStepMayStandBehindTheLastButOne() {
        assertThat(STEPS.isLastButOne("https://tidewater.example/author/ada-quill/"))
                .isTrue();
        assertThat(STEPS.isLastButOne("/author/ada-quill#about")).isTrue();
        assertThat(STEPS.isLastButOne("/author/ada-quill/stories")).isFalse();
        assertThat(STEPS.isLastButOne("/author")).isFalse();
    }
}
