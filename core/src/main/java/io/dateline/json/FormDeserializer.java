package io.dateline.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Lets Jackson read values by their form, or by the form of a wider type, of which only one kind is wanted. */
final class FormDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Form<? super T> form;

    FormDeserializer(Class<T> type, Form<? super T> form) {
        super(type);
        this.type = type;
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        Object value = form.read(json);
        if (!type.isInstance(value)) {
            String found = value.getClass().getSimpleName();
            throw Malformed.because("a " + type.getSimpleName() + " is expected, not a " + found, json);
        }
        return type.cast(value);
    }

    /** The form needs no type information of Jackson's. */
    @Override
    public Object deserializeWithType(
            JsonParser json, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(json, context);
    }
}
