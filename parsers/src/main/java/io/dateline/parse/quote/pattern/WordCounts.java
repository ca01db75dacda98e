package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;

/** How many verbs, commas, cues and mentions stand between any two words of a stretch, summed up once. */
final class WordCounts {

    private final int lowest;
    private final int[] verbs;
    private final int[] commas;
    private final int[] cues;
    private final int[] mentions;

    WordCounts(List<Word> words, int first, int end) {
        int length = end - first;
        lowest = first;
        verbs = new int[length + 1];
        commas = new int[length + 1];
        cues = new int[length + 1];
        mentions = new int[length + 1];
        for (int i = 0; i < length; i++) {
            Word word = words.get(first + i);
            char c = word.wordClass();
            boolean verb = c == WordClass.AUXILIARY || c == WordClass.CUE;
            boolean starts = word.mention() != null && word.mention().first() == first + i;
            verbs[i + 1] = verbs[i] + (verb ? 2 : c == WordClass.VERB_LIKE ? 1 : 0);
            commas[i + 1] = commas[i] + (c == ',' ? 1 : 0);
            cues[i + 1] = cues[i] + (c == WordClass.CUE ? 1 : 0);
            mentions[i + 1] = mentions[i] + (starts ? 1 : 0);
        }
    }

    /** Verbs count twice, words that merely look like one once. */
    int verbs(int from, int until) {
        return between(verbs, from, until);
    }

    int commas(int from, int until) {
        return between(commas, from, until);
    }

    int cues(int from, int until) {
        return between(cues, from, until);
    }

    /** How many mentions start there. */
    int mentions(int from, int until) {
        return between(mentions, from, until);
    }

    private int between(int[] sums, int from, int until) {
        return sums[until - lowest] - sums[from - lowest];
    }
}
