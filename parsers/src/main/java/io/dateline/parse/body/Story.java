package io.dateline.parse.body;

import io.dateline.article.Block;
import io.dateline.article.Correction;
import io.dateline.parse.body.note.Note;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.Diagnostic;
import io.dateline.parse.text.PrintedAround;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The story as found on a page.
 *
 * @param blocks its blocks in reading order; empty when the page has no story
 * @param around what the page prints around it
 * @param region the element that holds the story, if it stands in the DOM
 * @param opensWithStandfirst whether the first block is the page's description, printed in a place of its own
 * @param notes notes of the newsroom found in the story or around it
 * @param liveTimes where the times of the live entries among the blocks can be read, entry by entry, the surest first
 * @param confidence how sure it is that this is the story, from 0 to 1
 * @param diagnostics what was odd
 */
public record Story(
        List<Block> blocks,
        PrintedAround around,
        Optional<Element> region,
        boolean opensWithStandfirst,
        List<Note> notes,
        List<List<Candidate>> liveTimes,
        double confidence,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Story {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        liveTimes = List.copyOf(liveTimes);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * No story at all.
     *
     * @return a story without blocks, of confidence 0
     */
    public static Story none() {
        return new Story(List.of(), PrintedAround.NONE, Optional.empty(), false, List.of(), List.of(), 0, List.of());
    }

    /**
     * The notes without their places.
     *
     * @return the notes in the page's order
     */
    public List<Correction> corrections() {
        return notes.stream().map(Note::correction).toList();
    }

    /** The same story with the notes around it, and what else is. */
    Story with(List<Note> more, PrintedAround printed) {
        List<Note> all = new ArrayList<>(notes);
        for (Note note : more) {
            all.removeIf(known -> known.correction().equals(note.correction()));
            all.add(note);
        }
        return new Story(blocks, printed, region, opensWithStandfirst, all, liveTimes, confidence, diagnostics);
    }

    /** The same story with the places of the times of its live entries. */
    Story withTimes(List<List<Candidate>> times) {
        return blocks.isEmpty()
                ? this
                : new Story(blocks, around, region, opensWithStandfirst, notes, times, confidence, diagnostics);
    }
}
