package io.dateline.parse;

import io.dateline.article.Article;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An article with the reasons for its values.
 *
 * @param article the article
 * @param layout the id of the layout that fitted the page, "generic" when none did
 * @param evidence for each field with a value, where it came from
 * @param diagnostics what was odd, in the order it was noticed
 */
public record ParsedArticle(
        Article article, String layout, Map<Field, Evidence> evidence, List<Diagnostic> diagnostics) {

    /** Copies map and list. */
    public ParsedArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(layout, "layout");
        Map<Field, Evidence> copy = new EnumMap<>(Field.class);
        copy.putAll(evidence);
        evidence = Collections.unmodifiableMap(copy);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Why a field has its value.
     *
     * @param field the field
     * @return the evidence; empty when the field has no value
     */
    public Optional<Evidence> evidenceOf(Field field) {
        return Optional.ofNullable(evidence.get(field));
    }
}
