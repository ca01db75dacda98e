package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.report.Diagnostic;
import java.util.List;

/**
 * When an article was published and changed.
 *
 * @param published the time of its first publication
 * @param modified the time of its last change
 * @param diagnostics what was odd about them
 */
public record Times(Found<PublicationTime> published, Found<PublicationTime> modified, List<Diagnostic> diagnostics) {}
