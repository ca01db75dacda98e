package io.dateline.parse.quote;

import io.dateline.parse.quote.Mention.Type;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a speaker for languages without learned weights. Where the cue words are known, a quote needs one in its
 * paragraph, or a paragraph before it that ends in a colon, or a paragraph of its own; the speaker is the person named
 * last before the quote, as in languages whose verb ends the sentence, else the first behind it, else the person of the
 * paragraphs before. Where no words are known, the nearest name of the paragraph is all there is.
 */
final class NearbySpeaker {

    /** How sure a name is that merely stands near. */
    static final double NAME_ALONE = 0.2;

    private static final double CUED = 0.7;
    private static final double GOES_ON = 0.5;

    /** How many paragraphs back a speaker goes on. */
    private static final int PARAGRAPHS_BACK = 3;

    /** How many words away a speaker may stand; keeps the work on endless paragraphs linear. */
    private static final int FARTHEST = 400;

    private final Manuscript manuscript;
    private final boolean knowsWords;

    NearbySpeaker(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.knowsWords = !lexicon.language().equals("und");
    }

    /** Who was chosen, and how sure that is. */
    record Choice(Mention mention, double confidence) {}

    @Nullable Choice choose(int index) {
        Surroundings around = new Surroundings(manuscript, index);
        if (!knowsWords) {
            Mention nearest = nearest(around);
            return nearest == null ? null : new Choice(nearest, NAME_ALONE);
        }
        int start = paragraphStart(around.first);
        int end = paragraphEnd(around.end);
        boolean cued = hasCue(start, end);
        boolean alone = !hasWords(start, around.first) && !hasWords(around.end, end);
        if (!cued && !alone && !endsWithColon(start)) {
            return null;
        }
        Mention within = cued ? personIn(start, end, around) : null;
        if (within != null) {
            return new Choice(within, CUED);
        }
        Mention before = lastPersonBefore(start, around.paragraph);
        return before == null ? null : new Choice(before, GOES_ON);
    }

    private @Nullable Mention personIn(int start, int end, Surroundings around) {
        Mention before = lastPerson(start, around.first);
        if (before != null) {
            return before;
        }
        for (int i = around.end; i < end; i++) {
            Mention mention = manuscript.words.get(i).mention;
            if (mention != null && isPerson(mention)) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable Mention lastPersonBefore(int start, int paragraph) {
        int from = start;
        while (from > 0
                && start - from < FARTHEST
                && paragraph - manuscript.words.get(from - 1).paragraph <= PARAGRAPHS_BACK) {
            from--;
        }
        return lastPerson(from, start);
    }

    private @Nullable Mention lastPerson(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            Mention mention = manuscript.words.get(i).mention;
            if (mention != null && isPerson(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** A person is known in full somewhere in the article; a place or a month at a sentence's start is not. */
    private static boolean isPerson(Mention mention) {
        Person person = mention.resolved;
        return mention.type == Type.NAME
                && person != null
                && person.likelyHuman()
                && person.fullName().indexOf(' ') > 0;
    }

    private @Nullable Mention nearest(Surroundings around) {
        int start = paragraphStart(around.first);
        int end = paragraphEnd(around.end);
        for (int apart = 1; apart <= FARTHEST; apart++) {
            int before = around.first - apart;
            if (before >= start && isName(before)) {
                return manuscript.words.get(before).mention;
            }
            int behind = around.end + apart - 1;
            if (behind < end && isName(behind)) {
                return manuscript.words.get(behind).mention;
            }
        }
        return null;
    }

    private boolean isName(int word) {
        Mention mention = manuscript.words.get(word).mention;
        return mention != null && mention.type == Type.NAME;
    }

    private boolean hasCue(int start, int end) {
        for (int i = start; i < end; i++) {
            Word word = manuscript.words.get(i);
            if (!word.quoted() && word.wordClass == WordClass.CUE) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWords(int start, int end) {
        for (int i = start; i < end; i++) {
            Word word = manuscript.words.get(i);
            if (!word.quoted() && Character.isLetterOrDigit(word.text.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWithColon(int start) {
        return start > 0 && manuscript.words.get(start - 1).text.equals(":");
    }

    private int paragraphStart(int word) {
        int start = Math.min(word, manuscript.words.size() - 1);
        int paragraph = manuscript.words.get(start).paragraph;
        while (start > 0 && word - start < FARTHEST && manuscript.words.get(start - 1).paragraph == paragraph) {
            start--;
        }
        return start;
    }

    private int paragraphEnd(int word) {
        int end = Math.max(1, Math.min(word, manuscript.words.size()));
        int paragraph = manuscript.words.get(end - 1).paragraph;
        while (end < manuscript.words.size()
                && end - word < FARTHEST
                && manuscript.words.get(end).paragraph == paragraph) {
            end++;
        }
        return end;
    }
}
