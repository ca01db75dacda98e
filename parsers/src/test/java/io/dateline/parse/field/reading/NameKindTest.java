package io.dateline.parse.field.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.BylineKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"Web desk", "Redaktion Lorvik", "red.", "लोरविक ब्यूरो"})
    void partsOfANewsroomAreDesks(String name) {
        assertThat(NameKind.of(name)).isEqualTo(BylineKind.DESK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"潮報快訊", "لورفيك نيوز"})
    void namesThatEndAsNewsServicesDoAreOrganizations(String name) {
        assertThat(NameKind.of(name)).isEqualTo(BylineKind.ORGANIZATION);
    }

    @Test
    void otherNamesArePersons() {
        assertThat(NameKind.of("Ada Quill")).isEqualTo(BylineKind.PERSON);
    }
}
