package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks in the sentence behind a quote that points back at it: "'The lock is shut.' That said Ada Lund." */
final class BackPointers {

    private static final double SURE = 0.9;

    /** How many words a pointer has at most. */
    private static final int LONGEST = 3;

    private final List<Word> words;
    private final Subjects subjects;
    private final Candidates candidates;
    private final Sentences sentences;
    /** "That" and "so". */
    private final Set<String> pointers;

    BackPointers(List<Word> words, Lexicon lexicon, Subjects subjects, Sentences sentences) {
        this.words = words;
        this.subjects = subjects;
        this.candidates = subjects.candidates();
        this.sentences = sentences;
        this.pointers = lexicon.setting("says.back");
    }

    @Nullable Pick behind(Surroundings around) {
        int start = around.end();
        while (start < words.size() && words.get(start).wordClass() == WordClass.SENTENCE) {
            start++;
        }
        boolean behind = start + 1 < words.size()
                && words.get(start).paragraph() == around.paragraph()
                && words.get(start).sentence() != around.endSentence();
        int cue = behind ? cue(start) : -1;
        int end = cue < 0 ? -1 : end(start);
        Mention speaker = end < 0 ? null : subjects.behind(cue, end);
        return speaker == null
                ? null
                : Pick.beside(speaker, candidates.sure(SURE, speaker), "said in the sentence behind", cue);
    }

    /** The cue behind a pointer of up to three words, and behind its auxiliary; -1 for none. */
    private int cue(int start) {
        StringBuilder pointer = new StringBuilder();
        for (int i = start; i < Math.min(start + LONGEST, words.size() - 2); i++) {
            pointer.append(i == start ? "" : "_").append(words.get(i).lower());
            int cue = words.get(i + 1).wordClass() == WordClass.AUXILIARY ? i + 2 : i + 1;
            if (pointers.contains(pointer.toString()) && sentences.cue(cue)) {
                return cue;
            }
        }
        return -1;
    }

    /** Where a sentence ends; -1 where it has a quote of its own. */
    private int end(int start) {
        int end = start;
        while (end < words.size()
                && end - start < Sentences.FARTHEST
                && words.get(end).sentence() == words.get(start).sentence()) {
            if (words.get(end).quoted() || words.get(end).wordClass() == ':') {
                return -1;
            }
            end++;
        }
        return end;
    }
}
