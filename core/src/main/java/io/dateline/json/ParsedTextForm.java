package io.dateline.json;

import io.dateline.article.PublicationTime;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * A value that stands in JSON as a string of its own syntax.
 *
 * @param what the syntax in words, for messages
 * @param print value to text
 * @param parse text to value; throws {@link IllegalArgumentException} or {@link DateTimeException}
 */
record ParsedTextForm<T>(String what, Function<T, String> print, Function<String, T> parse) implements Form<T> {

    static final Form<URI> URL = new ParsedTextForm<>("a URL", URI::toString, URI::create);
    static final Form<LocalDate> DAY = new ParsedTextForm<>("an ISO 8601 date", LocalDate::toString, LocalDate::parse);
    static final Form<PublicationTime> TIME =
            new ParsedTextForm<>("an ISO 8601 date or time", PublicationTime::toString, PublicationTime::parse);

    /** The names of an enum's constants. */
    static <E extends Enum<E>> Form<E> oneOf(Class<E> type) {
        Map<String, E> byName = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, e -> e));
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return new ParsedTextForm<>("one of " + names, Enum::name, name -> {
            E constant = byName.get(name);
            if (constant == null) {
                throw new IllegalArgumentException(name);
            }
            return constant;
        });
    }

    @Override
    public void write(T value, JsonGenerator json) {
        TextForm.TEXT.write(print.apply(value), json);
    }

    @Override
    public T read(JsonParser json) {
        String text = TextForm.TEXT.read(json);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Malformed.because(Malformed.shown(text) + " is not " + what, json);
        }
    }
}
