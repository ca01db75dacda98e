package io.dateline.parse.page.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/** JSON as pages write it: with line breaks in texts, commas behind the last value, comments and needless escapes. */
public final class LenientJson {

    private LenientJson() {}

    /**
     * A factory of readers, to be loosened further.
     *
     * @param depth the deepest nesting
     * @param length the longest text
     * @return the factory's builder
     */
    public static JsonFactoryBuilder factory(int depth, int length) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(length)
                        .build())
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER);
    }
}
