package io.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dateline.article.Article;
import io.dateline.article.ArticleGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static Schema schema(JsonNode node) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(node);
    }

    private static Stream<Article> articles() {
        ArticleGenerator generator = new ArticleGenerator(42);
        return Stream.generate(generator::article).limit(500);
    }

    /** The schema with every object closed, so that a property it does not describe is an error too. */
    private static JsonNode closedSchema() {
        JsonNode schema = MAPPER.readTree(ArticleJson.schema());
        objectsWithProperties(schema).forEach(object -> object.put("additionalProperties", false));
        return schema;
    }

    private static List<ObjectNode> objectsWithProperties(JsonNode schema) {
        List<ObjectNode> found = new ArrayList<>();
        for (JsonNode parent : schema.findParents("properties")) {
            if (parent.path("type").asString("").equals("object")) {
                found.add((ObjectNode) parent);
            }
        }
        schema.path("$defs").forEach(definition -> {
            if (definition.has("properties") && !found.contains(definition)) {
                found.add((ObjectNode) definition);
            }
        });
        return found;
    }

    @Test
    void everyWrittenArticleConformsToTheSchema() {
        Schema schema = schema(closedSchema());
        assertThat(articles())
                .allSatisfy(article -> assertThat(schema.validate(ArticleJson.write(article), InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void theSchemaAllowsUnknownProperties() {
        Schema schema = schema(MAPPER.readTree(ArticleJson.schema()));
        assertThat(schema.validate("{\"headline\":\"H\",\"x-new\":{\"a\":[1]}}", InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyPropertyIsDescribed() {
        List<ObjectNode> objects = objectsWithProperties(MAPPER.readTree(ArticleJson.schema()));
        assertThat(objects).hasSizeGreaterThan(19);
        assertThat(objects)
                .allSatisfy(object -> assertThat(object.path("properties"))
                        .allSatisfy(property -> assertThat(
                                        property.path("description").asString(""))
                                .isNotBlank()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"headline\":\"\"}",
                "{\"headline\":1}",
                "{\"headline\":\"H\",\"published\":\"26 January 2022\"}",
                "{\"headline\":\"H\",\"published\":\"2022-01-26T10\"}",
                "{\"headline\":\"H\",\"urgency\":10}",
                "{\"headline\":\"H\",\"access\":\"free\"}",
                "{\"headline\":\"H\",\"body\":[{\"type\":\"verse\",\"text\":\"T\"}]}",
                "{\"headline\":\"H\",\"body\":[{\"text\":\"T\"}]}",
                "{\"headline\":\"H\",\"body\":[{\"type\":\"heading\",\"level\":7,\"text\":\"T\"}]}",
                "{\"headline\":\"H\",\"quotes\":[{\"text\":\"T\",\"kind\":\"DIRECT\",\"confidence\":1,"
                        + "\"spans\":[{\"block\":0,\"start\":0,\"end\":1}]}]}"
            })
    void theSchemaRefusesWhatIsNoArticle(String json) {
        Schema schema = schema(MAPPER.readTree(ArticleJson.schema()));
        assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
