package io.dateline.parse.quote;

import java.util.List;

/** The patterns that speak for a word being a cue, and a mention its source. */
final class ReportedPatterns {

    private static final int LONGEST_WAY = 25;

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
        Word word = words.get(at);
        int sentence = word.sentence;
        Part w = word.part();
        Part before = clauses.lower(at - 1, sentence);
        Part behind = clauses.lower(at + 1, sentence);
        Part front = clauses.at(at - 1, sentence);
        Part front2 = clauses.at(at - 2, sentence).with(front);
        Part back = clauses.at(at + 1, sentence);
        Part back2 = back.with(clauses.at(at + 2, sentence));
        Part subject = subject(at);
        Part ending = ending(word.lower);
        Part wordClass = Part.of(word.wordClass);
        Part that = Part.of(that(at));
        to.add("Aw", w);
        to.add("A1", w, before);
        to.add("A2", w, behind);
        to.add("A3", before);
        to.add("A4", behind);
        to.add("A5", w, front);
        to.add("A6", w, back);
        to.add("A7", front2, wordClass);
        to.add("A8", back2, wordClass);
        to.add("A9", front, back, ending);
        to.add("Aa", w, subject);
        to.add("Ab", subject, ending);
        to.add("Ac", w, back2);
        to.add("Ad", clauses.lower(at + 2, sentence), behind);
        to.add("Ae", front2, back2);
        to.add("Af", clauses.lower(at - 2, sentence), before);
        to.add("Ag", ending, behind);
        to.add("Ah", subject, back2);
        to.add("Ai", w, that);
        to.add("Aj", subject, that, wordClass);
        Part stem = word.stem();
        to.add("As", stem);
        to.add("As1", stem, before);
        to.add("As2", stem, behind);
        to.add("As5", stem, front);
        to.add("As6", stem, back);
        to.add("Asa", stem, subject);
        to.add("Asc", stem, back2);
        to.add("Asi", stem, that);
        to.add("Ase", stem, ending);
        Part cueBefore = cueBefore(at);
        to.add("Am", stem, cueBefore);
        to.add("An", cueBefore, front, wordClass);
        Part who = who(at);
        to.add("Ap", stem, who);
        to.add("Ap2", who, wordClass, that);
        to.add("Aq", stem, Part.of(word.paragraph == 0), Part.of(at > 0 && words.get(at - 1).sentence == sentence));
        if (twins.first(at) >= 0) {
            to.add("Ak");
            to.add("Ak1", w);
        }
    }

    /** The word that stands for the nearest mention in front; names are all the same. */
    private Part who(int at) {
        int sentence = words.get(at).sentence;
        for (int i = at - 1; i >= 0 && at - i < 9 && words.get(i).sentence == sentence; i--) {
            Mention mention = words.get(i).mention;
            if (mention != null) {
                return mention.type == Mention.Type.NAME ? Clauses.letter(mention) : mention.headPart();
            }
        }
        return Part.of('#');
    }

    /** The nearest verb of saying in front, and whether "that" stands between. */
    private Part cueBefore(int at) {
        int sentence = words.get(at).sentence;
        boolean that = false;
        for (int i = at - 1; i >= 0 && at - i < 25 && words.get(i).sentence == sentence; i--) {
            Word word = words.get(i);
            that |= word.wordClass == WordClass.THAT;
            if (word.tells() && !word.quoted()) {
                return Part.of(that ? '+' : '-').with(word.stem());
            }
        }
        return Part.of('#');
    }

    private boolean that(int at) {
        for (int i = at + 1; i < Math.min(words.size(), at + 8); i++) {
            if (words.get(i).sentence != words.get(at).sentence) {
                return false;
            }
            if (words.get(i).wordClass == WordClass.THAT) {
                return true;
            }
        }
        return false;
    }

    /** The nearest mention in front with what stands between. */
    private Part subject(int at) {
        int sentence = words.get(at).sentence;
        for (int i = at - 1; i >= 0 && at - i < 9 && words.get(i).sentence == sentence; i--) {
            Mention mention = words.get(i).mention;
            if (mention != null) {
                boolean starts = mention.first == 0 || words.get(mention.first - 1).sentence != sentence;
                return Clauses.letter(mention)
                        .with(clauses.path(mention.end, at, false))
                        .with(starts ? Part.of('^') : Part.NONE);
            }
        }
        return Part.of('#');
    }

    /** Patterns of a mention as the source of a cue. */
    void source(int cue, Mention mention, Patterns to) {
        Word word = words.get(cue);
        int sentence = word.sentence;
        boolean left = mention.first < cue;
        Part side = Part.of(left ? 'L' : 'R');
        int apart = left ? cue - mention.end : mention.first - cue - 1;
        Part distance = side.with(
                apart < 0 || apart > 12
                        ? Part.of(apart < 0 ? Integer.toString(apart) : "19")
                        : Part.of(apart <= 3 ? apart : apart <= 6 ? 5 : 9));
        Part type = Clauses.letter(mention);
        Clauses.Link link = clauses.link(mention);
        Part hang = Part.of(link.word() == cue ? link.kind() : link.word() < 0 ? '-' : 'x');
        Part w = word.part();
        Part way = apart > LONGEST_WAY
                ? Part.of('~')
                : clauses.path(left ? mention.end : cue + 1, left ? cue : mention.first, false);
        Part front = clauses.at(mention.first - 1, sentence);
        Part behind = clauses.at(mention.end, sentence);
        to.add("B1", distance, type);
        to.add("B2", side, way);
        to.add("B3", side, way, type);
        to.add("B4", w, side, hang);
        to.add("B5", w, distance);
        to.add("B6", hang, side, type);
        to.add("B7", front, behind, side);
        to.add("B8", front, hang, type, side);
        to.add("B9", mention.type == Mention.Type.NAME ? type : mention.headPart(), side);
        to.add("Ba", clauses.lower(mention.first - 1, words.get(mention.first).sentence), side);
        to.add("Bb", w, side, way);
        to.add("Bs", word.stem(), side, hang);
        to.add("Bs2", word.stem(), distance);
        to.add("Bc", clauses.at(cue - 1, sentence).with(clauses.at(cue + 1, sentence)), side, type);
        to.add("Bd", between(cue, mention), side, type);
        to.add("Be", Part.of(words.get(mention.first).sentence == sentence ? '=' : '<'), side);
        to.add(
                "Bf",
                clauses.lower(cue - 1, sentence),
                side,
                apart < 0 ? Part.of(Integer.toString(apart)) : Part.of(Math.min(apart, 3)));
        to.add("Bg", front, side, way);
        if (words.get(mention.first).mention != mention) {
            to.add("Bi", side, mention.headPart());
            to.add("Bj", side, front);
            to.add("Bk", w);
        }
        to.add("Bh", clauses.lower(cue + 1, sentence), w, side);
    }

    /** Patterns of a cue without a source. */
    void noSource(int cue, Patterns to) {
        Word word = words.get(cue);
        to.add("B0");
        to.add("B01", word.part());
        to.add("B02", clauses.lower(cue - 1, word.sentence));
        to.add("B03", clauses.at(cue - 2, word.sentence).with(clauses.at(cue - 1, word.sentence)));
        to.add("B04", word.part(), clauses.at(cue - 1, word.sentence));
        to.add("B05", subject(cue));
    }

    private Part between(int cue, Mention mention) {
        int from = Math.min(cue, mention.end);
        int until = Math.max(cue, mention.first);
        int count = 0;
        int verbs = 0;
        Mention last = null;
        for (int i = from; i < until && i - from < 40; i++) {
            Word word = words.get(i);
            if (word.mention != null && word.mention != last && word.mention != mention) {
                last = word.mention;
                count++;
            }
            verbs += word.wordClass == WordClass.CUE || word.wordClass == WordClass.VERB_LIKE ? 1 : 0;
        }
        return Part.of(Math.min(3, count)).with(Part.of('.')).with(Part.of(Math.min(2, verbs)));
    }

    private static Part ending(String word) {
        return Part.of(word.length() < 4 ? word : word.substring(word.length() - 2));
    }
}
