package io.dateline.parse.field;

import io.dateline.parse.field.byline.AuthorMarks;
import io.dateline.parse.field.headline.Titles;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.report.Evidence;
import io.dateline.parse.report.SourceKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says where the places of a page that a publisher fills himself give values that have nothing in common. */
final class Disagreement {

    private static final Set<String> DECLARED = Set.of(
            "og:title",
            "author",
            "article:author",
            "parsely-author",
            AuthorMarks.NEAR,
            "article:tag",
            "news_keywords",
            "rel=tag");

    private static final int LONGEST = 60;
    private static final int SHORTEST = 4;
    private static final int BEGINNING = 16;

    private Disagreement() {}

    /** A diagnostic where a place like the chosen one says something else. */
    static Optional<Diagnostic> in(Optional<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        Evidence own = evidence.get();
        for (Candidate other : own.rejected()) {
            boolean declared = other.source() == SourceKind.JSON_LD || DECLARED.contains(other.locator());
            if (declared
                    && Words.folded(other.raw()).length() >= SHORTEST
                    && !Titles.alike(other.raw(), own.chosen().raw())
                    && !beginAlike(
                            Words.folded(other.raw()), Words.folded(own.chosen().raw()))
                    && !other.raw().startsWith("http")) {
                return Optional.of(Diagnostic.of(
                        Diagnostic.Code.SOURCES_DISAGREE,
                        own.field(),
                        own.chosen().locator() + " gives “" + shortened(own.chosen()) + "”, " + other.locator()
                                + " gives “" + shortened(other) + "”"));
            }
        }
        return Optional.empty();
    }

    /** One that goes on where the other ends, or that begins with the same words, is another wording of it. */
    private static boolean beginAlike(String first, String second) {
        int least = Math.min(first.length(), second.length());
        int same = 0;
        while (same < least && first.charAt(same) == second.charAt(same)) {
            same++;
        }
        return same == least || same >= BEGINNING;
    }

    static List<Diagnostic> all(List<Found<?>> fields) {
        return fields.stream().flatMap(found -> in(found.evidence()).stream()).toList();
    }

    private static String shortened(Candidate candidate) {
        String text = Words.clean(candidate.raw());
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
