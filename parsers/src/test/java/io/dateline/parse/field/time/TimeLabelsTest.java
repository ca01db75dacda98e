package io.dateline.parse.field.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "'Published: ', PUBLISHED",
        "'Posted by Oda Lind on ', PUBLISHED",
        "'Zuletzt aktualisiert am ', UPDATED",
        "'Mis à jour le ', UPDATED",
        "'Yayınlanma: ', PUBLISHED",
        "'Son güncelleme: ', UPDATED",
        "'Опубликовано: ', PUBLISHED",
        "'更新 ', UPDATED",
        "'최종수정 ', UPDATED",
        "'Aktuelle Zeit: ', OTHER",
        "'Open today, ', OTHER",
        "'© ', OTHER",
        "'By Oda Lind, ', NONE"
    })
    void theWordsBeforeATimeSayWhatItIs(String before, TimeLabel label) {
        assertThat(TimeLabels.before(before)).isEqualTo(label);
    }

    @Test
    void theNearestLabelCounts() {
        assertThat(TimeLabels.before("Published or updated ")).isEqualTo(TimeLabel.UPDATED);
        assertThat(TimeLabels.before("Updated after it was published ")).isEqualTo(TimeLabel.PUBLISHED);
    }

    @Test
    void aWordInTheMiddleOfASentenceIsNoLabel() {
        assertThat(TimeLabels.before("The ministry had published its plan for the harbour in the week of "))
                .isEqualTo(TimeLabel.NONE);
    }
}
