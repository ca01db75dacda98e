package io.dateline.parse.page.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A state that may hold a table of entities, which other values name: Apollo's cache, known by its {@code ROOT_QUERY}, in
 * which {@code {"__ref": "Story:1"}} or {@code {"type": "id", "id": "Story:1"}} stands for an entity.
 */
final class EntityState implements StateTree {

    /** How many values are searched for the table. */
    private static final int SEARCHED = 5_000;

    private final JsonNode root;
    private final Map<String, JsonNode> entities = new HashMap<>();

    EntityState(JsonNode root) {
        this.root = root;
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; seen < SEARCHED && !open.isEmpty(); seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && node.has("ROOT_QUERY")) {
                node.properties().forEach(entry -> entities.putIfAbsent(entry.getKey(), entry.getValue()));
            } else if (node.isContainer() && open.size() < SEARCHED) {
                node.forEach(open::add);
            }
        }
    }

    @Override
    public JsonNode root() {
        return root;
    }

    @Override
    public JsonNode value(JsonNode written) {
        if (entities.isEmpty() || !written.isObject() || written.size() > 4) {
            return written;
        }
        JsonNode name = written.path("type").asString("").equals("id") ? written.path("id") : written.path("__ref");
        return name.isString() ? entities.getOrDefault(name.asString(), written) : written;
    }
}
