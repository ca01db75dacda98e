package io.dateline.json;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value as a JSON object: its properties in written order, and how they make the value again. Properties may be read in
 * any order; unknown ones are skipped, {@code null} is as good as absence, and of a property that stands twice the last counts.
 */
final class ObjectForm<T> implements Form<T> {

    private final List<Property<T, ?, ?>> properties;
    private final Function<Values<T>, T> maker;

    ObjectForm(List<Property<T, ?, ?>> properties, Function<Values<T>, T> maker) {
        this.properties = List.copyOf(properties);
        this.maker = maker;
    }

    /** What has been read of one object so far. */
    static final class Values<T> {

        private final List<Property<T, ?, ?>> properties;
        private final @Nullable Object[] read;
        /** Where the next property is looked for first: they mostly come in written order. */
        private int next;

        private Values(List<Property<T, ?, ?>> properties) {
            this.properties = properties;
            this.read = new @Nullable Object[properties.size()];
        }

        /** The value of a property, or what its absence means. */
        <V> V get(Property<T, V, ?> property) {
            return property.complete(read[properties.indexOf(property)]);
        }

        /** Keeps what another reader has read with the property's form. */
        void put(String name, Object value) {
            int index = indexOf(name);
            if (index >= 0) {
                read[index] = value;
            }
        }

        /** Reads the value at the parser's current token. */
        void read(String name, JsonParser json) {
            int index = indexOf(name);
            if (index < 0) {
                json.skipChildren();
            } else {
                boolean absent = json.currentToken() == JsonToken.VALUE_NULL;
                read[index] = absent ? null : properties.get(index).form().read(json);
            }
        }

        private int indexOf(String name) {
            int size = properties.size();
            for (int i = 0; i < size; i++) {
                int index = (next + i) % size;
                if (properties.get(index).name().equals(name)) {
                    next = index + 1;
                    return index;
                }
            }
            return -1;
        }
    }

    List<Property<T, ?, ?>> properties() {
        return properties;
    }

    @Override
    public void write(T value, JsonGenerator json) {
        json.writeStartObject();
        writeProperties(value, json);
        json.writeEndObject();
    }

    void writeProperties(T value, JsonGenerator json) {
        for (Property<T, ?, ?> property : properties) {
            property.write(value, json);
        }
    }

    @Override
    public T read(JsonParser json) {
        if (!json.isExpectedStartObjectToken()) {
            throw Malformed.expected("an object", json);
        }
        Values<T> values = values();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            values.read(name, json);
        }
        return make(values, json);
    }

    Values<T> values() {
        return new Values<>(properties);
    }

    /** Makes the value; the parser stands at the end of the object, so that its path names the object. */
    T make(Values<T> values, JsonParser json) {
        try {
            return maker.apply(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Malformed.because(String.valueOf(e.getMessage()), json);
        }
    }
}
