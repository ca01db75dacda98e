package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Paths;
import io.dateline.parse.quote.mark.TwinMarks;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns that speak for a word being a cue of what is told, and for one that has no source. */
final class CuePatterns {

    /** How many words in front of a cue its subject may start. */
    private static final int SUBJECT_WITHIN = 9;

    private final List<Word> words;
    private final Paths paths;
    private final TwinMarks twins;

    CuePatterns(List<Word> words, Paths paths, TwinMarks twins) {
        this.words = words;
        this.paths = paths;
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
        Part before = paths.lower(at - 1, sentence);
        Part behind = paths.lower(at + 1, sentence);
        Part front = paths.at(at - 1, sentence);
        Part front2 = paths.at(at - 2, sentence).with(front);
        Part back = paths.at(at + 1, sentence);
        Part back2 = back.with(paths.at(at + 2, sentence));
        Part ending = ending(words.get(at).lower());
        Part wordClass = Part.of(words.get(at).wordClass());
        to.add("A3", before);
        to.add("A4", behind);
        to.add("A7", front2, wordClass);
        to.add("A8", back2, wordClass);
        to.add("A9", front, back, ending);
        to.add("Ab", subject, ending);
        to.add("Ad", paths.lower(at + 2, sentence), behind);
        to.add("Ae", front2, back2);
        to.add("Af", paths.lower(at - 2, sentence), before);
        to.add("Ag", ending, behind);
        to.add("Ah", subject, back2);
    }

    /** What stands beside this very word. */
    private void ofWord(int at, Part w, Part subject, Part that, Patterns to) {
        int sentence = words.get(at).sentence();
        Part back = paths.at(at + 1, sentence);
        to.add("Aw", w);
        to.add("A1", w, paths.lower(at - 1, sentence));
        to.add("A2", w, paths.lower(at + 1, sentence));
        to.add("A5", w, paths.at(at - 1, sentence));
        to.add("A6", w, back);
        to.add("Aa", w, subject);
        to.add("Ac", w, back.with(paths.at(at + 2, sentence)));
        to.add("Ai", w, that);
        to.add("Aj", subject, that, Part.of(words.get(at).wordClass()));
    }

    /** What stands beside any form of the word. */
    private void ofStem(int at, Part stem, Part subject, Part that, Patterns to) {
        Word word = words.get(at);
        int sentence = word.sentence();
        Part front = paths.at(at - 1, sentence);
        Part back = paths.at(at + 1, sentence);
        Part wordClass = Part.of(word.wordClass());
        to.add("As", stem);
        to.add("As1", stem, paths.lower(at - 1, sentence));
        to.add("As2", stem, paths.lower(at + 1, sentence));
        to.add("As5", stem, front);
        to.add("As6", stem, back);
        to.add("Asa", stem, subject);
        to.add("Asc", stem, back.with(paths.at(at + 2, sentence)));
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
        return mention.type() == Mention.Type.NAME ? Paths.letter(mention) : mention.headPart();
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
        return Paths.letter(mention).with(paths.path(mention.end(), at)).with(starts ? Part.of('^') : Part.NONE);
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

    /** Patterns of a cue without a source. */
    void noSource(int cue, Patterns to) {
        Word word = words.get(cue);
        to.add("B0");
        to.add("B01", word.part());
        to.add("B02", paths.lower(cue - 1, word.sentence()));
        to.add("B03", paths.at(cue - 2, word.sentence()).with(paths.at(cue - 1, word.sentence())));
        to.add("B04", word.part(), paths.at(cue - 1, word.sentence()));
        to.add("B05", subject(cue));
    }

    private static Part ending(String word) {
        int last = word.length() - 1;
        return last < 3 ? Part.of(word) : Part.of(word.charAt(last - 1)).with(Part.of(word.charAt(last)));
    }
}
