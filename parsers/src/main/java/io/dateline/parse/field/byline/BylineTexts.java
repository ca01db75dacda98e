package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bylines of one page that have been taken apart: pages repeat their authors letter for letter, in many places. */
final class BylineTexts {

    private final Map<String, List<Byline>> read = new HashMap<>();

    /** The authors that a text names, as {@link Bylines#read} gives them. */
    List<Byline> read(String text) {
        return read.computeIfAbsent(text, Bylines::read);
    }
}
