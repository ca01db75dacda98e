package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headings of a page that look alike, in rows. */
final class HeadingRows {

    /** Fewer headings make no row. */
    private static final int LEAST = 4;

    private final List<List<Integer>> rows;

    private HeadingRows(List<List<Integer>> rows) {
        this.rows = rows;
    }

    static HeadingRows of(PassageFacts facts) {
        Map<Long, List<Integer>> rows = new LinkedHashMap<>();
        List<Passage> passages = facts.passages();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).kind() == Kind.HEADING) {
                rows.computeIfAbsent(facts.signature(i), look -> new ArrayList<>())
                        .add(i);
            }
        }
        return new HeadingRows(
                rows.values().stream().filter(row -> row.size() >= LEAST).toList());
    }

    /** The rows, each with the places of its headings in the order of the page. */
    List<List<Integer>> all() {
        return rows;
    }
}
