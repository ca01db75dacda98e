package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts descriptions into the case of a subject, where a language lists endings for it: "langjährigen Amtskollegen" is
 * "langjährige Amtskollege".
 */
public final class Nominatives {

    private final Lexicon lexicon;
    private final List<Ending> nouns;
    private final List<Ending> adjectives;

    /** An ending, and what it is in the nominative. */
    private record Ending(String oblique, String nominative) {

        /** A word with this ending changed; letters that both have stay as they are written. */
        String change(String word) {
            int common = 0;
            while (common < nominative.length() && oblique.charAt(common) == nominative.charAt(common)) {
                common++;
            }
            return word.substring(0, word.length() - oblique.length() + common) + nominative.substring(common);
        }
    }

    /**
     * Knows the endings of a language.
     *
     * @param lexicon the words of the language
     */
    public Nominatives(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = endings(lexicon.setting("endings.oblique"));
        this.adjectives = endings(lexicon.setting("endings.oblique.adjective"));
    }

    private static List<Ending> endings(Set<String> pairs) {
        List<Ending> endings = new ArrayList<>(pairs.size());
        for (String pair : pairs) {
            int bar = pair.indexOf('_');
            endings.add(new Ending(pair.substring(0, bar), pair.substring(bar + 1)));
        }
        return endings;
    }

    /** A description with its adjectives and its head, which is the last of the first nouns, in the nominative. */
    String description(String text) {
        if (nouns.isEmpty() || text.isEmpty()) {
            return text;
        }
        String[] words = text.split(" ");
        int noun = 0;
        while (noun < words.length && !capital(words[noun])) {
            words[noun] = change(adjectives, words[noun]);
            noun++;
        }
        while (noun + 1 < words.length && capital(words[noun + 1])) {
            noun++;
        }
        if (noun < words.length) {
            words[noun] = noun(words[noun]);
        }
        return String.join(" ", words);
    }

    /**
     * A noun in the nominative.
     *
     * @param word the noun
     * @return the noun as a subject
     */
    public String noun(String word) {
        return change(nouns, word);
    }

    private String change(List<Ending> endings, String word) {
        String lower = lexicon.lower(word);
        for (Ending ending : endings) {
            if (lower.length() == word.length() && lower.endsWith(ending.oblique())) {
                return ending.change(word);
            }
        }
        return word;
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && word.codePoints().anyMatch(Character::isUpperCase);
    }
}
