package io.dateline.programs.view;

import io.dateline.parse.ParsedArticle;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.Field;
import java.util.Locale;

/** Where each field of an article came from, who agreed, who was rejected, and what was odd. */
public final class EvidenceView {

    private static final int LONGEST_VALUE = 60;

    private EvidenceView() {}

    /**
     * Prints the evidence.
     *
     * @param parsed the article with its evidence
     * @return lines, each with a line feed
     */
    public static String of(ParsedArticle parsed) {
        StringBuilder out = new StringBuilder("Where each field came from\n--------------------------\n");
        parsed.evidence().forEach((field, evidence) -> append(field, evidence, out));
        if (!parsed.diagnostics().isEmpty()) {
            out.append("\nWhat was odd\n------------\n");
            parsed.diagnostics().forEach(diagnostic -> append(diagnostic, out));
        }
        return out.toString();
    }

    private static void append(Field field, Evidence evidence, StringBuilder out) {
        out.append(String.format(
                Locale.ROOT, "%-12s %.2f  %s%n", field.label(), evidence.confidence(), line(evidence.chosen())));
        evidence.agreeing()
                .forEach(other -> out.append(" ".repeat(13))
                        .append("same  ")
                        .append(line(other))
                        .append('\n'));
        evidence.rejected()
                .forEach(other -> out.append(" ".repeat(13))
                        .append("not   ")
                        .append(line(other))
                        .append('\n'));
    }

    private static void append(Diagnostic diagnostic, StringBuilder out) {
        String field = diagnostic.field().map(Field::label).orElse("page");
        out.append(String.format("%-12s %s: %s%n", field, diagnostic.code(), Lines.printable(diagnostic.message())));
    }

    private static String line(Candidate candidate) {
        String raw = Lines.printable(candidate.raw()).replace('\n', ' ').strip();
        int end = Math.min(
                raw.length(), raw.offsetByCodePoints(0, Math.min(LONGEST_VALUE, raw.codePointCount(0, raw.length()))));
        String value = end < raw.length() ? raw.substring(0, end) + "…" : raw;
        return String.format("%-8s %s = %s", candidate.source(), Lines.printable(candidate.locator()), value);
    }
}
