package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may be the source of a statement told by the reporter: the mentions near its cue, and words that are none. */
final class ReportedSources {

    private static final int FARTHEST = 30;
    private static final int LONGEST_SUBJECT = 5;

    /** How many auxiliaries and adverbs may stand between a subject and its cue. */
    private static final int MOST_AUXILIARIES = 3;

    private final List<Word> words;

    ReportedSources(List<Word> words) {
        this.words = words;
    }

    /** Mentions that may be the source of a cue. */
    List<Mention> of(int cue) {
        List<Mention> sources = new ArrayList<>();
        int from = Math.max(0, cue - FARTHEST);
        int until = Math.min(words.size(), cue + FARTHEST);
        Mention last = null;
        for (int i = from; i < until; i++) {
            Word word = words.get(i);
            if (word.sentence() == words.get(cue).sentence() && word.mention() != null && word.mention() != last) {
                last = word.mention();
                sources.add(last);
            }
        }
        Mention bare = words.get(cue).in(WordList.ACCORDING) ? bareBehind(cue) : bareInFront(cue);
        if (bare != null) {
            sources.add(bare);
        }
        return sources;
    }

    /** Words in front of a cue that are no mention: "records show", "26% say". */
    private @Nullable Mention bareInFront(int cue) {
        int end = cue;
        while (end > 0 && cue - end < MOST_AUXILIARIES && auxiliary(words.get(end - 1))) {
            end--;
        }
        int first = end;
        while (first > 0
                && end - first < LONGEST_SUBJECT
                && noun(first - 1, words.get(cue).sentence())) {
            first--;
        }
        return end > first ? bare(first, end) : null;
    }

    /** Words behind "according to" that are no mention. */
    private @Nullable Mention bareBehind(int cue) {
        int first = cue + 1;
        while (first < words.size() && first < cue + 3 && words.get(first).wordClass() == WordClass.TO) {
            first++;
        }
        int end = first;
        while (end < words.size()
                && end - first < LONGEST_SUBJECT
                && noun(end, words.get(cue).sentence())) {
            end++;
        }
        return end > first ? bare(first, end) : null;
    }

    private static boolean auxiliary(Word word) {
        return word.wordClass() == WordClass.AUXILIARY
                || word.wordClass() == WordClass.ADVERB
                || word.in(WordList.ADVERBS);
    }

    private boolean noun(int i, int sentence) {
        Word word = words.get(i);
        return word.sentence() == sentence
                && word.mention() == null
                && !word.quoted()
                && !word.in(WordList.FUNCTION)
                && (word.wordClass() == WordClass.OTHER
                        || word.wordClass() == WordClass.NUMBER
                        || word.wordClass() == WordClass.VERB_LIKE
                        || word.text().equals("%"));
    }

    private Mention bare(int first, int end) {
        Word head = words.get(end - 1);
        return Mention.unlisted(first, end, head.text(), head.lower(), head.lists());
    }
}
