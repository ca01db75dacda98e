package io.dateline.parse.quote.word;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word or a single punctuation character of a manuscript, with what later steps found out about it. */
public final class Word {

    private static final int NO_QUOTE = -1;

    private final int start;
    private final int end;
    private final String text;
    private final WordForm form;
    private final char wordClass;
    private final long lists;
    private final boolean capital;
    private final boolean small;
    private final int paragraph;

    private int sentence;
    private int quote = NO_QUOTE;
    private @Nullable Mention mention;

    /**
     * A word about which nothing is found out yet.
     *
     * @param start its first character
     * @param end behind its last character
     * @param text the word as written
     * @param form its lower case with what is known of it
     * @param paragraph number of the line
     */
    public Word(int start, int end, String text, WordForm form, int paragraph) {
        this.start = start;
        this.end = end;
        this.text = text;
        this.form = form;
        this.wordClass = form.known().wordClass();
        this.lists = form.known().lists();
        this.capital = Character.isUpperCase(text.codePointAt(0));
        this.small = !capital && text.equals(form.lower());
        this.paragraph = paragraph;
    }

    /** {@return where it stands in the manuscript: its first character} */
    public int start() {
        return start;
    }

    /** {@return where it stands in the manuscript: behind its last character} */
    public int end() {
        return end;
    }

    /** {@return the word as written} */
    public String text() {
        return text;
    }

    /** {@return the word in lower case} */
    public String lower() {
        return form.lower();
    }

    /** {@return the lemma when the word is a cue verb, else empty} */
    public String cue() {
        return form.known().cue();
    }

    /** {@return what the word does in a sentence; see {@link WordClass}} */
    public char wordClass() {
        return wordClass;
    }

    /** {@return the word lists of the language it stands in, a bit each; see {@link WordList}} */
    public long lists() {
        return lists;
    }

    /** {@return number of the line it stands in} */
    public int paragraph() {
        return paragraph;
    }

    /** {@return number of the sentence it stands in, over the whole manuscript} */
    public int sentence() {
        return sentence;
    }

    /**
     * Notes which sentence it stands in.
     *
     * @param number number of the sentence, over the whole manuscript
     */
    public void placeInSentence(int number) {
        sentence = number;
    }

    /** {@return index of the quoted span it lies in, marks included; -1 outside of quotes} */
    public int quote() {
        return quote;
    }

    /**
     * Notes which quoted span it lies in.
     *
     * @param index index of the span
     */
    public void placeInQuote(int index) {
        quote = index;
    }

    /** {@return the mention it belongs to; null for none} */
    public @Nullable Mention mention() {
        return mention;
    }

    /**
     * Notes which mention it belongs to.
     *
     * @param found the mention
     */
    public void joinTo(Mention found) {
        mention = found;
    }

    /**
     * Its lower case as a part of patterns.
     *
     * @return the word
     */
    public Part part() {
        return form.part();
    }

    /**
     * What its forms have in common, as a part of patterns: the lemma of a cue, else the word without its ending.
     *
     * @return the stem
     */
    public Part stem() {
        return form.stem();
    }

    /**
     * Whether it is a reporter's verb as such; with a capital it may be a name.
     *
     * @return whether it is so
     */
    public boolean tells() {
        return wordClass == WordClass.CUE && !capital;
    }

    /**
     * Whether it starts with a capital letter.
     *
     * @return whether it does
     */
    public boolean capital() {
        return capital;
    }

    /**
     * Whether it is written in small letters alone.
     *
     * @return whether it is
     */
    public boolean small() {
        return small;
    }

    /**
     * Whether it is written in capitals alone; a single letter tells nothing.
     *
     * @return whether it is so
     */
    public boolean allCapitals() {
        return text.length() > 1 && !anySmall() && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether it has a small letter that every alphabet of this kind has; cheaper than to write it in capitals. */
    private boolean anySmall() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the language lists it there.
     *
     * @param list the list
     * @return whether it does
     */
    public boolean in(WordList list) {
        return list.in(lists);
    }

    /**
     * Whether the language lists it in one of some lists, given as their bits.
     *
     * @param some the lists, a bit each
     * @return whether it does
     */
    public boolean inAny(long some) {
        return (lists & some) != 0;
    }

    /**
     * Index of the first of some words that starts at or behind a place.
     *
     * @param words words in the order of their text
     * @param place a place in the text
     * @return the index; the number of words when there is none
     */
    public static int at(List<Word> words, int place) {
        return Sorted.firstFrom(place, words.size(), i -> words.get(i).start);
    }

    /**
     * Whether it stands in quotation marks.
     *
     * @return whether it does
     */
    public boolean quoted() {
        return quote >= 0;
    }
}
