package io.dateline.parse.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RightsReaderTest {

    private static Optional<String> rights(String head) {
        return RightsReader.read(Pages.reading(head, "")).value();
    }

    private static String holder(String json) {
        return Pages.ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sea gate rises\",\"copyrightHolder\":" + json + "}");
    }

    @Test
    void theNoticeGoesBeforeTheHolder() {
        assertThat(rights(holder("\"Tidewater Media\"") + Pages.meta("copyright", "© 2024 Tidewater")))
                .contains("© 2024 Tidewater");
        assertThat(rights(holder("\"Tidewater Media\""))).contains("Tidewater Media");
    }

    @Test
    void whatOnlyPointsToAnotherNodeNamesNobody() {
        assertThat(rights(holder("{\"@id\":\"https://www.tidewater.example/#publisher\"}")))
                .isEmpty();
        assertThat(rights(holder("{\"@id\":\"#publisher\"}"))).isEmpty();
        assertThat(rights(Pages.meta("copyright", "https://licenses.example/by-sa/3.0/")))
                .contains("https://licenses.example/by-sa/3.0/");
    }
}
