package io.dateline.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Lets Jackson write values by their form. */
final class FormSerializer<T> extends StdSerializer<T> {

    private final Form<T> form;

    FormSerializer(Class<T> type, Form<T> form) {
        super(type);
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        form.write(value, json);
    }

    /** The form needs no type information of Jackson's. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator json, SerializationContext context, TypeSerializer typeSerializer) {
        form.write(value, json);
    }
}
