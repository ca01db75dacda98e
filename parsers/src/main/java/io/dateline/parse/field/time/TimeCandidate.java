package io.dateline.parse.field.time;

import io.dateline.article.PublicationTime;
import io.dateline.parse.report.Candidate;
import java.time.LocalDate;

/**
 * A time that may be the article's.
 *
 * @param source the kind of its place
 * @param candidate the place, for the evidence
 * @param time the time as it is read there
 * @param distance how far from the headline it stands; 0 where that means nothing
 */
record TimeCandidate(TimeSource source, Candidate candidate, PublicationTime time, int distance) {

    LocalDate day() {
        return time.date();
    }
}
