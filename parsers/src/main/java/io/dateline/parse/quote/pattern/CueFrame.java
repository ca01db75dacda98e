package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Paths;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import java.util.List;

/** The sentence of a cue and its source, and the patterns that all stretches of words have in common that may be told. */
final class CueFrame {

    /** How many words behind the sentence's end are looked at for quotation marks. */
    private static final int MARKS_WITHIN = 3;

    /** The letters of lengths, coarser and coarser. */
    static final Part[] LENGTHS = {Part.of('0'), Part.of('1'), Part.of('3'), Part.of('7'), Part.of('f'), Part.of('z')};

    private static final Part QUOTED = Part.of('Q');

    final int sentence;
    final int start;
    final int end;
    /** The first word behind the cue, and behind a source that follows it. */
    final int from;

    final Part cueWord;
    final Part stem;
    private final List<Word> words;
    private final Paths paths;
    private final Part place;
    private final Part comma;
    private final Part side;
    private final Part quotes;

    CueFrame(List<Word> words, Paths paths, ReportedCandidates candidates, int cue, Mention source) {
        this.words = words;
        this.paths = paths;
        this.sentence = words.get(cue).sentence();
        this.start = candidates.sentenceStart(cue);
        this.end = candidates.sentenceEnd(cue);
        this.cueWord = words.get(cue).part();
        this.stem = words.get(cue).stem();
        int low = Math.min(cue, source.first());
        int high = Math.max(cue + 1, ReportedCandidates.near(cue, source) ? source.end() : 0);
        this.place = LENGTHS[length(low - start)].with(LENGTHS[length(end - high)]);
        this.comma = paths.at(low - 1, sentence);
        this.side = Part.of(source.first() < cue ? 'L' : 'R');
        this.from = ReportedCandidates.behind(cue, source);
        this.quotes = quotes();
    }

    /** Patterns of all stretches of a kind. */
    void of(Part kind, Patterns to) {
        to.add("C1", kind, cueWord);
        to.add("C0", kind, quotes);
        to.add("C2", kind, place, comma);
        to.add("C3", kind, place, side);
        to.add("C4", kind, cueWord, side, comma);
        if (kind != QUOTED) {
            to.add("D9", kind, cueWord, place);
        }
    }

    /** Patterns of a cue that tells nothing but what stands between quotation marks. */
    void quoted(Patterns to) {
        to.add("E1", cueWord, quotes);
        to.add("E2", quotes, side, comma);
        to.add("E3", quotes, side, place);
        to.add("E4", quotes, paths.lower(from, sentence));
        to.add("E5", quotes, paths.path(from, Math.min(end, from + StatementPatterns.BEHIND)));
        to.add("E6", quotes, paths.at(from, sentence), cueWord);
    }

    /** Where quotation marks stand: in the sentence before, at the sentence's start, within, at its end, behind. */
    private Part quotes() {
        int next = end;
        while (next < words.size()
                && next < end + MARKS_WITHIN
                && words.get(next).sentence() == sentence) {
            next++;
        }
        boolean behindIt = next < words.size() && words.get(next).quoted();
        char[] places = {
            start > 0 && words.get(start - 1).quoted() ? 'b' : '-',
            words.get(start).quoted() ? 's' : '-',
            paths.quoted(start, end) ? 'w' : '-',
            words.get(end - 1).quoted() ? 'e' : '-',
            behindIt ? words.get(next).paragraph() == words.get(start).paragraph() ? 'n' : 'p' : '-'
        };
        return Part.of(places, places.length);
    }

    /** The letter of a length, as its place among {@link #LENGTHS}. */
    static int length(int count) {
        return count <= 0 ? 0 : count <= 1 ? 1 : count <= 3 ? 2 : count <= 7 ? 3 : count <= 15 ? 4 : 5;
    }
}
