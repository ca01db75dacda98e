package io.dateline.parse.body.note;

import io.dateline.article.Correction;
import io.dateline.parse.report.Candidate;
import java.util.Objects;

/**
 * A note of the newsroom with the place where it stands.
 *
 * @param correction the note
 * @param place where it was found
 */
public record Note(Correction correction, Candidate place) {

    /** Checks that nothing is null. */
    public Note {
        Objects.requireNonNull(correction, "correction");
        Objects.requireNonNull(place, "place");
    }
}
