package io.dateline.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One property of a JSON object: its name, the form of its value and what its absence means.
 *
 * @param <T> the type that the object stands for
 * @param <V> the type of the property in Java, such as {@code Optional<String>}
 * @param <J> the type of what stands in JSON, such as {@code String}
 */
final class Property<T, V, J> {

    private final SerializableString name;
    private final Form<J> form;
    private final Function<T, @Nullable J> written;
    private final Function<@Nullable J, V> completed;

    private Property(String name, Form<J> form, Function<T, @Nullable J> written, Function<@Nullable J, V> completed) {
        this.name = new SerializedString(name);
        this.form = form;
        this.written = written;
        this.completed = completed;
    }

    /** A property that is always there. */
    static <T, V> Property<T, V, V> required(String name, Form<V> form, Function<T, V> getter) {
        return new Property<>(name, form, getter, value -> {
            if (value == null) {
                throw new IllegalArgumentException(name + " is missing");
            }
            return value;
        });
    }

    /** A property that is left out when there is no value. */
    static <T, V> Property<T, Optional<V>, V> optional(String name, Form<V> form, Function<T, Optional<V>> getter) {
        return new Property<>(name, form, object -> getter.apply(object).orElse(null), Optional::ofNullable);
    }

    /** A list that is left out when it is empty. */
    static <T, V> Property<T, List<V>, List<V>> list(String name, Form<V> element, Function<T, List<V>> getter) {
        return new Property<>(
                name,
                new ListForm<>(element),
                object -> {
                    List<V> values = getter.apply(object);
                    return values.isEmpty() ? null : values;
                },
                values -> values == null ? List.of() : values);
    }

    String name() {
        return name.getValue();
    }

    Form<J> form() {
        return form;
    }

    void write(T object, JsonGenerator json) {
        J value = written.apply(object);
        if (value != null) {
            json.writeName(name);
            form.write(value, json);
        }
    }

    /** The value in Java of what {@link #form()} has read, or of nothing. */
    @SuppressWarnings("unchecked") // what a form reads is kept as an object between reading and completing
    V complete(@Nullable Object read) {
        return completed.apply((J) read);
    }
}
