package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/** What people are called by their work or place: the words that make a description of what stands beside a name. */
public final class RoleNouns {

    private final Lexicon lexicon;
    private final Set<String> roles;
    private final Set<String> modifiers;
    private final List<String> several;

    /**
     * Knows the roles of a language.
     *
     * @param lexicon the words of the language
     */
    public RoleNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.roles = lexicon.setting("roles");
        this.modifiers = lexicon.setting("roles.modifiers");
        this.several = lexicon.endings("endings.several");
    }

    /**
     * Whether the language lists any.
     *
     * @return whether it does
     */
    public boolean any() {
        return !roles.isEmpty();
    }

    /**
     * Whether a word is one, or several joined: "actor-director".
     *
     * @param word the word
     * @return whether it names a role
     */
    public boolean role(Word word) {
        return role(word.lower());
    }

    /**
     * The same of a word in lower case.
     *
     * @param lower the word in lower case
     * @return whether it names a role
     */
    public boolean role(String lower) {
        int hyphen = lower.indexOf('-');
        if (hyphen < 0) {
            return single(lower);
        }
        return single(lower) || single(lower.substring(lower.lastIndexOf('-') + 1));
    }

    /**
     * Whether a word means several people of a role: "prosecutors".
     *
     * @param word the word
     * @return whether it does
     */
    public boolean several(Word word) {
        String one = one(word.lower());
        return one.length() < word.lower().length() && role(one);
    }

    /**
     * A noun without the ending that makes it several; the same noun where it has none.
     *
     * @param lower the noun in lower case
     * @return the noun for one
     */
    public String one(String lower) {
        for (String ending : several) {
            if (lower.length() > ending.length() && lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }

    /**
     * Whether a word has the ending of a participle that may stand behind a noun: "a lawyer representing them".
     *
     * @param word the word
     * @return whether it has
     */
    public boolean participle(Word word) {
        return lexicon.ends("endings.active", word.lower());
    }

    /**
     * Whether a word may be a noun, or stand before one, in what describes somebody.
     *
     * @param word the word
     * @return whether it may
     */
    public static boolean noun(Word word) {
        return switch (word.wordClass()) {
            case WordClass.OTHER, WordClass.NUMBER, WordClass.VERB_LIKE, WordClass.POSSESSIVE -> described(word);
            default -> false;
        };
    }

    /**
     * Whether a word may be a noun in small letters of the reporter's own.
     *
     * @param word the word
     * @return whether it may
     */
    public static boolean small(Word word) {
        return word.wordClass() == WordClass.OTHER && !word.capital() && !word.quoted();
    }

    /**
     * Whether a word is one of those without a function, and no month.
     *
     * @param word the word
     * @return whether it is so
     */
    public static boolean described(Word word) {
        return !word.in(WordList.FUNCTION) && !word.in(WordList.MONTHS);
    }

    private boolean single(String lower) {
        return roles.contains(lower) || lexicon.ends("roles", lower);
    }

    /**
     * Whether a word goes with a role though it has small letters: "former", "chief".
     *
     * @param word the word
     * @return whether it does
     */
    public boolean modifies(Word word) {
        return modifiers.contains(word.lower());
    }
}
