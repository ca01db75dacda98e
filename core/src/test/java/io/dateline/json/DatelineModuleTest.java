package io.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Article;
import io.dateline.article.ArticleGenerator;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.article.PublicationTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class DatelineModuleTest {

    record Clipping(
            String clientName,
            Article article,
            List<Block> blocks,
            Heading heading,
            Optional<PublicationTime> seenAt,
            Byline byline) {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new DatelineModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final Clipping CLIPPING = new Clipping(
            "Ministry",
            new ArticleGenerator(5).article(),
            List.of(Paragraph.of("P"), new Heading(2, "T")),
            new Heading(3, "U"),
            Optional.of(PublicationTime.parse("2026-04-20T14:09")),
            Byline.person("Ada Example"));

    @Test
    void articlesAndTheirPartsStandWithinAUsersRecord() {
        String json = MAPPER.writeValueAsString(CLIPPING);
        assertThat(json)
                .contains("\"client_name\":\"Ministry\"")
                .contains("\"article\":" + ArticleJson.write(CLIPPING.article()))
                .contains("\"heading\":{\"type\":\"heading\",\"level\":3,\"text\":\"U\"}")
                .contains("\"seen_at\":\"2026-04-20T14:09\"");
        assertThat(MAPPER.readValue(json, Clipping.class)).isEqualTo(CLIPPING);
    }

    @Test
    void aBlockOfAnotherTypeIsRefused() {
        assertThatThrownBy(
                        () -> MAPPER.readValue("{\"heading\":{\"type\":\"paragraph\",\"text\":\"P\"}}", Clipping.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("a Heading is expected, not a Paragraph");
    }

    @Test
    void aMalformedPartIsRefusedInJacksonsWay() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"article\":{\"headline\":1}}", Clipping.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("a string is expected, not an integer")
                .hasMessageContaining("article");
    }
}
