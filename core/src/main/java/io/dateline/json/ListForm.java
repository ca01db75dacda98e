package io.dateline.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A list as a JSON array; {@code null} is no element.
 *
 * @param element the form of the elements
 */
record ListForm<T>(Form<T> element) implements Form<List<T>> {

    @Override
    public void write(List<T> values, JsonGenerator json) {
        json.writeStartArray();
        for (T value : values) {
            element.write(value, json);
        }
        json.writeEndArray();
    }

    @Override
    public List<T> read(JsonParser json) {
        if (!json.isExpectedStartArrayToken()) {
            throw Malformed.expected("an array", json);
        }
        List<T> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(element.read(json));
        }
        return values;
    }
}
