package io.dateline.parse.field.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.Pages;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebPageTimesTest {

    private static Times times(String json) {
        return TimeReader.read(Pages.reading(Pages.ld(json), "<h1>Sea gate rises again</h1>"), "en", "");
    }

    private static Optional<String> modified(String json) {
        return times(json).modified().value().map(PublicationTime::toString);
    }

    @Test
    void thePageTellsTheChangeWhereNothingElseDoes() {
        assertThat(modified("{\"@type\":\"WebPage\",\"datePublished\":\"2024-03-05T09:00:00Z\","
                        + "\"dateModified\":\"2024-03-06T10:00:00Z\"}"))
                .hasValueSatisfying(time -> assertThat(time).contains("2024-03-06"));
    }

    @Test
    void aChangeThatTheNewsroomsClockSetsBeforeThePublicationIsNone() {
        String before = "{\"@type\":\"WebPage\",\"datePublished\":\"2024-03-05T13:38:07\",\"dateModified\":\"";
        assertThat(modified(before + "2024-03-05T01:41:20+05:30\"}")).isEmpty();
        assertThat(modified(before + "2024-03-05T13:41:20+05:30\"}")).isPresent();
    }
}
