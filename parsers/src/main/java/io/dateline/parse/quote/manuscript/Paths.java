package io.dateline.parse.quote.manuscript;

import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands on the way from one place of a story to another, as patterns see it: a letter for each word or mention. */
public final class Paths {

    private static final int LONGEST = 24;

    /** How many letters one word adds at most, but for those of a lemma. */
    private static final int MOST_AT_ONCE = 4;

    private static final Part OUTSIDE = Part.of('#');
    private static final Part QUOTED = Part.of('Q');

    private final List<Word> words;
    /** The way that is looked at, and how long it is so far. */
    private char[] path = new char[LONGEST + MOST_AT_ONCE];

    private int length;

    /**
     * Looks at the words of a story.
     *
     * @param words the words of the story
     */
    public Paths(List<Word> words) {
        this.words = words;
    }

    /**
     * The letter for a mention within a path.
     *
     * @param mention a mention of the story
     * @return the letter
     */
    public static Part letter(Mention mention) {
        return Part.of(mention.letter());
    }

    /**
     * Whether any of the words from one index to another stands in quotation marks.
     *
     * @param from the first
     * @param until behind the last
     * @return whether one does
     */
    public boolean quoted(int from, int until) {
        for (int i = from; i < until; i++) {
            if (words.get(i).quoted()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The classes of the words from one index to another, mentions as their letter, repeats and fillers once.
     *
     * @param from the first
     * @param to behind the last
     * @return the way, cut where it is long
     */
    public Part path(int from, int to) {
        return walk(from, to, false);
    }

    /**
     * The same with the lemma of each cue in place of its class.
     *
     * @param from the first
     * @param to behind the last
     * @return the way, cut where it is long
     */
    public Part pathWithLemmas(int from, int to) {
        return walk(from, to, true);
    }

    private Part walk(int from, int to, boolean lemmas) {
        length = 0;
        char last = 0;
        int quote = -1;
        for (int i = from; i < to && length < LONGEST; i++) {
            Word word = words.get(i);
            if (word.quoted()) {
                if (word.quote() != quote) {
                    add('Q');
                    quote = word.quote();
                }
                last = 'Q';
                continue;
            }
            if (i > 0 && i > from && words.get(i - 1).sentence() != word.sentence() && last != '.') {
                add('.');
                last = '.';
            }
            Mention mention = word.mention();
            if (mention != null) {
                if (i == Math.max(from, mention.first())) {
                    add(mention.letter());
                    last = 'N';
                }
                continue;
            }
            if (lemmas && word.wordClass() == WordClass.CUE) {
                add('<');
                add(word.cue());
                add('>');
                last = 'C';
            } else if (word.wordClass() != last) {
                last = word.wordClass();
                add(last);
            }
        }
        return Part.of(path, length);
    }

    private void add(char letter) {
        path[length++] = letter;
    }

    private void add(String lemma) {
        int needed = length + lemma.length() + MOST_AT_ONCE;
        if (needed > path.length) {
            path = Arrays.copyOf(path, needed);
        }
        lemma.getChars(0, lemma.length(), path, length);
        length += lemma.length();
    }

    /**
     * The class of the word at an index, seen from a sentence.
     *
     * @param index index of the word; may lie outside of the text
     * @param sentence number of the sentence
     * @return the class as a letter
     */
    public Part at(int index, int sentence) {
        Part hidden = hidden(index, sentence);
        if (hidden != null) {
            return hidden;
        }
        Word word = words.get(index);
        @Nullable Mention mention = word.mention();
        return mention != null ? letter(mention) : Part.of(word.wordClass());
    }

    /**
     * The word at an index in lower case, seen from a sentence; names are all the same.
     *
     * @param index index of the word; may lie outside of the text
     * @param sentence number of the sentence
     * @return the word
     */
    public Part lower(int index, int sentence) {
        Part hidden = hidden(index, sentence);
        if (hidden != null) {
            return hidden;
        }
        Word word = words.get(index);
        return word.mention() != null && word.mention().type() == Mention.Type.NAME
                ? letter(word.mention())
                : word.part();
    }

    /** What stands for a word that is not seen from a sentence, for it lies outside or in quotes; null for one that is. */
    private @Nullable Part hidden(int index, int sentence) {
        if (index < 0 || index >= words.size() || words.get(index).sentence() != sentence) {
            return OUTSIDE;
        }
        return words.get(index).quoted() ? QUOTED : null;
    }
}
