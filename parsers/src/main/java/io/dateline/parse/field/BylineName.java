package io.dateline.parse.field;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One name of a byline: whether it is one, of what kind, and what stands behind it. */
final class BylineName {

    /** A first name, perhaps with initials. */
    static final Pattern FIRST_NAMES = Pattern.compile("[\\p{L}'’-]{2,}(?: \\p{Lu}\\.?)*");

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LETTERS = 6;

    private static final Set<String> ROLES = Words.load("roles.txt");
    private static final Set<String> DESKS = Words.load("desks.txt");
    private static final Set<String> AGENCIES = Words.load("agencies.txt");
    private static final Set<String> NOBODY = Words.load("no-names.txt");
    private static final Set<String> NO_WORDS = Words.load("no-name-words.txt");
    private static final Set<String> LETTERS = Words.load("post-nominals.txt");

    private static final Pattern GAPS = Pattern.compile("[\\s-]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,.:;–—|/~*-]+|[\\s,:;–—|/*-]+$");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./:-]\\d|\\b\\d{4}\\b");
    private static final Pattern PLACE = Pattern.compile("^(.{3,50}?) (?:in|aus|à) (\\p{Lu}[\\p{L} .'-]{2,30})$");
    private static final Pattern BRACKETS = Pattern.compile("^(.{2,60}?)\\s*\\(([^()]{1,30})\\)$");
    private static final Pattern DOMAIN = Pattern.compile(
            "[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:com|org|net|de|at|ch|fr|it|es|pl|tr|info|uk|nl|eu|news|media|io)(?:/.*)?");
    /** What no name has. */
    private static final Pattern FOREIGN = Pattern.compile("[@{}?©=<>\\[\\]_#]|https?:|www\\.|!$|\\.\\.\\.|…");

    private static final Pattern PATH = Pattern.compile("\\p{L}+(?:\\.\\p{L}+){2,}");

    private BylineName() {}

    static List<Byline> read(String raw) {
        String name = Bylines.withoutPrefix(EDGES.matcher(raw).replaceAll("")).strip();
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.matches()) {
            String within = brackets.group(2).strip();
            List<Byline> plain = read(brackets.group(1));
            return isAgency(within)
                    ? plain.stream()
                            .map(byline -> byline.withAffiliation(within).withPrinted(name))
                            .toList()
                    : plain;
        }
        if (!isName(name)) {
            return List.of();
        }
        BylineKind kind = kind(name);
        Matcher place = PLACE.matcher(name);
        if (kind == BylineKind.PERSON && place.matches() && place.group(1).indexOf(' ') > 0) {
            return List.of(
                    Byline.person(place.group(1)).withLocation(place.group(2)).withPrinted(name));
        }
        return List.of(Byline.of(kind, name));
    }

    private static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean domain = DOMAIN.matcher(lower).matches();
        return name.length() >= 2
                && name.length() <= LONGEST
                && name.split(" ").length <= MOST_WORDS
                && name.codePoints().anyMatch(Character::isLetter)
                && !NOBODY.contains(lower)
                && !lower.contains("admin")
                && Stream.of(lower.split(" ")).noneMatch(NO_WORDS::contains)
                && !FOREIGN.matcher(name).find()
                && (domain || !PATH.matcher(name).matches())
                && (domain || !isDated(name))
                && (name.indexOf(' ') < 0 || hasCapital(name));
    }

    private static boolean isDated(String name) {
        boolean numbers = name.indexOf('.') <= 0
                && name.chars().filter(Character::isDigit).count() > 2;
        return numbers || DATE.matcher(name).find() || (Character.isDigit(name.charAt(0)) && name.indexOf(' ') < 0);
    }

    /** A name of several words has a capital, or is of a script that has none. */
    private static boolean hasCapital(String name) {
        return name.codePoints()
                .anyMatch(c -> Character.isUpperCase(c) || Character.isLetter(c) && !Character.isLowerCase(c));
    }

    /** Letters behind a name that belong to it: "MD", "Ph.D.", "Jr.". */
    static boolean isBehindName(String piece) {
        if (piece.length() > 3 * LONGEST_LETTERS || piece.isEmpty() || !Character.isUpperCase(piece.codePointAt(0))) {
            return false;
        }
        for (String word : piece.split("\\s+")) {
            if (!LETTERS.contains(word.replace(".", "").toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part of a byline tells what an author does. */
    static boolean isRole(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (String word : GAPS.split(text.toLowerCase(Locale.ROOT))) {
            if (ROLES.contains(word)) {
                return true;
            }
        }
        return text.indexOf(' ') > 0 && Character.isLowerCase(text.codePointAt(0)) && !text.startsWith("de ");
    }

    static boolean isAgency(String text) {
        return AGENCIES.contains(text.toLowerCase(Locale.ROOT));
    }

    static BylineKind kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (AGENCIES.contains(lower)) {
            return BylineKind.ORGANIZATION;
        }
        if (DESKS.contains(lower)) {
            return BylineKind.DESK;
        }
        for (String word : lower.split("[\\s/-]+")) {
            if (DESKS.contains(word)) {
                return BylineKind.DESK;
            }
        }
        boolean organization = DOMAIN.matcher(lower).matches() || lower.indexOf('/') > 0;
        return organization ? BylineKind.ORGANIZATION : BylineKind.PERSON;
    }
}
