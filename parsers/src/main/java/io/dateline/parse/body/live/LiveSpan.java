package io.dateline.parse.body.live;

import io.dateline.article.Byline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.report.Candidate;
import java.util.List;

/**
 * One entry of a live blog as the DOM shows it.
 *
 * @param from where it begins among the passages of the story
 * @param to where it ends, exclusive
 * @param passages those of them that are its text: without the time as printed
 * @param times when it was posted, the surest place first
 * @param bylines who wrote it
 */
record LiveSpan(int from, int to, List<Passage> passages, List<Candidate> times, List<Byline> bylines) {

    /** The length of its text. */
    int length() {
        return Passage.length(passages);
    }
}
