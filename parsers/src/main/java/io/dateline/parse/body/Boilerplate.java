package io.dateline.parse.body;

import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The phrases by which publishers lead readers away from a story, in many languages: "Read more:", "Sign up for". One
 * resource file a language; a line is the lower-case beginning of a text, or its whole when it ends in {@code $}.
 */
final class Boilerplate {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "tr", "ru", "sv", "no", "da", "fi", "cs", "uk", "ja", "zh");

    private static final Boilerplate ALL = load();

    /** Beginnings by their first character. */
    private final Map<Character, List<String>> beginnings = new HashMap<>();

    private final Set<String> wholes = new HashSet<>();
    private int longest;

    static Boilerplate all() {
        return ALL;
    }

    private static Boilerplate load() {
        Boilerplate phrases = new Boilerplate();
        for (String language : LANGUAGES) {
            phrases.read("boilerplate/" + language + ".txt");
        }
        return phrases;
    }

    private void read(String resource) {
        for (String phrase : PhraseFile.read(Boilerplate.class, resource)) {
            longest = Math.max(longest, phrase.length());
            if (phrase.endsWith("$")) {
                wholes.add(phrase.substring(0, phrase.length() - 1));
            } else {
                beginnings
                        .computeIfAbsent(phrase.charAt(0), key -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** Whether a block with this text leads away from the story. Long texts never do. */
    boolean matches(String text) {
        if (text.length() > 300) {
            return false;
        }
        String whole = text.strip();
        // one more than the longest phrase tells that a text goes on
        String lower = whole.substring(0, Math.min(whole.length(), longest + 1)).toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return false;
        }
        for (String phrase : beginnings.getOrDefault(lower.charAt(0), List.of())) {
            if (lower.startsWith(phrase)) {
                return true;
            }
        }
        return wholes.contains(lower.endsWith(":") ? lower.substring(0, lower.length() - 1) : lower);
    }
}
