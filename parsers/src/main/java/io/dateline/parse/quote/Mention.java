package io.dateline.parse.quote;

import org.jspecify.annotations.Nullable;

/** Words that may stand for a speaker: a name, a pronoun or a description. */
final class Mention {

    /** How a mention points at someone. */
    enum Type {
        NAME,
        PRONOUN,
        NOMINAL
    }

    final Type type;
    /** Index of the first word. */
    final int first;
    /** Index behind the last word. */
    final int end;
    /** A name without titles; the words as written for other types. */
    final String text;
    /** The word that decides, in lower case: last name, pronoun, head noun. */
    final String head;
    /** Words in front of a name that tell what the person is; empty when there are none. */
    final String title;
    /** Whether a name is more likely a person's than another thing's. */
    final boolean person;
    /** Whether the text has several words. */
    final boolean several;

    /** Number among the mentions of the manuscript. */
    int index;
    /** The word lists that name its head, a bit each; see {@link WordList}. */
    long headLists;
    /** Who the roster takes it for. */
    @Nullable Person resolved;

    private @Nullable Part headPart;

    Mention(Type type, int first, int end, String text, String head, String title, boolean person) {
        this.type = type;
        this.first = first;
        this.end = end;
        this.text = text;
        this.head = head;
        this.title = title;
        this.person = person;
        this.several = end - first > 1 && text.indexOf(' ') > 0;
    }

    /** Its head as a part of patterns. */
    Part headPart() {
        if (headPart == null) {
            headPart = Part.of(head);
        }
        return headPart;
    }

    /** Whether it is the name of a person, in more than a word. */
    boolean fullName() {
        return type == Type.NAME && person && several;
    }

    /** Whether the language lists its head there. */
    boolean headIn(WordList list) {
        return list.in(headLists);
    }

    /** Whether the language lists its head in one of some lists, given as their bits. */
    boolean headInAny(long some) {
        return (headLists & some) != 0;
    }
}
