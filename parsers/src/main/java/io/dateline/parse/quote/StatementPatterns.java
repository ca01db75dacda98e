package io.dateline.parse.quote;

import io.dateline.parse.quote.ReportedCandidates.Content;
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
    private static final int BEHIND = 4;

    private final List<Word> words;
    private final Clauses clauses;
    private final int sentence;
    private final int start;
    private final int end;
    private final CharSequence cueWord;
    private final CharSequence stem;
    private final String place;
    private final CharSequence comma;
    private final String side;
    private final int from;
    private final String quotes;
    /** The first word that any of the stretches has. */
    private final int lowest;
    /** How many verbs, commas and cues stand in the sentence in front of each of its words. */
    private final int[] verbs;

    private final int[] commas;
    private final int[] cues;
    private final @Nullable Part[] openings;
    private final @Nullable Part[] behind;
    private final @Nullable Part[] skipped;

    StatementPatterns(
            List<Word> words,
            Clauses clauses,
            ReportedCandidates candidates,
            int cue,
            Mention source,
            List<Content> contents) {
        this.words = words;
        this.clauses = clauses;
        this.sentence = words.get(cue).sentence;
        this.start = candidates.sentenceStart(cue);
        this.end = candidates.sentenceEnd(cue);
        this.cueWord = words.get(cue).part();
        this.stem = words.get(cue).stem();
        int low = Math.min(cue, source.first);
        int high = Math.max(cue + 1, source.first - cue <= 8 ? source.end : 0);
        this.place = bucket(low - start) + bucket(end - high);
        this.comma = clauses.at(low - 1, sentence);
        this.side = source.first < cue ? "L" : "R";
        this.from = source.first > cue && source.first - cue <= 8 ? Math.max(cue + 1, source.end) : cue + 1;
        this.quotes = quotes();
        int lowest = start;
        int highest = end;
        for (Content content : contents) {
            lowest = Math.min(lowest, content.first());
            highest = Math.max(highest, Math.max(content.end(), content.end2()));
        }
        this.lowest = lowest;
        int length = highest - lowest;
        verbs = new int[length + 1];
        commas = new int[length + 1];
        cues = new int[length + 1];
        openings = new Part[length + 1];
        behind = new Part[length + 1];
        skipped = new Part[length + 1];
        for (int i = 0; i < length; i++) {
            char c = words.get(lowest + i).wordClass;
            boolean verb = c == WordClass.AUXILIARY || c == WordClass.CUE;
            verbs[i + 1] = verbs[i] + (verb ? 2 : c == WordClass.VERB_LIKE ? 1 : 0);
            commas[i + 1] = commas[i] + (c == ',' ? 1 : 0);
            cues[i + 1] = cues[i] + (c == WordClass.CUE ? 1 : 0);
        }
    }

    /** Patterns of a stretch of words as the statement. */
    void of(Content content, Patterns to) {
        CharSequence w = cueWord;
        Part kind = Part.of(content.kind());
        to.add("C1", kind, w);
        to.add("C0", kind, quotes);
        to.add("C2", kind, place, comma);
        to.add("C3", kind, place, side);
        to.add("C4", kind, w, side, comma);
        if (content.kind() == 'Q') {
            quoted(to);
            return;
        }
        CharSequence first = clauses.lower(content.first(), sentence);
        CharSequence firstClass = clauses.at(content.first(), sentence);
        String length = bucket(content.end() - content.first());
        to.add("C5", kind, length);
        boolean toEnd = content.end() == end || content.end2() == end;
        CharSequence stop = toEnd ? "$" : clauses.lower(content.end(), sentence);
        CharSequence stopClass = toEnd ? "$" : clauses.at(content.end(), sentence);
        CharSequence next = toEnd ? "" : clauses.at(content.end() + 1, sentence);
        to.add("C6", kind, stop, length);
        to.add("C7", kind, stopClass, next);
        to.add("C8", kind, stop, next.toString() + clauses.at(content.end() + 2, sentence));
        to.add("C9", kind, w, stopClass);
        to.add("Ca", kind, commas(content), stopClass);
        to.add("Cb", kind, first, stopClass);
        if (!toEnd) {
            to.add("Cc", kind, clauses.lower(content.end() + 1, sentence), stop);
            to.add("Cd", kind, String.valueOf(cueBehind(content.end())), stopClass);
        }
        String verbs = verbs(content);
        to.add("Ds1", stem, verbs);
        to.add("D1", w, verbs);
        to.add("D2", kind, verbs, stopClass);
        to.add("D3", w, verbs, length);
        CharSequence last = content.end() - 1 == content.first() ? "1" : clauses.at(content.end() - 1, sentence);
        to.add("D4", kind, last, stopClass);
        to.add("D5", kind, clauses.lower(content.end() - 1, sentence), stopClass);
        to.add("D6", kind, firstClass.toString() + clauses.at(content.first() + 1, sentence), stopClass);
        to.add("D7", kind, opening(content), stopClass);
        to.add("D8", kind, verbs, next, stop);
        to.add("D9", kind, w, place);
        to.add("Da", kind, stopClass, behind(content.end()));
        if (content.kind() == 'R' || content.kind() == 'r') {
            behindCue(content, first, firstClass, stopClass, to);
        } else {
            to.add("Ce", kind, String.valueOf(content.first() == start), length);
            to.add("Cf", kind, first, clauses.at(content.first() - 1, sentence));
        }
    }

    /** Patterns of a cue that tells nothing but what stands between quotation marks. */
    private void quoted(Patterns to) {
        to.add("E1", cueWord, quotes);
        to.add("E2", quotes, side, comma);
        to.add("E3", quotes, side, place);
        to.add("E4", quotes, clauses.lower(from, sentence));
        to.add("E5", quotes, clauses.path(from, Math.min(end, from + BEHIND), false));
        to.add("E6", quotes, clauses.at(from, sentence), cueWord);
    }

    /** Where quotation marks stand: in the sentence before, at the sentence's start, within, at its end, behind. */
    private String quotes() {
        StringBuilder places = new StringBuilder();
        places.append(start > 0 && words.get(start - 1).quoted() ? 'b' : '-');
        places.append(words.get(start).quoted() ? 's' : '-');
        places.append(clauses.quoted(start, end) ? 'w' : '-');
        places.append(words.get(end - 1).quoted() ? 'e' : '-');
        int next = end;
        while (next < words.size() && next < end + 3 && words.get(next).sentence == sentence) {
            next++;
        }
        boolean behindIt = next < words.size() && words.get(next).quoted();
        places.append(behindIt ? words.get(next).paragraph == words.get(start).paragraph ? 'n' : 'p' : '-');
        return places.toString();
    }

    private void behindCue(
            Content content, CharSequence first, CharSequence firstClass, CharSequence stopClass, Patterns to) {
        CharSequence w = cueWord;
        CharSequence skipped = skipped(content.first());
        CharSequence before = clauses.lower(content.first() - 1, sentence);
        to.add("Csg", stem, first);
        to.add("Csh", stem, firstClass);
        to.add("Cg", w, first);
        to.add("Ch", w, firstClass);
        to.add("Ci", skipped, firstClass);
        to.add("Cj", skipped, w);
        to.add("Ck", skipped, first);
        to.add("Cl", before, first);
        to.add("Cm", w, firstClass, stopClass);
        to.add("Cn", bucket(content.first() - from), thatAhead(content.first()));
        to.add("Co", before, w);
    }

    private Part opening(Content content) {
        if (content.end() < content.first() + OPENING) {
            return clauses.path(content.first(), content.end(), false);
        }
        Part known = openings[content.first() - lowest];
        if (known == null) {
            known = clauses.path(content.first(), content.first() + OPENING, false);
            openings[content.first() - lowest] = known;
        }
        return known;
    }

    private Part behind(int at) {
        Part known = behind[at - lowest];
        if (known == null) {
            known = clauses.path(at, Math.min(end, at + BEHIND), false);
            behind[at - lowest] = known;
        }
        return known;
    }

    private Part skipped(int first) {
        Part known = skipped[first - lowest];
        if (known == null) {
            known = clauses.path(from, first, false);
            skipped[first - lowest] = known;
        }
        return known;
    }

    /** How many verbs: a clause has one, the object of a verb has none. */
    private String verbs(Content content) {
        int count = verbs[content.end() - lowest] - verbs[content.first() - lowest];
        return count == 0 ? "0" : count == 1 ? "1" : count <= 3 ? "2" : "4";
    }

    private String commas(Content content) {
        return String.valueOf(Math.min(3, commas[content.end() - lowest] - commas[content.first() - lowest]));
    }

    private boolean cueBehind(int at) {
        return cues[end - lowest] > cues[at - lowest];
    }

    private String thatAhead(int first) {
        for (int i = first; i < Math.min(end, first + OPENING); i++) {
            if (words.get(i).wordClass == WordClass.THAT) {
                return i == first ? "0" : "1";
            }
        }
        return "-";
    }

    private static String bucket(int count) {
        return count <= 0 ? "0" : count <= 1 ? "1" : count <= 3 ? "3" : count <= 7 ? "7" : count <= 15 ? "f" : "z";
    }
}
