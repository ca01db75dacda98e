package io.dateline.parse.quote.cast;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.WordList;
import io.dateline.parse.text.PhraseFile;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names that are no person's in any story: countries, in the words of a language, and firms, papers and offices that the
 * whole world knows.
 */
final class KnownBodies {

    private static final Set<String> EVERYWHERE = PhraseFile.read(KnownBodies.class, "bodies.txt");
    private static final Map<String, KnownBodies> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final Set<String> countries = new HashSet<>();
    /** What firms and districts have at the end of their names. */
    private final Set<String> last;

    private KnownBodies(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.last = lexicon.setting("bodies.last");
        Locale language = Locale.forLanguageTag(lexicon.language());
        for (String country : Locale.getISOCountries()) {
            String name = new Locale.Builder().setRegion(country).build().getDisplayCountry(language);
            countries.add(lexicon.lower(name));
        }
    }

    static KnownBodies of(Lexicon lexicon) {
        return BY_LANGUAGE.computeIfAbsent(lexicon.language(), language -> new KnownBodies(lexicon));
    }

    /** Whether a name is one of theirs; "Jordan" and "Israel" may be people, too. */
    boolean has(String name) {
        String lower = lexicon.lower(name);
        if ((lexicon.lists(lower) & WordList.GIVEN_NAMES) != 0) {
            return false;
        }
        return EVERYWHERE.contains(lower)
                || countries.contains(lower)
                || last.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }
}
