package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Paths;
import io.dateline.parse.quote.mark.TwinMarks;
import io.dateline.parse.quote.pattern.ReportedCandidates.Content;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The patterns that speak for a stretch of words being the statement of one cue and source. What all stretches of the
 * sentence have in common is looked at once.
 */
final class StatementPatterns {

    /** How many words from its start on a statement is looked at. */
    private static final int OPENING = 12;

    /** How many words behind it. */
    static final int BEHIND = 4;

    private static final String KINDS = "QRLBrlb";
    private static final Part[] VERBS = {Part.of('0'), Part.of('1'), Part.of('2'), Part.of('4')};
    private static final Part STOP = Part.of('$');

    private final List<Word> words;
    private final Paths paths;
    private final TwinMarks twins;
    private final CueFrame frame;
    private final int sentence;
    private final int start;
    private final int end;
    private final Part cueWord;
    private final Part stem;
    private final int from;
    /** The first word that any of the stretches has. */
    private final int lowest;

    private final WordCounts counts;
    private final @Nullable Part[] openings;
    /** Patterns of all stretches of a kind. */
    private final @Nullable Patterns[] ofKinds = new Patterns[KINDS.length()];
    /** Patterns of all stretches behind the cue that start with a word. */
    private final @Nullable Patterns[] ofStarts;
    /** Patterns of all stretches of a kind that end in front of a word. */
    private final @Nullable Patterns[][] ofEnds = new Patterns[KINDS.length()][];
    /** Patterns of all stretches of a kind with as many words and verbs. */
    private final @Nullable Patterns[][] ofSizes = new Patterns[KINDS.length()][];

    StatementPatterns(List<Word> words, Paths paths, TwinMarks twins, CueFrame frame, List<Content> contents) {
        this.words = words;
        this.paths = paths;
        this.twins = twins;
        this.frame = frame;
        this.sentence = frame.sentence;
        this.start = frame.start;
        this.end = frame.end;
        this.from = frame.from;
        this.cueWord = frame.cueWord;
        this.stem = frame.stem;
        int lowest = start;
        int highest = end;
        for (Content content : contents) {
            lowest = Math.min(lowest, content.first());
            highest = Math.max(highest, Math.max(content.end(), content.end2()));
        }
        this.lowest = lowest;
        int length = highest - lowest;
        this.counts = new WordCounts(words, lowest, highest);
        openings = new Part[length + 1];
        ofStarts = new Patterns[length + 1];
    }

    /** Patterns of a stretch of words as the statement. */
    void of(Content content, Patterns to) {
        Part kind = Part.of(content.kind());
        int kindIndex = KINDS.indexOf(content.kind());
        to.addAll(ofKind(kindIndex, kind, to));
        if (content.kind() == 'Q') {
            frame.quoted(to);
            return;
        }
        to.addAll(ofEnd(content, kindIndex, kind, to));
        to.addAll(ofSize(content, kindIndex, kind, to));
        startAndEnd(content, kind, to);
    }

    /** How a stretch starts together with how it ends. */
    private void startAndEnd(Content content, Part kind, Patterns to) {
        Part length = CueFrame.LENGTHS[CueFrame.length(content.end() - content.first())];
        Part verbs = VERBS[verbs(content)];
        Part first = paths.lower(content.first(), sentence);
        Part firstClass = paths.at(content.first(), sentence);
        boolean toEnd = toEnd(content);
        Part stop = toEnd ? STOP : paths.lower(content.end(), sentence);
        Part stopClass = toEnd ? STOP : paths.at(content.end(), sentence);
        Part next = toEnd ? Part.NONE : paths.at(content.end() + 1, sentence);
        to.add("C6", kind, stop, length);
        to.add("Ca", kind, commas(content), stopClass);
        to.add("Cb", kind, first, stopClass);
        to.add("D2", kind, verbs, stopClass);
        Part last = content.end() - 1 == content.first() ? Part.of(1) : paths.at(content.end() - 1, sentence);
        to.add("D4", kind, last, stopClass);
        to.add("D6", kind, firstClass.with(paths.at(content.first() + 1, sentence)), stopClass);
        to.add("D7", kind, opening(content), stopClass);
        to.add("D8", kind, verbs, next, stop);
        to.add("Dj", first, stop, next);
        to.add("Dk", kind, mentions(content), verbs, stopClass);
        if (content.kind() == 'R' || content.kind() == 'r') {
            to.addAll(ofStart(content.first(), first, firstClass, to));
            to.add("Cm", cueWord, firstClass, stopClass);
        } else {
            to.add("Ce", kind, Part.of(content.first() == start), length);
            to.add("Cf", kind, first, paths.at(content.first() - 1, sentence));
        }
    }

    private boolean toEnd(Content content) {
        return content.end() == end || content.end2() == end;
    }

    private Patterns ofKind(int index, Part kind, Patterns to) {
        Patterns known = ofKinds[index];
        if (known == null) {
            known = to.blank();
            frame.of(kind, known);
            ofKinds[index] = known;
        }
        return known;
    }

    private Patterns ofSize(Content content, int kindIndex, Part kind, Patterns to) {
        int lengthIndex = CueFrame.length(content.end() - content.first());
        int verbsIndex = verbs(content);
        @Nullable Patterns[] ofKind = ofKind(ofSizes, kindIndex, CueFrame.LENGTHS.length * VERBS.length);
        int index = lengthIndex * VERBS.length + verbsIndex;
        Patterns known = ofKind[index];
        if (known == null) {
            Part length = CueFrame.LENGTHS[lengthIndex];
            Part verbs = VERBS[verbsIndex];
            known = to.blank();
            known.add("C5", kind, length);
            known.add("Ds1", stem, verbs);
            known.add("D1", cueWord, verbs);
            known.add("D3", cueWord, verbs, length);
            ofKind[index] = known;
        }
        return known;
    }

    private Patterns ofEnd(Content content, int kindIndex, Part kind, Patterns to) {
        @Nullable Patterns[] ofKind = ofKind(ofEnds, kindIndex, openings.length);
        int index = content.end() - lowest;
        Patterns known = ofKind[index];
        if (known == null) {
            known = to.blank();
            ofEnd(content, kind, known);
            ofKind[index] = known;
        }
        return known;
    }

    /** The patterns of one kind; most sentences have stretches of two or three kinds. */
    private static @Nullable Patterns[] ofKind(@Nullable Patterns[][] all, int kind, int size) {
        @Nullable Patterns[] known = all[kind];
        if (known == null) {
            known = new Patterns[size];
            all[kind] = known;
        }
        return known;
    }

    private void ofEnd(Content content, Part kind, Patterns to) {
        boolean toEnd = toEnd(content);
        Part stop = toEnd ? STOP : paths.lower(content.end(), sentence);
        Part stopClass = toEnd ? STOP : paths.at(content.end(), sentence);
        Part next = toEnd ? Part.NONE : paths.at(content.end() + 1, sentence);
        to.add("C7", kind, stopClass, next);
        to.add("C8", kind, stop, next.with(paths.at(content.end() + 2, sentence)));
        to.add("C9", kind, cueWord, stopClass);
        if (!toEnd) {
            to.add("Cc", kind, paths.lower(content.end() + 1, sentence), stop);
            to.add("Cd", kind, Part.of(cueBehind(content.end())), stopClass);
        }
        to.add("Dh", stem, stop);
        to.add("Di", kind, cut(content.end()), stopClass);
        to.add("D5", kind, paths.lower(content.end() - 1, sentence), stopClass);
        to.add("Da", kind, stopClass, paths.path(content.end(), Math.min(end, content.end() + BEHIND)));
    }

    private Patterns ofStart(int at, Part first, Part firstClass, Patterns to) {
        Patterns known = ofStarts[at - lowest];
        if (known == null) {
            known = to.blank();
            Part skipped = paths.path(from, at);
            Part before = paths.lower(at - 1, sentence);
            known.add("Csg", stem, first);
            known.add("Csh", stem, firstClass);
            known.add("Cg", cueWord, first);
            known.add("Ch", cueWord, firstClass);
            known.add("Ci", skipped, firstClass);
            known.add("Cj", skipped, cueWord);
            known.add("Ck", skipped, first);
            known.add("Cl", before, first);
            known.add("Cn", CueFrame.LENGTHS[CueFrame.length(at - from)], thatAhead(at));
            known.add("Co", before, cueWord);
            ofStarts[at - lowest] = known;
        }
        return known;
    }

    private Part opening(Content content) {
        if (content.end() < content.first() + OPENING) {
            return paths.path(content.first(), content.end());
        }
        Part known = openings[content.first() - lowest];
        if (known == null) {
            known = paths.path(content.first(), content.first() + OPENING);
            openings[content.first() - lowest] = known;
        }
        return known;
    }

    /** How many verbs: a clause has one, the object of a verb has none. */
    private int verbs(Content content) {
        int count = counts.verbs(content.first(), content.end());
        return count <= 1 ? count : count <= 3 ? 2 : 3;
    }

    /** Whether an end lies within twin marks. */
    private Part cut(int at) {
        int first = at < words.size() ? twins.first(at) : -1;
        return Part.of(first >= 0 && first < at);
    }

    private Part mentions(Content content) {
        return Part.of(Math.min(3, counts.mentions(content.first(), content.end())));
    }

    private Part commas(Content content) {
        return Part.of(Math.min(3, counts.commas(content.first(), content.end())));
    }

    private boolean cueBehind(int at) {
        return counts.cues(at, end) > 0;
    }

    private Part thatAhead(int first) {
        for (int i = first; i < Math.min(end, first + OPENING); i++) {
            if (words.get(i).wordClass() == WordClass.THAT) {
                return Part.of(i == first ? 0 : 1);
            }
        }
        return Part.of('-');
    }
}
