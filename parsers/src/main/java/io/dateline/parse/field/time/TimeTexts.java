package io.dateline.parse.field.time;

import io.dateline.parse.field.reading.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The times in the texts of one page: pages repeat a time in many tags and elements, letter for letter. */
final class TimeTexts {

    private final Map<String, List<Mention>> read = new HashMap<>();
    private final String language;

    TimeTexts(String language) {
        this.language = language;
    }

    /** All times in a text, as {@link TimeText#mentions} gives them. */
    List<Mention> mentions(String text) {
        return Words.hasDigit(text) ? read.computeIfAbsent(text, key -> TimeText.mentions(key, language)) : List.of();
    }
}
