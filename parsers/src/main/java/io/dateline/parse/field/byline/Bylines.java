package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a byline's text apart: the word in front, several names, "Doe, Jane", a role, a place, a date, and the people who
 * did not write but reviewed, translated or photographed.
 */
final class Bylines {

    private static final int LONGEST_TEXT = 600;

    private static final Set<String> PREFIXES = PhraseFile.read(Bylines.class, "byline-prefixes.txt");
    static final Set<String> CREDITS = PhraseFile.read(Bylines.class, "byline-credits.txt");
    private static final Map<Character, List<String>> PREFIXES_BY_LETTER = byLetter(PREFIXES);
    private static final Map<Character, List<String>> CREDITS_BY_LETTER = byLetter(CREDITS);
    private static final Set<String> AND = PhraseFile.read(Bylines.class, "byline-and.txt");

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[;|·•／\\n]\\s*|\\s+/\\s+|\\s+&\\s+|\\s*、\\s*|\\s*،\\s*|\\s+(?:im Gespräch mit|in conversation with|en conversation avec)\\s+");
    private static final String SEPARATORS = ";|·•／\n/&、،";

    /** Lower case alone: a capital is an initial. */
    private static final Pattern AND_WORD = Pattern.compile("\\s+(?:" + String.join("|", AND) + ")\\s+");

    private static final Pattern SHORT_AND = Pattern.compile("\\s[yeia]\\s");
    /** What stands behind a dash tells of the author. */
    private static final Pattern DASH = Pattern.compile("(?<=\\p{L}{2})\\s+[–—-](?:\\s|$)");

    private static final int LONGEST_HOUSE = 60;

    private static final Pattern HOUSE = Pattern.compile("\\p{Lu}[\\p{L}' ]+ & \\p{Lu}\\p{L}+");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern FRONT = Pattern.compile("^[\\s:~/|–—•*-]+");

    private Bylines() {}

    /** The authors that a text names, in its order; the same name once. */
    static List<Byline> read(String printed) {
        String text = Words.clean(printed.replace("\n", " | "));
        if (text.isEmpty() || text.length() > LONGEST_TEXT || text.contains("://")) {
            return List.of();
        }
        List<Byline> found = new ArrayList<>();
        String named = withoutPrefix(withoutCredits(BylineDates.without(text)));
        if (isHouse(named)) {
            return List.of(Byline.organization(named));
        }
        for (String part : parts(named)) {
            String own = withoutDash(part);
            boolean role = found.size() == 1
                    && found.get(0).kind() == BylineKind.PERSON
                    && found.get(0).role().isEmpty()
                    && BylineName.isRoleAlone(own.strip());
            if (role) {
                found.set(0, found.get(0).withRole(own.strip()));
            } else {
                found.addAll(names(own));
            }
        }
        return merge(withoutRoles(withoutEmployers(found)));
    }

    /** "Lorvik Tides & Wellness": where a word that names nobody stands behind the mark, and no person in front, it is one house's name. */
    private static boolean isHouse(String text) {
        int mark = text.indexOf(" & ");
        return mark > 0
                && text.indexOf(' ') < mark
                && text.length() <= LONGEST_HOUSE
                && HOUSE.matcher(text).matches()
                && BylineName.isNobody(text.substring(mark + 3))
                && !BylineName.isRoleAtTheEnd(text.substring(mark + 3))
                && !BylineName.beginsAsPerson(text);
    }

    private static String[] parts(String text) {
        return mayBeParted(text) ? SEPARATOR.split(text) : new String[] {text};
    }

    /** Whether a text has one of the marks, or the length of the words, that part names. */
    private static boolean mayBeParted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.contains("Gespräch mit") || text.contains("onversation");
    }

    private static String withoutDash(String part) {
        boolean dash = part.indexOf('-') > 0 || part.indexOf('–') > 0 || part.indexOf('—') > 0;
        return dash ? DASH.split(part, 2)[0] : part;
    }

    /** Behind one person and the person's role, whatever organisation follows is the one that is worked for. */
    static List<Byline> withoutEmployers(List<Byline> bylines) {
        boolean employed = bylines.size() > 1
                && bylines.get(0).kind() == BylineKind.PERSON
                && bylines.get(0).role().isPresent()
                && bylines.stream().skip(1).allMatch(byline -> byline.kind() == BylineKind.ORGANIZATION);
        if (!employed) {
            return bylines;
        }
        Byline person = bylines.get(0);
        return List.of(
                person.affiliation().isPresent()
                        ? person
                        : person.withAffiliation(bylines.get(1).name()));
    }

    /** "Ada Quill & Senior Writer": beside a person, what another part says that somebody is names nobody. */
    static List<Byline> withoutRoles(List<Byline> bylines) {
        if (bylines.size() < 2) {
            return bylines;
        }
        boolean person = bylines.stream()
                .anyMatch(byline -> byline.kind() == BylineKind.PERSON && !BylineName.isRoleAtTheEnd(byline.name()));
        return person
                ? bylines.stream()
                        .filter(byline ->
                                byline.kind() == BylineKind.ORGANIZATION || !BylineName.isRoleAtTheEnd(byline.name()))
                        .toList()
                : bylines;
    }

    /** Joins bylines of several texts: the same person is named once. */
    static List<Byline> merge(List<Byline> bylines) {
        Map<String, Byline> found = new LinkedHashMap<>();
        bylines.forEach(byline -> found.putIfAbsent(NameKey.of(byline.name()), byline));
        return List.copyOf(found.values());
    }

    /** The text up to the first words that introduce others than authors. */
    private static String withoutCredits(String text) {
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

    private static Map<Character, List<String>> byLetter(Set<String> words) {
        Map<Character, List<String>> found = new HashMap<>();
        words.forEach(word ->
                found.computeIfAbsent(word.charAt(0), key -> new ArrayList<>()).add(word));
        return Map.copyOf(found);
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

    private static List<Byline> names(String part) {
        String[] commas = part.indexOf(',') < 0 ? new String[] {part} : COMMA.split(part);
        if (commas.length == 2 && isReversed(commas)) {
            return BylineName.read(commas[1] + " " + commas[0]);
        }
        List<Byline> found = new ArrayList<>();
        for (String piece : commas) {
            String trimmed = piece.strip();
            int last = found.size() - 1;
            if (last >= 0 && NameKind.isOrganizationWord(trimmed)) {
                found.set(last, Byline.organization(found.get(last).name() + ", " + trimmed));
            } else if (last >= 0
                    && (BylineName.isBehindName(trimmed)
                            || BylineName.areLetters(found.get(last).name(), trimmed))) {
                found.set(last, renamed(found.get(last), found.get(last).name() + ", " + trimmed));
            } else if (last >= 0 && BylineName.isRole(trimmed)) {
                found.set(last, found.get(last).withRole(trimmed));
            } else if (last >= 0 && isAffiliation(found.get(last), trimmed)) {
                found.set(last, found.get(last).withAffiliation(trimmed));
            } else if (last >= 0 && isHome(found.get(last), trimmed)) {
                found.set(last, found.get(last).withLocation(trimmed));
            } else if (last < 0 || !isPlace(found.get(last), trimmed)) {
                for (String name : joined(apart(trimmed), trimmed)) {
                    found.addAll(BylineName.read(name));
                }
            }
        }
        return found;
    }

    /** An author with what another place knows of the same one: role, employer, place and page. */
    static Byline joined(Byline byline, Byline other) {
        return new Byline(
                byline.kind(),
                byline.name(),
                byline.role().or(other::role),
                byline.affiliation().or(other::affiliation),
                byline.location().or(other::location),
                byline.link().or(other::link),
                byline.printed().or(other::printed));
    }

    static Byline renamed(Byline byline, String name) {
        return new Byline(
                byline.kind(),
                name,
                byline.role(),
                byline.affiliation(),
                byline.location(),
                byline.link(),
                byline.printed());
    }

    /** Behind a person's role stands for whom. */
    private static boolean isAffiliation(Byline before, String piece) {
        return before.kind() == BylineKind.PERSON
                && before.role().isPresent()
                && NameKind.of(piece) == BylineKind.ORGANIZATION;
    }

    /** Behind first and last name, a single word is where the author is. */
    private static boolean isHome(Byline before, String piece) {
        return before.kind() == BylineKind.PERSON
                && before.name().indexOf(' ') > 0
                && piece.length() > 2
                && piece.indexOf(' ') < 0
                && Character.isUpperCase(piece.charAt(0))
                && piece.codePoints().skip(1).allMatch(c -> Character.isLowerCase(c) || c == '-')
                && !BylineName.isNobody(piece)
                && NameKind.of(piece) == BylineKind.PERSON;
    }

    /** Behind an organisation, a single word is the place it is at and not another author. */
    private static boolean isPlace(Byline before, String piece) {
        return before.kind() == BylineKind.ORGANIZATION
                && piece.indexOf(' ') < 0
                && Character.isUpperCase(piece.codePointAt(0))
                && NameKind.of(piece) == BylineKind.PERSON;
    }

    /** The names that a word joins, a blank on both its sides. */
    private static String[] apart(String names) {
        boolean word = names.indexOf(' ') != names.lastIndexOf(' ');
        return word ? AND_WORD.split(names) : new String[] {names};
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

    /** "Doe, Jane", "Kauf, Jeff T.": a single word, then first names, the first of them not an agency's or a place's. */
    private static boolean isReversed(String[] commas) {
        Matcher initials = BylineName.FIRST_NAMES.matcher(commas[1]);
        return commas[0].indexOf(' ') < 0
                && initials.matches()
                && !NameKind.isAgency(commas[0])
                && !NameKind.isAgency(commas[1])
                && !BylineName.isBehindName(commas[1])
                && !BylineName.isRole(commas[1])
                && commas[0].length() > 1
                && !commas[0].equals(commas[0].toUpperCase(Locale.ROOT))
                && !commas[1].equals(commas[1].toUpperCase(Locale.ROOT));
    }
}
