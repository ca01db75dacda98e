package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who says something in the reporter's own words in front of a quote: "The lock is shut, she said. 'It leaks.'" */
final class ToldBefore {

    /** How many sentences back. */
    private static final int FARTHEST = 2;

    private final List<Word> words;
    private final Subjects subjects;
    private final Candidates candidates;
    private final Sentences sentences;

    ToldBefore(List<Word> words, Subjects subjects, Sentences sentences) {
        this.words = words;
        this.subjects = subjects;
        this.candidates = subjects.candidates();
        this.sentences = sentences;
    }

    /** Who says something in the sentence that ends with a word. */
    @Nullable Mention inSentence(int last) {
        int from = sentences.start(last);
        int cue = sentences.lastCue(from, last + 1);
        if (cue < 0 || sentences.document(cue)) {
            return null;
        }
        Mention before = subjects.before(from, cue);
        Mention behind = before != null && before.end() == cue ? null : subjects.anybodyBehind(cue, last + 1);
        Mention subject = behind != null && behind.first() == cue + 1 ? behind : before;
        return subject == null || candidates.governed(subject) || !voice(subject) ? null : subject;
    }

    /** Who last says something in the sentences of the paragraph in front of a word, back to the quote before. */
    @Nullable Mention inParagraph(int before) {
        int last = before - 1;
        for (int i = 0; i < FARTHEST && last >= 0; i++) {
            if (words.get(last).quoted()
                    || words.get(last).paragraph() != words.get(before).paragraph()) {
                return null;
            }
            Mention told = inSentence(last);
            if (told != null) {
                return told;
            }
            last = sentences.start(last) - 1;
        }
        return null;
    }

    private boolean voice(Mention subject) {
        return candidates.human(subject) || subject.headInAny(WordList.PRONOUNS_OF_PERSONS);
    }
}
