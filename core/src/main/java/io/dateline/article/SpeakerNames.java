package io.dateline.article;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names of speakers are compared. */
final class SpeakerNames {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private SpeakerNames() {}

    /** Whether someone of this full name answers to the given one: the same, or its last word or words. */
    static boolean answersTo(String full, String name) {
        String asked = folded(name);
        String known = folded(full);
        return !asked.isEmpty() && (known.equals(asked) || known.endsWith(" " + asked));
    }

    /**
     * A form that is equal for names that differ in case or white space only. Upper case, because it makes one of "ß" and
     * "SS" and of both forms of "σ"; with the dot of the Turkish capital taken off, "İbrahim" and "ibrahim" are one.
     */
    static String folded(String name) {
        return SPACE.matcher(name)
                .replaceAll(" ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .replace('\u0130', 'I');
    }
}
