package io.dateline.parse.body.note;

import io.dateline.article.Correction;
import io.dateline.article.Correction.Kind;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows the notes of newsrooms by how they begin: "Correction (June 4):", "An earlier version of this article". One
 * resource file a language.
 */
public final class Corrections {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "tr", "ru", "uk", "pl", "sv", "no", "da", "fi", "cs", "ja", "zh");

    /** A longer paragraph is story. */
    private static final int LONGEST = 1_500;

    /** How far behind a label its colon may stand, with a date between. */
    private static final int COLON = 42;

    /** So many first letters tell most texts from all beginnings. */
    private static final int LETTERS = 4;

    private static final String OPENING = "([*—–- \u00a0_\"“†•";

    private static final Map<Character, List<Beginning>> BEGINNINGS = load();

    private record Beginning(String words, boolean label, Kind kind) {}

    private Corrections() {}

    private static Map<Character, List<Beginning>> load() {
        Map<String, Beginning> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            for (String line : PhraseFile.read(Corrections.class, "corrections/" + language + ".txt")) {
                int blank = line.indexOf(' ');
                Kind kind = Kind.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT));
                String words = line.substring(blank + 1);
                boolean label = words.endsWith(":");
                String bare = label ? words.substring(0, words.length() - 1) : words;
                all.putIfAbsent(bare, new Beginning(bare, label, kind));
            }
        }
        Map<Character, List<Beginning>> byFirst = new HashMap<>();
        all.values()
                .forEach(beginning -> byFirst.computeIfAbsent(beginning.words().charAt(0), key -> new ArrayList<>())
                        .add(beginning));
        return byFirst;
    }

    /** The note that a paragraph is, if it is one. */
    public static Optional<Correction> of(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int start = 0;
        while (start < text.length() - 1 && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        List<Beginning> likely = likely(text, start);
        String lower = likely.isEmpty()
                ? ""
                : text.substring(start).toLowerCase(Locale.ROOT).replace('’', '\'');
        for (Beginning beginning : likely) {
            if (fits(beginning, lower)) {
                return Optional.of(Correction.of(beginning.kind(), text));
            }
        }
        return Optional.empty();
    }

    /** The beginnings whose first letters stand here: few paragraphs have to be read in small letters. */
    private static List<Beginning> likely(String text, int start) {
        List<Beginning> likely = new ArrayList<>();
        for (Beginning beginning : BEGINNINGS.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of())) {
            String words = beginning.words();
            if (text.regionMatches(true, start, words, 0, Math.min(LETTERS, words.length()))) {
                likely.add(beginning);
            }
        }
        return likely;
    }

    private static boolean fits(Beginning beginning, String lower) {
        String words = beginning.words();
        if (!lower.startsWith(words)) {
            return false;
        }
        if (!beginning.label()) {
            return true;
        }
        int colon = colon(lower, words.length());
        return colon >= 0 && colon + 1 < lower.strip().length() && isDated(lower, words.length(), colon);
    }

    private static int colon(String text, int from) {
        int end = Math.min(text.length(), from + COLON);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                boolean clock = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
                if (!clock || i == from) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** What stands between a label and its colon is nothing, or a date. */
    private static boolean isDated(String text, int from, int colon) {
        String between = text.substring(from, colon);
        return between.isBlank() || between.codePoints().anyMatch(Character::isDigit);
    }
}
