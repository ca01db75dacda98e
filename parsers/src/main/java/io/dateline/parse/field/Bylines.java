package io.dateline.parse.field;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a byline's text apart: the word in front, several names, "Doe, Jane", a role, a place. What is an address, a
 * number or a sentence is no name.
 */
final class Bylines {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_TEXT = 600;

    private static final Set<String> PREFIXES = Words.load("byline-prefixes.txt");
    private static final Set<String> AND = Words.load("byline-and.txt");
    private static final Set<String> ROLES = Words.load("roles.txt");
    private static final Set<String> DESKS = Words.load("desks.txt");
    private static final Set<String> AGENCIES = Words.load("agencies.txt");
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "author",
            "editor",
            "guest",
            "unknown",
            "none",
            "null",
            "web",
            "user",
            "root",
            "n/a",
            "anonymous",
            "website",
            "true",
            "false",
            "[]",
            "undefined");

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[;|·•\\n]\\s*|\\s+/\\s+|\\s+&\\s+|\\s*、\\s*|\\s*،\\s*");
    /** Lower case alone: a capital is an initial. */
    private static final Pattern AND_WORD = Pattern.compile("\\s+(?:" + String.join("|", AND) + ")\\s+");

    private static final Pattern SHORT_AND = Pattern.compile("\\s[yeia]\\s");
    private static final Pattern PICTURE = Pattern.compile(
            "(?:foto|fotos|photo|photos|bild|image|picture|fotoğraf|фото)\\s*:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./:-]\\d|\\b\\d{4}\\b");
    private static final Pattern PLACE = Pattern.compile("^(.{3,50}?) (?:in|aus|à) (\\p{Lu}[\\p{L} .'-]{2,30})$");

    private Bylines() {}

    /** The authors that a text names, in its order; the same name once. */
    static List<Byline> read(String printed) {
        String text = Words.clean(printed);
        if (text.isEmpty() || text.length() > LONGEST_TEXT || text.contains("://")) {
            return List.of();
        }
        Map<String, Byline> found = new LinkedHashMap<>();
        for (String part : SEPARATOR.split(withoutPrefix(text))) {
            names(part).forEach(byline -> found.putIfAbsent(Words.folded(byline.name()), byline));
        }
        return List.copyOf(found.values());
    }

    /** Joins bylines of several texts; a name that is part of one already there is the same author. */
    static List<Byline> merge(List<Byline> bylines) {
        Map<String, Byline> found = new LinkedHashMap<>();
        bylines.forEach(byline -> found.putIfAbsent(Words.folded(byline.name()), byline));
        return List.copyOf(found.values());
    }

    private static String withoutPrefix(String text) {
        String rest = text;
        for (int round = 0; round < 2; round++) {
            String lower = rest.toLowerCase(Locale.ROOT);
            String longest = "";
            for (String prefix : PREFIXES) {
                boolean ends = lower.startsWith(prefix)
                        && lower.length() > prefix.length()
                        && (" :".indexOf(lower.charAt(prefix.length())) >= 0 || prefix.endsWith(":"));
                if (ends && prefix.length() > longest.length()) {
                    longest = prefix;
                }
            }
            if (longest.isEmpty()) {
                return rest;
            }
            rest = rest.substring(longest.length()).replaceFirst("^[\\s:]+", "");
        }
        return rest;
    }

    private static List<Byline> names(String part) {
        if (PICTURE.matcher(part).lookingAt()) {
            return List.of();
        }
        String[] commas = part.split("\\s*,\\s*");
        if (commas.length == 2 && isReversed(commas)) {
            return one(commas[1] + " " + commas[0]);
        }
        List<Byline> found = new ArrayList<>();
        for (String piece : commas) {
            String trimmed = piece.strip();
            if (!found.isEmpty() && hasRole(trimmed)) {
                int last = found.size() - 1;
                found.set(last, found.get(last).withRole(trimmed));
                continue;
            }
            for (String name : joined(AND_WORD.split(trimmed), trimmed)) {
                found.addAll(one(name));
            }
        }
        return found;
    }

    /** "Ortega y Vidal" is one name: a short word between a first name's half and a last name joins them. */
    private static String[] joined(String[] names, String whole) {
        if (names.length == 2
                && names[1].indexOf(' ') < 0
                && SHORT_AND.matcher(whole).find()) {
            return new String[] {whole};
        }
        return names;
    }

    /** "Doe, Jane": two single words, the first of them not an agency's or a place's. */
    private static boolean isReversed(String[] commas) {
        return commas[0].indexOf(' ') < 0
                && commas[1].indexOf(' ') < 0
                && !AGENCIES.contains(commas[0].toLowerCase(Locale.ROOT))
                && !AGENCIES.contains(commas[1].toLowerCase(Locale.ROOT))
                && commas[0].length() > 1
                && !commas[0].equals(commas[0].toUpperCase(Locale.ROOT))
                && !commas[1].equals(commas[1].toUpperCase(Locale.ROOT));
    }

    private static boolean hasRole(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (ROLES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<Byline> one(String raw) {
        String name = raw.strip().replaceAll("^[\\s,.:–—-]+|[\\s,:–—-]+$", "");
        name = withoutPrefix(name);
        if (!isName(name)) {
            return List.of();
        }
        BylineKind kind = kind(name);
        if (kind == BylineKind.PERSON) {
            var place = PLACE.matcher(name);
            if (place.matches() && place.group(1).indexOf(' ') > 0) {
                return List.of(Byline.person(place.group(1))
                        .withLocation(place.group(2))
                        .withPrinted(name));
            }
        }
        return List.of(Byline.of(kind, name));
    }

    private static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.length() >= 2
                && name.length() <= LONGEST_NAME
                && name.split(" ").length <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetter)
                && !NOBODY.contains(lower)
                && !lower.contains("http")
                && !lower.contains("www.")
                && name.indexOf('@') < 0
                && name.indexOf('{') < 0
                && name.indexOf('(') < 0
                && name.indexOf(')') < 0
                && name.indexOf('?') < 0
                && !name.endsWith("!")
                && (name.indexOf('.') > 0 || name.chars().noneMatch(Character::isDigit))
                && !DATE.matcher(name).find();
    }

    static BylineKind kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (AGENCIES.contains(lower)) {
            return BylineKind.ORGANIZATION;
        }
        for (String word : lower.split("[\\s/-]+")) {
            if (DESKS.contains(word)) {
                return BylineKind.DESK;
            }
        }
        if (DESKS.contains(lower)) {
            return BylineKind.DESK;
        }
        boolean domain = lower.matches("[\\p{L}\\d-]+\\.(?:com|org|net|de|at|ch|fr|it|es|pl|tr|info|co\\.uk|nl)");
        boolean slashed = lower.indexOf('/') > 0;
        return domain || slashed ? BylineKind.ORGANIZATION : BylineKind.PERSON;
    }
}
