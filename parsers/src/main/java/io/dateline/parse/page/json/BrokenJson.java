package io.dateline.parse.page.json;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/**
 * JSON that breaks off or goes wrong somewhere: what stands before that place is sound, but for the last text, which an
 * unescaped mark may have cut.
 */
public final class BrokenJson {

    private BrokenJson() {}

    /**
     * All values in front of the first error.
     *
     * @param mapper what reads sound JSON
     * @param text the text
     * @return an array of the values; one that the error cuts off has what it holds so far
     */
    public static JsonNode beginning(JsonMapper mapper, String text) {
        // values that only commas part are an array without its brackets
        String array = '[' + text + ']';
        TokenBuffer tokens = TokenBuffer.forGeneration();
        try {
            copy(mapper, array, tokens, sound(mapper, array));
            try (JsonParser parser = tokens.asParser()) {
                return mapper.readTree(parser);
            }
        } catch (JacksonException e) {
            return mapper.createArrayNode();
        }
    }

    /** How many tokens stand before the error, without the name and the text right in front of it. */
    private static int sound(JsonMapper mapper, String text) {
        int count = 0;
        int sound = 0;
        try (JsonParser parser = mapper.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean isNamed = parser.currentName() != null && token.isScalarValue();
                sound = isNamed ? sound : count;
                count++;
                sound = token.isScalarValue() || token == JsonToken.PROPERTY_NAME ? sound : count;
            }
            return count;
        } catch (JacksonException e) {
            return sound;
        }
    }

    /** Copies tokens, and closes what is open behind them. */
    private static void copy(JsonMapper mapper, String text, TokenBuffer tokens, int count) {
        Deque<JsonToken> open = new ArrayDeque<>();
        try (JsonParser parser = mapper.createParser(text)) {
            for (int i = 0; i < count; i++) {
                JsonToken token = parser.nextToken();
                if (token.isStructEnd()) {
                    open.pop();
                } else if (token.isStructStart()) {
                    open.push(token);
                }
                tokens.copyCurrentEvent(parser);
            }
        }
        while (!open.isEmpty()) {
            if (open.pop() == JsonToken.START_OBJECT) {
                tokens.writeEndObject();
            } else {
                tokens.writeEndArray();
            }
        }
    }
}
