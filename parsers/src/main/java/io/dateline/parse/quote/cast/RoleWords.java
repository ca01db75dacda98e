package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Trait;
import java.util.ArrayList;
import java.util.List;

/** Tells whether a title names a role: "Ministerpräsidentin" does for "Präsidentin", "minister" for "ministeren". */
final class RoleWords {

    /** How many letters a role has at least that is found at the end of a longer word, or has an article at its end. */
    private static final int SHORTEST = 5;

    private static final int SHORTEST_WORD = 3;

    private static final String BETWEEN_WORDS = " \t\n\u000b\f\r,'’";

    private final Lexicon lexicon;
    private final boolean compounds;
    private final List<String> definite;

    RoleWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.compounds = lexicon.has(Trait.NOUNS_CAPITALISED) || lexicon.has(Trait.COMPOUNDS);
        this.definite = lexicon.endings("endings.definite");
    }

    /** The words of a title, in lower case. */
    List<String> words(String title) {
        if (title.isEmpty()) {
            return List.of();
        }
        String lower = lexicon.lower(title);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || BETWEEN_WORDS.indexOf(lower.charAt(i)) >= 0) {
                if (i > start) {
                    words.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Whether one of the words of a title names a role. */
    boolean named(List<String> title, String role) {
        for (String word : title) {
            if (word.equals(role)
                    || compounds && role.length() >= SHORTEST && word.endsWith(role)
                    || role.length() >= SHORTEST && word.length() >= SHORTEST_WORD && definite(word, role)) {
                return true;
            }
        }
        return false;
    }

    /** "ministeren", "ordføraren": the article stands at the end. */
    private boolean definite(String word, String role) {
        for (String article : definite) {
            if (role.endsWith(article)) {
                String bare = role.substring(0, role.length() - article.length());
                String noun = noun(word, bare);
                return noun.equals(bare) || bare.length() >= SHORTEST && noun.endsWith(bare);
            }
        }
        return false;
    }

    /** A noun without the ending that gives way to the article. */
    private String noun(String word, String bare) {
        for (String ending : lexicon.endings("endings.bare")) {
            if (word.endsWith(ending) && !bare.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
