package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.manuscript.Paths;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;

/** The patterns that speak for a mention being the source of a cue. */
final class SourcePatterns {

    private static final int LONGEST_WAY = 25;

    private static final Part FAR = Part.of("19");

    private final List<Word> words;
    private final Clauses clauses;
    private final Paths paths;

    SourcePatterns(List<Word> words, Paths paths) {
        this.words = words;
        this.clauses = new Clauses(words);
        this.paths = paths;
    }

    /** Patterns of a mention as the source. */
    void of(int cue, Mention mention, Patterns to) {
        Word word = words.get(cue);
        boolean left = mention.first() < cue;
        Part side = Part.of(left ? 'L' : 'R');
        int apart = left ? cue - mention.end() : mention.first() - cue - 1;
        Part distance = side.with(distance(apart));
        Part type = Paths.letter(mention);
        Part hang = hang(cue, mention);
        Part w = word.part();
        to.add("B1", distance, type);
        to.add("B4", w, side, hang);
        to.add("B5", w, distance);
        to.add("B6", hang, side, type);
        to.add("Bs", word.stem(), side, hang);
        to.add("Bs2", word.stem(), distance);
        to.add("Bd", between(cue, mention), side, type);
        to.add("Bf", paths.lower(cue - 1, word.sentence()), side, near(apart));
        to.add("Bh", paths.lower(cue + 1, word.sentence()), w, side);
        Part way = way(cue, mention, left, apart);
        to.add("B2", side, way);
        to.add("B3", side, way, type);
        to.add("Bb", w, side, way);
        to.add("Bg", paths.at(mention.first() - 1, word.sentence()), side, way);
        beside(cue, mention, side, hang, to);
    }

    /** What stands beside the source, and beside the cue. */
    private void beside(int cue, Mention mention, Part side, Part hang, Patterns to) {
        int sentence = words.get(cue).sentence();
        int own = words.get(mention.first()).sentence();
        Part type = Paths.letter(mention);
        Part front = paths.at(mention.first() - 1, sentence);
        to.add("B7", front, paths.at(mention.end(), sentence), side);
        to.add("B8", front, hang, type, side);
        to.add("B9", mention.type() == Mention.Type.NAME ? type : mention.headPart(), side);
        to.add("Ba", paths.lower(mention.first() - 1, own), side);
        to.add("Bc", paths.at(cue - 1, sentence).with(paths.at(cue + 1, sentence)), side, type);
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
        return paths.path(left ? mention.end() : cue + 1, left ? cue : mention.first());
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
}
