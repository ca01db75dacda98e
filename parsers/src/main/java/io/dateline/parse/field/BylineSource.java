package io.dateline.parse.field;

import io.dateline.article.Byline;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One place of a page that names authors.
 *
 * @param candidates what stands there, never empty
 * @param bylines the authors read from it, never empty
 * @param trust how far such a place is to be trusted before others agree with it
 */
record BylineSource(List<Candidate> candidates, List<Byline> bylines, double trust) {

    BylineSource {
        candidates = List.copyOf(candidates);
        bylines = List.copyOf(bylines);
    }

    SourceKind source() {
        return candidates.get(0).source();
    }

    Set<String> keys() {
        return bylines.stream().map(byline -> NameKey.of(byline.name())).collect(Collectors.toSet());
    }

    boolean shares(BylineSource other) {
        Set<String> own = keys();
        return other.keys().stream().anyMatch(own::contains);
    }
}
