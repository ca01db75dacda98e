package io.dateline.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Numbers and truth values. Nothing is converted: {@code "1"}, {@code 1.0} and {@code 1} are three things. */
final class ScalarForms {

    static final Form<Integer> INTEGER = new Form<>() {
        @Override
        public void write(Integer value, JsonGenerator json) {
            json.writeNumber(value);
        }

        @Override
        public Integer read(JsonParser json) {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw Malformed.expected("an integer", json);
            }
            return json.getIntValue();
        }
    };

    static final Form<Double> NUMBER = new Form<>() {
        @Override
        public void write(Double value, JsonGenerator json) {
            json.writeNumber(value);
        }

        @Override
        public Double read(JsonParser json) {
            JsonToken token = json.currentToken();
            if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
                throw Malformed.expected("a number", json);
            }
            return json.getDoubleValue();
        }
    };

    static final Form<Boolean> BOOLEAN = new Form<>() {
        @Override
        public void write(Boolean value, JsonGenerator json) {
            json.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonParser json) {
            JsonToken token = json.currentToken();
            if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                throw Malformed.expected("a boolean", json);
            }
            return token == JsonToken.VALUE_TRUE;
        }
    };

    private ScalarForms() {}
}
