package io.dateline.parse.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTest {

    private static final NameWords WHOLE = NameWords.whole("related", "most-read", "recommend*");
    private static final NameWords ENDS = NameWords.ends("bio", "job");

    @ParameterizedTest
    @ValueSource(strings = {"related", "box Related", "story-related_box", "x most-read", "recommended items"})
    void wordsStandAloneInAName(String name) {
        assertThat(WHOLE.isIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unrelated", "relatedness", "most read", "most-reader", "xrecommended"})
    void otherWordsThatHoldThemAreOthers(String name) {
        assertThat(WHOLE.isIn(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorBio", "author-bio", "jobbio wide"})
    void wordsMayEndAnother(String name) {
        assertThat(ENDS.isIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "biology", "jobs", "o"})
    void wordsThatOnlyBeginAnotherAreNoEnds(String name) {
        assertThat(ENDS.isIn(name)).isFalse();
    }
}
