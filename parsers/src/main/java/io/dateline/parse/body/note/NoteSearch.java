package io.dateline.parse.body.note;

import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import io.dateline.parse.page.ElementPath;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the notes of the newsroom that stand in, before or behind a story without being taken for story. */
public final class NoteSearch {

    /** How many passages in front of a story are looked at. */
    private static final int BEFORE = 5;

    private static final int BEHIND = 8;

    /** A note is a sentence; a shorter text is a heading or a link to one. */
    private static final int LEAST = 40;

    private static final double MOSTLY_LINKED = 0.5;

    private NoteSearch() {}

    /** The notes among the passages of a page that stand around those of its story. */
    public static List<Note> around(List<Passage> story, List<Passage> passages, Outline outline) {
        List<Note> notes = new ArrayList<>();
        if (story.isEmpty()) {
            return notes;
        }
        int first = passages.indexOf(story.get(0));
        int last = passages.lastIndexOf(story.get(story.size() - 1));
        for (int i = Math.max(0, first - BEFORE); i < Math.min(passages.size(), last + 1 + BEHIND); i++) {
            Passage passage = passages.get(i);
            boolean sentence = passage.kind() == Kind.PARAGRAPH
                    && passage.text().length() >= LEAST
                    && passage.linked() < MOSTLY_LINKED;
            if (sentence) {
                Corrections.of(passage.text()).ifPresent(note -> {
                    String path = ElementPath.of(outline.element(passage.node()));
                    notes.add(new Note(note, new Candidate(SourceKind.DOM, path, passage.text())));
                });
            }
        }
        return notes;
    }
}
