package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks around in the sentences of a manuscript: where they start and end, their cues, and who is mentioned. */
final class Sentences {

    /** How far the words of a sentence are looked at; keeps the work on endless sentences linear. */
    static final int FARTHEST = 120;

    /** How far in front of a participle its auxiliary may stand. */
    private static final int AUXILIARY_WITHIN = 6;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final Candidates candidates;
    private final IdleCues idle;

    Sentences(List<Word> words, Lexicon lexicon, Candidates candidates) {
        this.words = words;
        this.lexicon = lexicon;
        this.candidates = candidates;
        this.idle = new IdleCues(words, lexicon);
    }

    int start(int word) {
        int start = word;
        while (start > 0 && word - start < FARTHEST && same(start - 1, word)) {
            start--;
        }
        return start;
    }

    /** Behind the last word of the sentence in which a quote ends. */
    int end(Surroundings around) {
        int end = around.end();
        while (end < words.size() && end - around.end() < FARTHEST && same(end, around.end() - 1)) {
            end++;
        }
        return end;
    }

    private boolean same(int a, int b) {
        return words.get(a).sentence() == words.get(b).sentence()
                && words.get(a).paragraph() == words.get(b).paragraph();
    }

    boolean cue(int i) {
        Word word = words.get(i);
        boolean name = word.capital() && i > 0 && words.get(i - 1).sentence() == word.sentence();
        return !word.quoted()
                && (word.wordClass() == WordClass.CUE || document(i))
                && !name
                && !idle.idle(i)
                && !passive(i)
                && !bareParticiple(i);
    }

    /** "est poursuivi" is done to the subject; "s'est réjoui" is not. */
    private boolean passive(int i) {
        return i > 1
                && words.get(i - 1).in(WordList.AUXILIARIES_PASSIVE)
                && words.get(i - 1).sentence() == words.get(i).sentence()
                && !words.get(i - 2).in(WordList.REFLEXIVES);
    }

    /** "L'appel lancé par la ville": a participle without its auxiliary only describes. */
    private boolean bareParticiple(int i) {
        if (!lexicon.ends("endings.participle", words.get(i).lower())) {
            return false;
        }
        for (int k = i - 1; k >= 0 && i - k <= AUXILIARY_WITHIN; k--) {
            if (words.get(k).sentence() != words.get(i).sentence()) {
                return true;
            }
            if (words.get(k).wordClass() == WordClass.AUXILIARY) {
                return false;
            }
        }
        return true;
    }

    /** A cue of written words, whose source stands behind a preposition: "heißt es in". */
    boolean document(int cue) {
        return words.get(cue).in(WordList.CUES_DOCUMENT);
    }

    boolean participle(int cue) {
        return words.get(cue).in(WordList.CUES_PARTICIPLE);
    }

    int firstCue(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cue(i)) {
                return i;
            }
        }
        return -1;
    }

    int lastCue(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (cue(i)) {
                return i;
            }
        }
        return -1;
    }

    /** How many words lie between; a mention counts once and quoted words do not. */
    int apart(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            Word word = words.get(i);
            boolean inMention = word.mention() != null && word.mention().first() < i;
            count += word.quoted() || inMention || !letters(word) ? 0 : 1;
        }
        return count;
    }

    /** Whether the sentence of a word tells in its mood what somebody else said: "Die Schleuse habe das verhindert". */
    boolean reported(int word) {
        for (int i = start(word); i < words.size() && i - word < FARTHEST && same(i, word); i++) {
            if (words.get(i).in(WordList.REPORTED) && !words.get(i).quoted()) {
                return true;
            }
        }
        return false;
    }

    boolean hasWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.get(i).quoted() && letters(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean letters(Word word) {
        return Character.isLetterOrDigit(word.text().codePointAt(0));
    }

    /** The mention that starts at a word outside of quotes; null for none. */
    @Nullable Mention starting(int i) {
        Mention mention = words.get(i).mention();
        return mention != null && mention.first() == i && !words.get(i).quoted() ? mention : null;
    }

    @Nullable Mention first(int from, int to) {
        for (int i = from; i < to; i++) {
            Mention mention = starting(i);
            if (mention != null && candidates.maySpeak(mention)) {
                return mention;
            }
        }
        return null;
    }

    @Nullable Mention last(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Mention mention = starting(i);
            if (mention != null && candidates.maySpeak(mention)) {
                return mention;
            }
        }
        return null;
    }
}
