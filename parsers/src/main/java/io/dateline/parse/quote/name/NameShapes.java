package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.WordList;
import java.util.Set;

/** What a name alone tells of whose it is: "FjordPay" is a firm's, and "Kate York" a woman's though York is a town. */
public final class NameShapes {

    private final Lexicon lexicon;
    private final Set<String> lastNames;
    private final Set<String> prefixes;
    private final Set<String> domains;

    /**
     * Knows the names of a language.
     *
     * @param lexicon the words of the language
     */
    public NameShapes(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.lastNames = lexicon.setting("names.last");
        this.prefixes = lexicon.setting("names.prefixes");
        this.domains = lexicon.setting("names.domains");
    }

    /**
     * A given name in front of a single word that is a place or a body elsewhere, and a last name, too.
     *
     * @param fullName a name in full
     * @return whether it is a person's
     */
    public boolean person(String fullName) {
        int blank = fullName.indexOf(' ');
        if (blank < 0 || fullName.indexOf(' ', blank + 1) >= 0) {
            return false;
        }
        long given = lexicon.lists(lexicon.lower(first(fullName)));
        return (given & WordList.GIVEN_NAMES) != 0
                && (given & WordList.PLACES.bit()) == 0
                && lastNames.contains(lexicon.lower(fullName.substring(blank + 1)));
    }

    /**
     * Whether a name starts with a known given name: "San Remo Song Contest" has one, too, but not at its start.
     *
     * @param name a name, of one word or more
     * @param lexicon the words of the language
     * @return whether it does
     */
    public static boolean startsWithGiven(String name, Lexicon lexicon) {
        return (lexicon.lists(lexicon.lower(first(name))) & WordList.GIVEN_NAMES) != 0;
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /**
     * A single word with a capital inside, as no person's name has it, or with the end of a site's address.
     *
     * @param name a name
     * @return whether it is a firm's
     */
    public boolean firm(String name) {
        if (prefixes.isEmpty() || name.indexOf(' ') >= 0 || name.indexOf('-') >= 0) {
            return false;
        }
        int dot = name.lastIndexOf('.');
        if (dot > 0 && domains.contains(name.substring(dot + 1))) {
            return true;
        }
        for (int i = 2; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
                return !prefixes.contains(name.substring(0, i));
            }
        }
        return false;
    }
}
