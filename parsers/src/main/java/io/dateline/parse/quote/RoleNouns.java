package io.dateline.parse.quote;

import java.util.Set;

/** What people are called by their work or place: the words that make a description of what stands beside a name. */
final class RoleNouns {

    private final Lexicon lexicon;
    private final Set<String> roles;
    private final Set<String> modifiers;

    RoleNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.roles = lexicon.setting("roles");
        this.modifiers = lexicon.setting("roles.modifiers");
    }

    /** Whether the language lists any. */
    boolean any() {
        return !roles.isEmpty();
    }

    /** Whether a word is one, or several joined: "actor-director". */
    boolean role(Word word) {
        return role(word.lower);
    }

    /** The same of a word in lower case. */
    boolean role(String lower) {
        int hyphen = lower.indexOf('-');
        if (hyphen < 0) {
            return single(lower);
        }
        return single(lower) || single(lower.substring(lower.lastIndexOf('-') + 1));
    }

    private boolean single(String lower) {
        return roles.contains(lower) || lexicon.ends("roles", lower);
    }

    /** Whether a word goes with a role though it has small letters: "former", "chief". */
    boolean modifies(Word word) {
        return modifiers.contains(word.lower);
    }
}
