package io.dateline.parse.page.state;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A state written as one array of all its values, each named by its place: Nuxt's {@code __NUXT_DATA__}. Arrays that begin
 * with a name, as in {@code ["Reactive", 4]}, wrap another value.
 */
record IndexedState(JsonNode values) implements StateTree {

    /** How often a value is wrapped at most. */
    private static final int WRAPPED = 8;

    @Override
    public JsonNode root() {
        return unwrapped(values.path(0));
    }

    @Override
    public JsonNode value(JsonNode written) {
        return written.isInt() ? unwrapped(at(written)) : written;
    }

    private JsonNode at(JsonNode index) {
        return index.asInt() < 0 ? MissingNode.getInstance() : values.path(index.asInt());
    }

    private JsonNode unwrapped(JsonNode value) {
        JsonNode inner = value;
        for (int i = 0; i < WRAPPED && isWrapper(inner); i++) {
            inner = at(inner.path(1));
        }
        return inner;
    }

    private static boolean isWrapper(JsonNode value) {
        return value.isArray()
                && value.size() == 2
                && value.path(0).isString()
                && value.path(1).isInt();
    }
}
