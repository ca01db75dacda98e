package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/** Which cue a mention hangs on, as its subject or otherwise. */
public final class Clauses {

    private static final int FARTHEST = 18;

    private final List<Word> words;

    /**
     * Looks at the words of a story.
     *
     * @param words the words of the story
     */
    public Clauses(List<Word> words) {
        this.words = words;
    }

    /**
     * How a mention hangs on a cue.
     *
     * @param kind {@code S} subject in front of it, {@code A} with an insertion between commas, {@code F} with other
     *     words between, {@code I} behind it, {@code O} object of it, {@code -} on none
     * @param lemma the cue's lemma, or empty
     * @param word index of the cue, or -1
     */
    public record Link(char kind, Part lemma, int word) {
        static final Link NONE = new Link('-', Part.NONE, -1);

        /**
         * Whether the mention is the subject of the cue, in whatever order.
         *
         * @return whether it is
         */
        public boolean subject() {
            return switch (kind) {
                case 'S', 'A', 'F', 'I' -> true;
                default -> false;
            };
        }
    }

    /**
     * The cue that a mention hangs on.
     *
     * @param mention a mention of the story
     * @return how it hangs on which; {@link Link#NONE} for none
     */
    public Link link(Mention mention) {
        int before = mention.first() - 1;
        Word start = words.get(mention.first());
        while (before >= 0 && words.get(before).wordClass() == WordClass.DETERMINER) {
            before--;
        }
        Link right = subject(mention);
        boolean cueBefore = before >= 0
                && words.get(before).wordClass() == WordClass.CUE
                && words.get(before).sentence() == start.sentence()
                && !words.get(before).quoted();
        if (cueBefore && right.kind != 'S') {
            Word cue = words.get(before);
            boolean quoteBefore = before > 0 && words.get(before - 1).quoted();
            boolean comma = before > 0 && words.get(before - 1).wordClass() == ',';
            char kind = quoteBefore ? 'I' : comma ? 'J' : 'O';
            if (kind == 'O'
                    && !cue.in(WordList.VERBS_TELLING)
                    && before > 0
                    && words.get(before - 1).mention() == null) {
                kind = 'K';
            }
            return new Link(kind, cue.stem(), before);
        }
        if (right == Link.NONE
                && before > 0
                && words.get(before).wordClass() == WordClass.TO
                && words.get(before - 1).in(WordList.ACCORDING)) {
            return new Link('T', words.get(before - 1).stem(), before - 1);
        }
        return right;
    }

    private Link subject(Mention mention) {
        int sentence = words.get(mention.first()).sentence();
        int stop = Math.min(words.size(), mention.end() + FARTHEST);
        int commas = 0;
        boolean plain = true;
        for (int i = mention.end(); i < stop; i++) {
            Word word = words.get(i);
            if (word.sentence() != sentence || word.quoted() || word.wordClass() == ';' || word.wordClass() == ':') {
                break;
            }
            if (word.wordClass() == WordClass.CUE) {
                char kind = plain ? 'S' : commas == 2 ? 'A' : commas == 0 ? 'F' : 'E';
                return new Link(kind, word.stem(), i);
            }
            if (word.wordClass() == ',') {
                commas++;
                plain = false;
            } else if (word.wordClass() != WordClass.AUXILIARY
                    && word.wordClass() != WordClass.ADVERB
                    && !word.in(WordList.ADVERBS)) {
                plain = false;
                if (commas == 0
                        && word.mention() != null
                        && (word.mention().type() != Mention.Type.NOMINAL)
                        && word.wordClass() != WordClass.RELATIVE) {
                    commas = 5;
                }
            }
        }
        return Link.NONE;
    }
}
