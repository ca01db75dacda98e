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

    private final List<Word> words;
    private final Subjects subjects;
    private final Sentences sentences;
    /** "That" and "so". */
    private final Set<String> pointers;

    BackPointers(List<Word> words, Lexicon lexicon, Subjects subjects, Sentences sentences) {
        this.words = words;
        this.subjects = subjects;
        this.sentences = sentences;
        this.pointers = lexicon.setting("says.back");
    }

    @Nullable Pick behind(Surroundings around) {
        int start = around.end();
        while (start < words.size() && words.get(start).wordClass() == WordClass.SENTENCE) {
            start++;
        }
        boolean points = start + 1 < words.size()
                && words.get(start).paragraph() == around.paragraph()
                && words.get(start).sentence() != around.endSentence()
                && pointers.contains(words.get(start).lower())
                && sentences.cue(start + 1);
        int end = points ? end(start) : -1;
        Mention speaker = end < 0 ? null : subjects.behind(start + 1, end);
        return speaker == null
                ? null
                : Pick.beside(speaker, subjects.sure(SURE, speaker), "said in the sentence behind", start + 1);
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
