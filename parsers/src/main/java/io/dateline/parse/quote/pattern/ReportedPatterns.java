package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.mark.TwinMarks;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns that speak for a word being a cue, and a mention its source. */
final class ReportedPatterns {

    private static final int LONGEST_WAY = 25;

    /** How many words in front of a cue its subject may start. */
    private static final int SUBJECT_WITHIN = 9;

    private static final Part FAR = Part.of("19");

    private final List<Word> words;
    private final Clauses clauses;
    private final TwinMarks twins;

    ReportedPatterns(List<Word> words, Clauses clauses, TwinMarks twins) {
        this.words = words;
        this.clauses = clauses;
        this.twins = twins;
    }

    /** Patterns of a word as a cue. */
    void cue(int at, Patterns to) {
        Part subject = subject(at);
        Part that = Part.of(that(at));
        around(at, subject, to);
        ofWord(at, words.get(at).part(), subject, that, to);
        ofStem(at, words.get(at).stem(), subject, that, to);
        if (twins.first(at) >= 0) {
            to.add("Ak");
            to.add("Ak1", words.get(at).part());
        }
    }

    /** What stands around the word, whatever word it is. */
    private void around(int at, Part subject, Patterns to) {
        int sentence = words.get(at).sentence();
        Part before = clauses.lower(at - 1, sentence);
        Part behind = clauses.lower(at + 1, sentence);
        Part front = clauses.at(at - 1, sentence);
        Part front2 = clauses.at(at - 2, sentence).with(front);
        Part back = clauses.at(at + 1, sentence);
        Part back2 = back.with(clauses.at(at + 2, sentence));
        Part ending = ending(words.get(at).lower());
        Part wordClass = Part.of(words.get(at).wordClass());
        to.add("A3", before);
        to.add("A4", behind);
        to.add("A7", front2, wordClass);
        to.add("A8", back2, wordClass);
        to.add("A9", front, back, ending);
        to.add("Ab", subject, ending);
        to.add("Ad", clauses.lower(at + 2, sentence), behind);
        to.add("Ae", front2, back2);
        to.add("Af", clauses.lower(at - 2, sentence), before);
        to.add("Ag", ending, behind);
        to.add("Ah", subject, back2);
    }

    /** What stands beside this very word. */
    private void ofWord(int at, Part w, Part subject, Part that, Patterns to) {
        int sentence = words.get(at).sentence();
        Part back = clauses.at(at + 1, sentence);
        to.add("Aw", w);
        to.add("A1", w, clauses.lower(at - 1, sentence));
        to.add("A2", w, clauses.lower(at + 1, sentence));
        to.add("A5", w, clauses.at(at - 1, sentence));
        to.add("A6", w, back);
        to.add("Aa", w, subject);
        to.add("Ac", w, back.with(clauses.at(at + 2, sentence)));
        to.add("Ai", w, that);
        to.add("Aj", subject, that, Part.of(words.get(at).wordClass()));
    }

    /** What stands beside any form of the word. */
    private void ofStem(int at, Part stem, Part subject, Part that, Patterns to) {
        Word word = words.get(at);
        int sentence = word.sentence();
        Part front = clauses.at(at - 1, sentence);
        Part back = clauses.at(at + 1, sentence);
        Part wordClass = Part.of(word.wordClass());
        to.add("As", stem);
        to.add("As1", stem, clauses.lower(at - 1, sentence));
        to.add("As2", stem, clauses.lower(at + 1, sentence));
        to.add("As5", stem, front);
        to.add("As6", stem, back);
        to.add("Asa", stem, subject);
        to.add("Asc", stem, back.with(clauses.at(at + 2, sentence)));
        to.add("Asi", stem, that);
        to.add("Ase", stem, ending(word.lower()));
        Part cueBefore = cueBefore(at);
        to.add("Am", stem, cueBefore);
        to.add("An", cueBefore, front, wordClass);
        Part who = who(at);
        to.add("Ap", stem, who);
        to.add("Ap2", who, wordClass, that);
        to.add(
                "Aq",
                stem,
                Part.of(word.paragraph() == 0),
                Part.of(at > 0 && words.get(at - 1).sentence() == sentence));
    }

    /** The word that stands for the nearest mention in front; names are all the same. */
    private Part who(int at) {
        Mention mention = nearestInFront(at);
        if (mention == null) {
            return Part.of('#');
        }
        return mention.type() == Mention.Type.NAME ? Clauses.letter(mention) : mention.headPart();
    }

    /** The nearest verb of saying in front, and whether "that" stands between. */
    private Part cueBefore(int at) {
        int sentence = words.get(at).sentence();
        boolean that = false;
        for (int i = at - 1; i >= 0 && at - i < 25 && words.get(i).sentence() == sentence; i--) {
            Word word = words.get(i);
            that |= word.wordClass() == WordClass.THAT;
            if (word.tells() && !word.quoted()) {
                return Part.of(that ? '+' : '-').with(word.stem());
            }
        }
        return Part.of('#');
    }

    private boolean that(int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + 8); i++) {
            if (words.get(i).sentence() != words.get(at).sentence()) {
                return false;
            }
            if (words.get(i).wordClass() == WordClass.THAT) {
                return true;
            }
        }
        return false;
    }

    /** The nearest mention in front with what stands between. */
    private Part subject(int at) {
        Mention mention = nearestInFront(at);
        if (mention == null) {
            return Part.of('#');
        }
        boolean starts = mention.first() == 0
                || words.get(mention.first() - 1).sentence() != words.get(at).sentence();
        return Clauses.letter(mention).with(clauses.path(mention.end(), at)).with(starts ? Part.of('^') : Part.NONE);
    }

    private @Nullable Mention nearestInFront(int at) {
        int sentence = words.get(at).sentence();
        for (int i = at - 1; i >= 0 && at - i < SUBJECT_WITHIN && words.get(i).sentence() == sentence; i--) {
            Mention mention = words.get(i).mention();
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    /** Patterns of a mention as the source of a cue. */
    void source(int cue, Mention mention, Patterns to) {
        Word word = words.get(cue);
        boolean left = mention.first() < cue;
        Part side = Part.of(left ? 'L' : 'R');
        int apart = left ? cue - mention.end() : mention.first() - cue - 1;
        Part distance = side.with(distance(apart));
        Part type = Clauses.letter(mention);
        Part hang = hang(cue, mention);
        Part w = word.part();
        to.add("B1", distance, type);
        to.add("B4", w, side, hang);
        to.add("B5", w, distance);
        to.add("B6", hang, side, type);
        to.add("Bs", word.stem(), side, hang);
        to.add("Bs2", word.stem(), distance);
        to.add("Bd", between(cue, mention), side, type);
        to.add("Bf", clauses.lower(cue - 1, word.sentence()), side, near(apart));
        to.add("Bh", clauses.lower(cue + 1, word.sentence()), w, side);
        Part way = way(cue, mention, left, apart);
        to.add("B2", side, way);
        to.add("B3", side, way, type);
        to.add("Bb", w, side, way);
        to.add("Bg", clauses.at(mention.first() - 1, word.sentence()), side, way);
        beside(cue, mention, side, hang, to);
    }

    /** What stands beside the source, and beside the cue. */
    private void beside(int cue, Mention mention, Part side, Part hang, Patterns to) {
        int sentence = words.get(cue).sentence();
        int own = words.get(mention.first()).sentence();
        Part type = Clauses.letter(mention);
        Part front = clauses.at(mention.first() - 1, sentence);
        to.add("B7", front, clauses.at(mention.end(), sentence), side);
        to.add("B8", front, hang, type, side);
        to.add("B9", mention.type() == Mention.Type.NAME ? type : mention.headPart(), side);
        to.add("Ba", clauses.lower(mention.first() - 1, own), side);
        to.add("Bc", clauses.at(cue - 1, sentence).with(clauses.at(cue + 1, sentence)), side, type);
        to.add("Be", Part.of(own == sentence ? '=' : '<'), side);
        if (words.get(mention.first()).mention() != mention) {
            to.add("Bi", side, mention.headPart());
            to.add("Bj", side, front);
            to.add("Bk", words.get(cue).part());
        }
    }

    /** How the mention hangs on a verb: on this cue, on another, on none. */
    private Part hang(int cue, Mention mention) {
        Clauses.Link link = clauses.link(mention);
        return Part.of(link.word() == cue ? link.kind() : link.word() < 0 ? '-' : 'x');
    }

    /** How many words stand between, by and by coarser. */
    private static Part distance(int apart) {
        if (apart < 0) {
            return Part.of(Integer.toString(apart));
        }
        return apart > 12 ? FAR : Part.of(apart <= 3 ? apart : apart <= 6 ? 5 : 9);
    }

    private static Part near(int apart) {
        return apart < 0 ? Part.of(Integer.toString(apart)) : Part.of(Math.min(apart, 3));
    }

    private Part way(int cue, Mention mention, boolean left, int apart) {
        if (apart > LONGEST_WAY) {
            return Part.of('~');
        }
        return clauses.path(left ? mention.end() : cue + 1, left ? cue : mention.first());
    }

    /** Patterns of a cue without a source. */
    void noSource(int cue, Patterns to) {
        Word word = words.get(cue);
        to.add("B0");
        to.add("B01", word.part());
        to.add("B02", clauses.lower(cue - 1, word.sentence()));
        to.add("B03", clauses.at(cue - 2, word.sentence()).with(clauses.at(cue - 1, word.sentence())));
        to.add("B04", word.part(), clauses.at(cue - 1, word.sentence()));
        to.add("B05", subject(cue));
    }

    private Part between(int cue, Mention mention) {
        int from = Math.min(cue, mention.end());
        int until = Math.max(cue, mention.first());
        int count = 0;
        int verbs = 0;
        Mention last = null;
        for (int i = from; i < until && i - from < 40; i++) {
            Word word = words.get(i);
            if (word.mention() != null && word.mention() != last && word.mention() != mention) {
                last = word.mention();
                count++;
            }
            verbs += word.wordClass() == WordClass.CUE || word.wordClass() == WordClass.VERB_LIKE ? 1 : 0;
        }
        return Part.of(Math.min(3, count)).with(Part.of('.')).with(Part.of(Math.min(2, verbs)));
    }

    private static Part ending(String word) {
        int last = word.length() - 1;
        return last < 3 ? Part.of(word) : Part.of(word.charAt(last - 1)).with(Part.of(word.charAt(last)));
    }
}
