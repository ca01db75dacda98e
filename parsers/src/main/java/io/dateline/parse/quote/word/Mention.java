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

    public final Type type;
    /** Index of the first word. */
    public final int first;
    /** Index behind the last word. */
    public final int end;
    /** A name without titles; the words as written for other types. */
    public final String text;
    /** The word that decides, in lower case: last name, pronoun, head noun. */
    public final String head;
    /** Words in front of a name that tell what the person is; empty when there are none. */
    public final String title;
    /** Whether a name is more likely a person's than another thing's. */
    public final boolean person;
    /** Whether the text has several words. */
    public final boolean several;

    /** Number among the mentions of the manuscript. */
    public int index;
    /** The word lists that name its head, a bit each; see {@link WordList}. */
    public long headLists;
    /** Who the roster takes it for. */
    public @Nullable Person resolved;

    private @Nullable Part headPart;

    /**
     * Words that may stand for a speaker.
     *
     * @param type how they point at someone
     * @param first index of the first word
     * @param end index behind the last word
     * @param text a name without titles; the words as written for other types
     * @param head the word that decides, in lower case
     * @param title words in front of a name; may be empty
     * @param person whether a name is more likely a person's
     */
    public Mention(Type type, int first, int end, String text, String head, String title, boolean person) {
        this.type = type;
        this.first = first;
        this.end = end;
        this.text = text;
        this.head = head;
        this.title = title;
        this.person = person;
        this.several = end - first > 1 && text.indexOf(' ') > 0;
    }

    /**
     * A description of somebody or something that is no name.
     *
     * @param first index of the first word
     * @param end index behind the last word
     * @param text the words as written
     * @param head the word that decides, in lower case
     * @param headLists the word lists that name the head, a bit each
     * @return the mention
     */
    public static Mention nominal(int first, int end, String text, String head, long headLists) {
        Mention mention = new Mention(Type.NOMINAL, first, end, text, head, "", false);
        mention.headLists = headLists;
        return mention;
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
        return type == Type.NAME && person && several;
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
