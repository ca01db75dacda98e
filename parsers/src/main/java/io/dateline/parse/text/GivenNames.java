package io.dateline.parse.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Given names of many languages: a word that is one begins the name of a person, not that of a paper or a company. */
public final class GivenNames {

    /** The resource: names in small letters apart by blanks, in the sections of the word files of quotes. */
    public static final String RESOURCE = "/io/dateline/parse/text/given-names.txt";

    private static final Set<String> NAMES = load();

    private GivenNames() {}

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (String line : PhraseFile.read(GivenNames.class, RESOURCE)) {
            if (!line.startsWith("[")) {
                names.addAll(List.of(line.split(" +")));
            }
        }
        return Set.copyOf(names);
    }

    /**
     * Whether a word is a given name.
     *
     * @param word the word in any case
     * @return true if it is one of those listed
     */
    public static boolean has(String word) {
        return NAMES.contains(word.toLowerCase(Locale.ROOT));
    }
}
