package io.dateline.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One of several types as a JSON object whose property {@code type} names it. It is written first, but may stand anywhere:
 * what is read before it is kept, since a name means the same in every type that has it.
 *
 * @param <T> the common type
 */
final class VariantForm<T> implements Form<T> {

    private static final SerializableString TYPE = new SerializedString("type");

    private final Map<Class<?>, Variant<? extends T>> byClass = new HashMap<>();
    private final Map<String, Variant<? extends T>> byName = new HashMap<>();
    private final Map<String, Form<?>> formOfProperty = new HashMap<>();

    private record Variant<V>(SerializableString name, ObjectForm<V> form) {}

    /** Adds a type; only while the form is being built. */
    <V extends T> VariantForm<T> with(String name, Class<V> type, ObjectForm<V> form) {
        Variant<V> variant = new Variant<>(new SerializedString(name), form);
        byClass.put(type, variant);
        byName.put(name, variant);
        form.properties().forEach(property -> formOfProperty.putIfAbsent(property.name(), property.form()));
        return this;
    }

    @Override
    @SuppressWarnings("unchecked") // the variant is looked up by the value's own class
    public void write(T value, JsonGenerator json) {
        Variant<T> variant = (Variant<T>) byClass.get(value.getClass());
        if (variant == null) {
            throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
        json.writeStartObject();
        json.writeName(TYPE);
        json.writeString(variant.name());
        variant.form().writeProperties(value, json);
        json.writeEndObject();
    }

    @Override
    public T read(JsonParser json) {
        if (!json.isExpectedStartObjectToken()) {
            throw Malformed.expected("an object", json);
        }
        Map<String, Object> early = Map.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals(TYPE.getValue())) {
                return readRest(variantAt(json), early, json);
            }
            early = early.isEmpty() ? new HashMap<>() : early;
            keep(name, early, json);
        }
        throw Malformed.because("type is missing", json);
    }

    private Variant<? extends T> variantAt(JsonParser json) {
        String type = TextForm.TEXT.read(json);
        Variant<? extends T> variant = byName.get(type);
        if (variant == null) {
            throw Malformed.because(Malformed.shown(type) + " is no type of block that may stand here", json);
        }
        return variant;
    }

    private void keep(String name, Map<String, Object> early, JsonParser json) {
        @Nullable Form<?> form = formOfProperty.get(name);
        if (form == null) {
            json.skipChildren();
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
            early.put(name, form.read(json));
        }
    }

    private static <V> V readRest(Variant<V> variant, Map<String, Object> early, JsonParser json) {
        ObjectForm.Values<V> values = variant.form().values();
        early.forEach(values::put);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            values.read(name, json);
        }
        return variant.form().make(values, json);
    }
}
