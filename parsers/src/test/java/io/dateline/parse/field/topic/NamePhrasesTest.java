package io.dateline.parse.field.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePhrasesTest {

    private static final NamePhrases LISTS = NamePhrases.load("topic-list-names.txt");

    @ParameterizedTest
    @ValueSource(strings = {"tags", "story Topics", "article_tags", "taglist-wide", "storyTagList", "Schlagwörter"})
    void aStarStandsForAnyLetters(String name) {
        assertThat(LISTS.isIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tag", "stages", "mytags", "tagslists", "tags.wide"})
    void otherWordsAreNotFound(String name) {
        assertThat(LISTS.isIn(name)).isFalse();
    }
}
