package io.dateline.json;

import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonGeneratorBase;

/**
 * Text as a JSON string.
 *
 * <p>A surrogate without its other half cannot be encoded in UTF-8, but a page may hold one. It is written as an escape
 * ({@code \ud83d}), to text and bytes alike, and read back as it was.
 */
final class TextForm implements Form<String> {

    static final TextForm TEXT = new TextForm();

    private TextForm() {}

    @Override
    public void write(String text, JsonGenerator json) {
        int lone = loneSurrogate(text, 0);
        if (lone < 0 || !(json instanceof JsonGeneratorBase)) {
            json.writeString(text);
        } else {
            json.writeRawValue(escaped(text, lone));
        }
    }

    @Override
    public String read(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw Malformed.expected("a string", json);
        }
        return json.getString();
    }

    private static String escaped(String text, int firstLone) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        int from = 0;
        for (int lone = firstLone; lone >= 0; lone = loneSurrogate(text, from)) {
            out.append(JsonStringEncoder.getInstance().quoteAsCharArray(text.substring(from, lone)));
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(lone)));
            from = lone + 1;
        }
        out.append(JsonStringEncoder.getInstance().quoteAsCharArray(text.substring(from)));
        return out.append('"').toString();
    }

    /** Index of the first surrogate without its other half at or behind {@code from}, or -1. */
    private static int loneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            boolean paired = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!paired) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
