package io.dateline.programs.archive;

import io.dateline.json.ArticleJson;
import io.dateline.parse.ParsedArticle;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Field;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** The lines that an archive writes, each without its line feed. */
final class OutcomeJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OutcomeJson() {}

    /** {@code {"id", "layout", "article", "diagnostics"}}. */
    static Outcome article(StoredPage page, ParsedArticle parsed) {
        String article = ArticleJson.write(parsed.article());
        StringWriter line = new StringWriter(article.length() + 256);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringProperty("id", page.id());
            json.writeStringProperty("layout", parsed.layout());
            json.writeName("article");
            json.writeRawValue(article);
            json.writeArrayPropertyStart("diagnostics");
            parsed.diagnostics().forEach(diagnostic -> write(diagnostic, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return new Outcome(page.id(), line.toString(), Optional.empty());
    }

    private static void write(Diagnostic diagnostic, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", diagnostic.code().name());
        diagnostic.field().map(Field::label).ifPresent(field -> json.writeStringProperty("field", field));
        json.writeStringProperty("message", diagnostic.message());
        json.writeEndObject();
    }

    /** {@code {"id", "error": {"stage", "reason"}}}, and the same with file and detail for the list of failures. */
    static Outcome failure(StoredPage page, String stage, String reason, String detail) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringProperty("id", page.id());
            json.writeObjectPropertyStart("error");
            json.writeStringProperty("stage", stage);
            json.writeStringProperty("reason", reason);
            json.writeEndObject();
            json.writeEndObject();
        }
        StringWriter failure = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(failure)) {
            json.writeStartObject();
            json.writeStringProperty("id", page.id());
            json.writeStringProperty("file", page.file());
            json.writeStringProperty("stage", stage);
            json.writeStringProperty("reason", reason);
            json.writeStringProperty("detail", detail);
            json.writeEndObject();
        }
        return new Outcome(page.id(), line.toString(), Optional.of(failure.toString()));
    }
}
