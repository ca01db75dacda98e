package io.dateline.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** The one way in which this package refuses what it reads; the parser's position tells where. */
final class Malformed {

    private static final int SHOWN = 80;

    private Malformed() {}

    static DatabindException because(String reason, JsonParser json) {
        return MismatchedInputException.from(json, Object.class, reason);
    }

    static DatabindException expected(String what, JsonParser json) {
        return because(what + " is expected, not " + describe(json.currentToken()), json);
    }

    /** A value from the input, cut to a length that fits into a message. */
    static String shown(String value) {
        return '"' + (value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…") + '"';
    }

    private static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "the end of the input";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "an integer";
            case VALUE_NUMBER_FLOAT -> "a decimal number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "something else";
        };
    }
}
