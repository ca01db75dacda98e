package io.dateline.parse.quote.word;

import java.util.Locale;
import java.util.Set;

/** The small letters of a language; that of Turkish, Azeri and Lithuanian costs ten times as much as that of all others. */
final class LowerCase {

    /** Languages that tell an i with a dot from one without. */
    private static final Set<String> DOTTED = Set.of("tr", "az");

    private static final char COMBINING_DOT = '\u0307';

    private final Locale locale;
    private final boolean dotted;
    /** Whether its i's are all that tells the lower case of the language from that of others. */
    private final boolean plain;

    LowerCase(Locale locale) {
        this.locale = locale;
        this.dotted = DOTTED.contains(locale.getLanguage());
        this.plain = !locale.getLanguage().equals("lt");
    }

    /** A word in lower case; itself where it is. */
    String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.small(word.charAt(i))) {
                return lowered(word);
            }
        }
        return word;
    }

    private String lowered(String word) {
        if (!plain || dotted && word.indexOf(COMBINING_DOT) >= 0) {
            return word.toLowerCase(locale);
        }
        String known = dotted ? word.replace('İ', 'i').replace('I', 'ı') : word;
        return known.toLowerCase(Locale.ROOT);
    }
}
