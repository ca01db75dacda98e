package io.dateline.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One object of a page's JSON-LD. A reference by {@code @id} leads to the object that carries this id. */
public final class LdNode {

    private final JsonNode json;
    private final Map<String, JsonNode> byId;

    LdNode(JsonNode json, Map<String, JsonNode> byId) {
        this.json = json;
        this.byId = byId;
    }

    /**
     * The types of the node, without their vocabulary: "NewsArticle".
     *
     * @return the values of {@code @type}
     */
    public List<String> types() {
        return texts("@type").stream()
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .toList();
    }

    /**
     * The first text under a property.
     *
     * @param property the property's name
     * @return the text with entities decoded; for an object its {@code name}, {@code @value}, {@code url} or {@code @id}
     */
    public Optional<String> text(String property) {
        List<String> all = texts(property);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /**
     * All texts under a property.
     *
     * @param property the property's name
     * @return the texts, never blank; numbers and booleans as text
     */
    public List<String> texts(String property) {
        List<String> found = new ArrayList<>();
        for (JsonNode value : values(property)) {
            String text = value.isObject() ? nameOf(value) : value.isValueNode() ? value.asString("") : "";
            String decoded = Escapes.decoded(text);
            if (!decoded.isBlank()) {
                found.add(decoded.strip());
            }
        }
        return found;
    }

    /**
     * All objects under a property, references resolved.
     *
     * @param property the property's name
     * @return the objects
     */
    public List<LdNode> nodes(String property) {
        List<LdNode> found = new ArrayList<>();
        for (JsonNode value : values(property)) {
            if (value.isObject()) {
                found.add(new LdNode(value, byId));
            }
        }
        return found;
    }

    /**
     * The first object under a property.
     *
     * @param property the property's name
     * @return the object, reference resolved
     */
    public Optional<LdNode> node(String property) {
        List<LdNode> all = nodes(property);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    private static String nameOf(JsonNode value) {
        for (String key : List.of("name", "@value", "url", "@id")) {
            JsonNode inner = value.path(key);
            if (inner.isString() && !inner.asString().isBlank()) {
                return inner.asString();
            }
        }
        return "";
    }

    private List<JsonNode> values(String property) {
        JsonNode value = json.path(property);
        List<JsonNode> found = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> found.add(resolved(item)));
        } else if (!value.isMissingNode() && !value.isNull()) {
            found.add(resolved(value));
        }
        return found;
    }

    private JsonNode resolved(JsonNode value) {
        if (value.isObject() && value.size() <= 2 && value.has("@id") && !value.has("name")) {
            return byId.getOrDefault(value.path("@id").asString(""), value);
        }
        return value;
    }
}
