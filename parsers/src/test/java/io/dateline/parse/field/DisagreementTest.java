package io.dateline.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.field.headline.HeadlineReader;
import io.dateline.parse.field.reading.Reading;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    @Test
    void anotherHeadingOfThePageIsNoDisagreement() {
        Reading reading = Pages.reading(
                Pages.meta("og:title", "Sea gate rises again"),
                "<h1>Sea gate rises again</h1><h1>Latest comments</h1>");
        assertThat(Disagreement.in(HeadlineReader.read(reading).evidence())).isEmpty();
    }

    @Test
    void aDeclaredTitleThatSaysSomethingElseIsADisagreement() {
        Reading reading = Pages.reading(
                Pages.meta("og:title", "Harbour pilots vote on new shifts") + "<title>Sea gate rises again</title>",
                "<h1>Sea gate rises again</h1>");
        assertThat(Disagreement.in(HeadlineReader.read(reading).evidence())).isPresent();
    }
}
