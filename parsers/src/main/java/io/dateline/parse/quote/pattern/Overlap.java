package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.pattern.ReportedCandidates.Content;
import io.dateline.parse.quote.word.Word;
import java.util.List;

/** How much two statements have in common. */
final class Overlap {

    private Overlap() {}

    /** How many letters two stretches share, of all letters in them. */
    static double share(List<Word> words, Content a, Content b) {
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
