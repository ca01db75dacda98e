package io.dateline.parse.page.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/**
 * A state that is streamed in rows, {@code id:value}, whose values name other rows as {@code "$id"}: what Next.js pushes to
 * {@code __next_f}. Rows that are no JSON and no text, such as modules, are left out.
 */
final class FlightState implements StateTree {

    private static final Pattern ROW = Pattern.compile("([0-9a-f]{1,6}):(?:T([0-9a-f]{1,7}),)?");
    private static final Pattern REFERENCE = Pattern.compile("\\$[L@]?([0-9a-f]{1,6})");
    private static final int LONGEST_REFERENCE = 9;

    private final Map<String, JsonNode> rows = new HashMap<>();
    private final ArrayNode root = JsonNodeFactory.instance.arrayNode();

    /**
     * Reads the rows of a stream.
     *
     * @param stream what was pushed, put together
     * @param json reads a row's JSON, if it is JSON
     */
    FlightState(String stream, Function<String, Optional<JsonNode>> json) {
        Matcher row = ROW.matcher(stream);
        int at = 0;
        while (at < stream.length()) {
            row.region(at, stream.length());
            boolean begins = row.lookingAt();
            if (begins && row.group(2) != null) {
                int end = end(stream, row.end(), Integer.parseInt(row.group(2), 16));
                rows.put(row.group(1), StringNode.valueOf(stream.substring(row.end(), end)));
                at = end;
            } else {
                int end = stream.indexOf('\n', at);
                end = end < 0 ? stream.length() : end;
                if (begins && row.end() < end && "{[\"".indexOf(stream.charAt(row.end())) >= 0) {
                    String id = row.group(1);
                    json.apply(stream.substring(row.end(), end)).ifPresent(value -> {
                        rows.put(id, value);
                        root.add(value);
                    });
                }
                at = end + 1;
            }
        }
    }

    /** The length of a text row is told in bytes of UTF-8. */
    private static int end(String stream, int start, int bytes) {
        int left = bytes;
        int end = start;
        while (end < stream.length() && left > 0) {
            int point = stream.codePointAt(end);
            left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            end += Character.charCount(point);
        }
        return end;
    }

    @Override
    public JsonNode root() {
        return root;
    }

    @Override
    public JsonNode value(JsonNode written) {
        if (!written.isString() || written.asString().length() > LONGEST_REFERENCE) {
            return written;
        }
        Matcher reference = REFERENCE.matcher(written.asString());
        return reference.matches() ? rows.getOrDefault(reference.group(1), written) : written;
    }
}
