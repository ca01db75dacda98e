package io.dateline.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * How values of one type stand in JSON.
 *
 * @param <T> the type
 */
interface Form<T> {

    /** Writes one JSON value. */
    void write(T value, JsonGenerator json);

    /**
     * Reads the JSON value whose first token is the current one, and leaves its last token as the current one.
     *
     * @throws tools.jackson.core.JacksonException if the value is not of this form
     */
    T read(JsonParser json);
}
