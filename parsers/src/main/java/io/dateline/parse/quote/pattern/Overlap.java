package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.pattern.ReportedCandidates.Content;
import io.dateline.parse.quote.pattern.ReportedSpeech.Told;
import io.dateline.parse.quote.word.Word;
import java.util.ArrayList;
import java.util.List;

/** Tells which statements are the same, by how much they have in common. */
final class Overlap {

    /** How many words apart two cues of the same statement stand at most. */
    private static final int FARTHEST_TWIN = 60;

    /** Which share of their letters two statements have in common that are taken for one. */
    private static final double SAME = 0.5;

    private Overlap() {}

    /** Of statements that are the same words mostly, the surest. */
    static List<Told> surest(List<Told> told, List<Word> words) {
        List<Told> distinct = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (!surer(told, i, words)) {
                distinct.add(told.get(i));
            }
        }
        return distinct;
    }

    /** Whether a cue nearby tells the same and is surer. */
    private static boolean surer(List<Told> told, int index, List<Word> words) {
        Told one = told.get(index);
        int from = index;
        while (from > 0 && one.cue() - told.get(from - 1).cue() < FARTHEST_TWIN) {
            from--;
        }
        for (int i = from; i < told.size() && told.get(i).cue() - one.cue() < FARTHEST_TWIN; i++) {
            Told other = told.get(i);
            boolean more = other.confidence() > one.confidence() || other.confidence() == one.confidence() && i < index;
            if (i != index && more && same(words, one.content(), other.content())) {
                return true;
            }
        }
        return false;
    }

    /** Whether two statements are the same words mostly. */
    static boolean same(List<Word> words, Content a, Content b) {
        return share(words, a, b) >= SAME;
    }

    /** How many letters two stretches share, of all letters in them. */
    private static double share(List<Word> words, Content a, Content b) {
        int common = overlap(words, a.first(), a.end(), b.first(), b.end())
                + overlap(words, a.first(), a.end(), b.first2(), b.end2())
                + overlap(words, a.first2(), a.end2(), b.first(), b.end())
                + overlap(words, a.first2(), a.end2(), b.first2(), b.end2());
        int all = letters(words, a.first(), a.end())
                + letters(words, a.first2(), a.end2())
                + letters(words, b.first(), b.end())
                + letters(words, b.first2(), b.end2())
                - common;
        return all == 0 ? 0 : common / (double) all;
    }

    private static int overlap(List<Word> words, int a, int aEnd, int b, int bEnd) {
        return letters(words, Math.max(a, b), Math.min(aEnd, bEnd));
    }

    private static int letters(List<Word> words, int first, int end) {
        return first < 0 || end <= first
                ? 0
                : words.get(end - 1).end() - words.get(first).start();
    }
}
