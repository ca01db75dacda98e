package io.dateline.parse.quote.word;

import org.jspecify.annotations.Nullable;

/** Words that may stand for a speaker: a name, a pronoun or a description. */
public final class Mention {

    /** How a mention points at someone. */
    public enum Type {
        NAME,
        PRONOUN,
        NOMINAL
    }

    private final int index;
    private final Type type;
    private final int first;
    private final int end;
    private final String text;
    private final String head;
    private final long headLists;
    private final String title;
    private final boolean personal;
    private final boolean several;
    private final char letter;

    private @Nullable Person person;
    private @Nullable Part headPart;

    private Mention(
            int index,
            Type type,
            int first,
            int end,
            String text,
            String head,
            long headLists,
            String title,
            boolean personal) {
        this.index = index;
        this.type = type;
        this.first = first;
        this.end = end;
        this.text = text;
        this.head = head;
        this.headLists = headLists;
        this.title = title;
        this.personal = personal;
        this.several = end - first > 1 && text.indexOf(' ') > 0;
        this.letter = letter(type, personal);
    }

    private static char letter(Type type, boolean personal) {
        return switch (type) {
            case NAME -> personal ? 'N' : 'G';
            case PRONOUN -> 'P';
            case NOMINAL -> 'M';
        };
    }

    /**
     * A name.
     *
     * @param index number among the mentions of the manuscript
     * @param first index of the first word, that of a title in front of the name
     * @param end index behind the last word
     * @param text the name without titles
     * @param head the last name, in lower case
     * @param headLists the word lists that name the head, a bit each
     * @param title words in front of the name, or beside it; may be empty
     * @param personal whether it is more likely a person's than another thing's
     * @return the mention
     */
    public static Mention name(
            int index, int first, int end, String text, String head, long headLists, String title, boolean personal) {
        return new Mention(index, Type.NAME, first, end, text, head, headLists, title, personal);
    }

    /**
     * A pronoun.
     *
     * @param index number among the mentions of the manuscript
     * @param at index of the word
     * @param word the word
     * @return the mention
     */
    public static Mention pronoun(int index, int at, Word word) {
        return new Mention(index, Type.PRONOUN, at, at + 1, word.text(), word.lower(), word.lists(), "", true);
    }

    /**
     * A description of somebody or something that is no name.
     *
     * @param index number among the mentions of the manuscript
     * @param first index of the first word
     * @param end index behind the last word
     * @param text the words as written
     * @param head the word that decides
     * @return the mention
     */
    public static Mention description(int index, int first, int end, String text, Word head) {
        return new Mention(index, Type.NOMINAL, first, end, text, head.lower(), head.lists(), "", false);
    }

    /**
     * A description that is none of the mentions of the manuscript: one that a rule finds for itself. Its number is 0, so
     * that nobody stands before it.
     *
     * @param first index of the first word
     * @param end index behind the last word
     * @param text the words as written
     * @param head the word that decides, in lower case
     * @param headLists the word lists that name the head, a bit each
     * @return the mention
     */
    public static Mention unlisted(int first, int end, String text, String head, long headLists) {
        return new Mention(0, Type.NOMINAL, first, end, text, head, headLists, "", false);
    }

    /** {@return number among the mentions of the manuscript} */
    public int index() {
        return index;
    }

    /** {@return how it points at someone} */
    public Type type() {
        return type;
    }

    /** {@return index of the first word} */
    public int first() {
        return first;
    }

    /** {@return index behind the last word} */
    public int end() {
        return end;
    }

    /** {@return a name without titles; the words as written for other types} */
    public String text() {
        return text;
    }

    /** {@return the word that decides, in lower case: last name, pronoun, head noun} */
    public String head() {
        return head;
    }

    /** {@return words beside a name that tell what the person is; empty when there are none} */
    public String title() {
        return title;
    }

    /** {@return whether a name is more likely a person's than another thing's} */
    public boolean personal() {
        return personal;
    }

    /** {@return whether the text has several words} */
    public boolean several() {
        return several;
    }

    /** {@return what stands for it in patterns: N for a person's name, G for another, P for a pronoun, M for a description} */
    public char letter() {
        return letter;
    }

    /** {@return who the roster takes a name for; null for nobody} */
    public @Nullable Person person() {
        return person;
    }

    /**
     * Notes whom a name stands for.
     *
     * @param named the person
     */
    public void standFor(Person named) {
        person = named;
    }

    /**
     * Its head as a part of patterns.
     *
     * @return the head
     */
    public Part headPart() {
        if (headPart == null) {
            headPart = Part.of(head);
        }
        return headPart;
    }

    /**
     * Whether it is the name of a person, in more than a word.
     *
     * @return whether it is so
     */
    public boolean fullName() {
        return type == Type.NAME && personal && several;
    }

    /**
     * Whether the language lists its head there.
     *
     * @param list the list
     * @return whether it does
     */
    public boolean headIn(WordList list) {
        return list.in(headLists);
    }

    /**
     * Whether the language lists its head in one of some lists, given as their bits.
     *
     * @param some the lists, a bit each
     * @return whether it does
     */
    public boolean headInAny(long some) {
        return (headLists & some) != 0;
    }
}
