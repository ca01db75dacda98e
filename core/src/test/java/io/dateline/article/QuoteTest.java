package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

    private static final List<TextSpan> SPANS = List.of(new TextSpan(0, 0, 4));
    private static final Speaker SPEAKER = new Speaker(
            Optional.empty(), "the mayor", Optional.empty(), SpeakerKind.PERSON, Resolution.NOMINAL, List.of());

    private static Quote quote(QuoteKind kind, double confidence, List<TextSpan> spans, Optional<Speaker> speaker) {
        return new Quote("Text", kind, Optional.of("said"), confidence, spans, speaker);
    }

    @Test
    void speakerAndKindAgree() {
        assertThat(quote(QuoteKind.DIRECT, 1, SPANS, Optional.of(SPEAKER)).speaker())
                .contains(SPEAKER);
        assertThat(quote(QuoteKind.UNATTRIBUTED, 1, SPANS, Optional.empty()).speaker())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> quote(QuoteKind.INDIRECT, 1, SPANS, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote(QuoteKind.UNATTRIBUTED, 1, SPANS, Optional.of(SPEAKER)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
    void confidenceLiesWithinZeroAndOne(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote(QuoteKind.DIRECT, confidence, SPANS, Optional.of(SPEAKER)));
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(quote(QuoteKind.DIRECT, -0.0, SPANS, Optional.of(SPEAKER)))
                .isEqualTo(quote(QuoteKind.DIRECT, 0.0, SPANS, Optional.of(SPEAKER)));
    }

    @Test
    void aQuoteStandsSomewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote(QuoteKind.DIRECT, 1, List.of(), Optional.of(SPEAKER)));
    }

    @Test
    void aSpanIsNotEmptyAndNotNegative() {
        assertThat(new TextSpan(2, 3, 7).length()).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(-1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(0, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(0, 1, 1));
    }

    @Test
    void aSpeakerIsCalledByNameElseByMention() {
        Speaker named = new Speaker(
                Optional.of("Ada Example"),
                "Example",
                Optional.empty(),
                SpeakerKind.PERSON,
                Resolution.NAMED,
                List.of());
        assertThat(named.label()).isEqualTo("Ada Example");
        assertThat(SPEAKER.label()).isEqualTo("the mayor");
    }
}
