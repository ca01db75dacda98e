package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One place of a page that names authors.
 *
 * @param candidates what stands there, never empty
 * @param bylines the authors read from it, never empty
 * @param keys what stays the same of their names wherever they are written
 * @param trust how far such a place is to be trusted before others agree with it
 */
record BylineSource(List<Candidate> candidates, List<Byline> bylines, Set<String> keys, double trust) {

    BylineSource {
        candidates = List.copyOf(candidates);
        bylines = List.copyOf(bylines);
        keys = Set.copyOf(keys);
    }

    static BylineSource of(List<Candidate> candidates, List<Byline> bylines, double trust) {
        Set<String> keys = new HashSet<>();
        bylines.forEach(byline -> keys.add(NameKey.of(byline.name())));
        return new BylineSource(candidates, bylines, keys, trust);
    }

    /** The same place with another trust. */
    BylineSource trusted(double other) {
        return new BylineSource(candidates, bylines, keys, other);
    }

    SourceKind source() {
        return candidates.get(0).source();
    }

    boolean shares(BylineSource other) {
        for (String key : keys) {
            if (other.keys.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
