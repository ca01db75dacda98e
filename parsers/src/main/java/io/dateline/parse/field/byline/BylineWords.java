package io.dateline.parse.field.byline;

import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of bylines that are no names: what introduces authors, what introduces others, and what joins names. */
final class BylineWords {

    private static final Set<String> PREFIXES = PhraseFile.read(BylineWords.class, "byline-prefixes.txt");

    static final Set<String> CREDITS = PhraseFile.read(BylineWords.class, "byline-credits.txt");

    private static final Map<Character, List<String>> PREFIXES_BY_LETTER = byLetter(PREFIXES);

    private static final Map<Character, List<String>> CREDITS_BY_LETTER = byLetter(CREDITS);

    static final Set<String> AND = PhraseFile.read(BylineWords.class, "byline-and.txt");

    private static final Pattern FRONT = Pattern.compile("^[\\s:~/|–—•*-]+");

    private BylineWords() {}

    /** The text up to the first words that introduce others than authors. */
    static String withoutCredits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return text;
        }
        for (int at = 0; at < lower.length(); at++) {
            if (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))) {
                for (String credit : CREDITS_BY_LETTER.getOrDefault(lower.charAt(at), List.of())) {
                    if (lower.startsWith(credit, at) && ends(lower, credit, at + credit.length())) {
                        return text.substring(0, at);
                    }
                }
            }
        }
        return text;
    }

    private static boolean ends(String lower, String credit, int behind) {
        return behind == lower.length() || credit.endsWith(":") || !Character.isLetterOrDigit(lower.charAt(behind));
    }

    static String withoutPrefix(String text) {
        String rest = withoutFront(text);
        for (int round = 0; round < 3; round++) {
            String lower = rest.toLowerCase(Locale.ROOT);
            String longest = "";
            List<String> begun =
                    lower.isEmpty() ? List.of() : PREFIXES_BY_LETTER.getOrDefault(lower.charAt(0), List.of());
            for (String prefix : begun) {
                boolean ends = lower.startsWith(prefix)
                        && lower.length() > prefix.length()
                        && (" :|".indexOf(lower.charAt(prefix.length())) >= 0 || prefix.endsWith(":"));
                if (ends && prefix.length() > longest.length()) {
                    longest = prefix;
                }
            }
            if (longest.isEmpty()) {
                return rest;
            }
            rest = withoutFront(rest.substring(longest.length()));
        }
        return rest;
    }

    static String withoutFront(String text) {
        boolean plain = text.isEmpty() || Character.isLetterOrDigit(text.charAt(0));
        return plain ? text : FRONT.matcher(text).replaceFirst("");
    }

    /** Whether a text is nothing but words in front of those who did not write. */
    static boolean isCredit(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return CREDITS.contains(lower)
                || lower.endsWith(":")
                        && CREDITS.contains(
                                lower.substring(0, lower.length() - 1).strip());
    }

    /** Whether a line only introduces names, or ends in the middle of a list of them. */
    static boolean joins(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        String bare =
                lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        return line.endsWith(",")
                || line.endsWith("&")
                || AND.contains(last)
                || PREFIXES.contains(bare)
                || PREFIXES.contains(bare + ":")
                || CREDITS.contains(bare)
                || CREDITS.contains(bare + ":")
                || PREFIXES.contains(last);
    }

    /** Whether a line goes on with a list of names. */
    static boolean isJoined(String line) {
        int blank = line.indexOf(' ');
        String first = blank < 0 ? line : line.substring(0, blank);
        return line.startsWith(",") || line.startsWith("&") || line.startsWith("(") || AND.contains(first);
    }

    private static Map<Character, List<String>> byLetter(Set<String> words) {
        Map<Character, List<String>> found = new HashMap<>();
        words.forEach(word ->
                found.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(word));
        return Map.copyOf(found);
    }
}
