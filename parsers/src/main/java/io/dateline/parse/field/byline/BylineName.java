package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.reading.Domains;
import io.dateline.parse.field.reading.NameKind;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.text.GivenNames;
import io.dateline.parse.text.PhraseFile;
import java.util.Collections;
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
    private static final int MOST_ROLE_WORDS = 4;
    private static final int LONGEST_LETTERS = 6;

    private static final int SENTENCE_WORD = 5;

    private static final Set<String> PARTICLES = Set.of("della", "delle", "degli", "dalla", "vanden", "vander");

    private static final Set<String> ROLES = PhraseFile.read(BylineName.class, "roles.txt");
    private static final Set<String> NOBODY = PhraseFile.read(BylineName.class, "no-names.txt");
    private static final Set<String> NO_WORDS = PhraseFile.read(BylineName.class, "no-name-words.txt");
    private static final Set<String> GIVEN = PhraseFile.read(BylineName.class, "byline-given-names.txt");
    private static final Set<String> LETTERS = PhraseFile.read(BylineName.class, "post-nominals.txt");
    private static final Set<String> BY = PhraseFile.read(BylineName.class, "byline-by.txt");
    private static final Set<String> AND = PhraseFile.read(BylineName.class, "byline-and.txt");
    private static final Set<String> ROLE_MARKS = PhraseFile.read(BylineName.class, "role-marks.txt");

    private static final Pattern GAPS = Pattern.compile("[\\s-]+");
    private static final Pattern EDGES =
            Pattern.compile("^(?:[\\s,.:;–—|/~*\"“”«»„•●·▪…-]+|and )|[\\s,:;–—|/*\"“”«»„•●·▪-]+$");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./:-]\\d|\\b\\d{4}\\b");
    private static final Pattern PLACE = Pattern.compile("^(.{3,50}?) (?:in|aus|à) (\\p{Lu}[\\p{L} .'-]{2,30})$");
    private static final Pattern BRACKETS = Pattern.compile("^(.{2,60}?)\\s*\\(([^()]{1,30})\\)$");
    /** What no name has. */
    private static final Pattern FOREIGN = Pattern.compile("[@{}?©=<>\\[\\]_#]|https?:|www\\.|!$|\\.\\.\\.|…");

    private static final Pattern PATH = Pattern.compile("\\p{L}+(?:\\.\\p{L}+){2,}");

    private BylineName() {}

    static List<Byline> read(String raw) {
        String name = single(BylineWords.withoutPrefix(withoutEdges(raw)).strip());
        if (NameKind.areAgencies(name)) {
            return Stream.of(name.split("/"))
                    .map(part -> Byline.organization(part.strip()))
                    .toList();
        }
        int slash = name.indexOf('/');
        if (slash > 0 && slash == name.lastIndexOf('/') && isPerson(name.substring(0, slash))) {
            return parted(name, slash);
        }
        Matcher brackets = BRACKETS.matcher(name);
        if (name.endsWith(")") && brackets.matches()) {
            String within = brackets.group(2).strip();
            List<Byline> plain = read(brackets.group(1));
            return NameKind.isAgency(within)
                    ? plain.stream()
                            .map(byline -> byline.withAffiliation(within).withPrinted(name))
                            .toList()
                    : plain;
        }
        if (!isName(name)) {
            return List.of();
        }
        BylineKind kind = NameKind.of(name);
        if (kind == BylineKind.PERSON && isPhrase(name)) {
            return List.of();
        }
        Matcher place = PLACE.matcher(name);
        boolean words = name.indexOf(' ') != name.lastIndexOf(' ');
        if (words
                && kind == BylineKind.PERSON
                && place.matches()
                && place.group(1).indexOf(' ') > 0) {
            return List.of(
                    Byline.person(place.group(1)).withLocation(place.group(2)).withPrinted(name));
        }
        return List.of(kind == BylineKind.PERSON ? withoutMark(name) : Byline.of(kind, name));
    }

    /** Whether a text begins with a known given name and goes on. */
    static boolean beginsAsPerson(String text) {
        int blank = text.indexOf(' ');
        String first = blank > 0 ? text.substring(0, blank) : "";
        return blank > 0 && (GivenNames.has(first) || GIVEN.contains(first.toLowerCase(Locale.ROOT)));
    }

    private static String withoutEdges(String raw) {
        boolean plain = !raw.isEmpty()
                && Character.isLetterOrDigit(raw.charAt(0))
                && Character.isLetterOrDigit(raw.charAt(raw.length() - 1))
                && !raw.startsWith("and ");
        return plain ? raw : EDGES.matcher(raw).replaceAll("");
    }

    private static boolean isPerson(String name) {
        return name.indexOf(' ') > 0
                && Character.isUpperCase(name.codePointAt(0))
                && isName(name)
                && NameKind.of(name) == BylineKind.PERSON;
    }

    /** "Ada Quill/MW" is a person and the agency, "Ada Quill/Tobias Venn" are two persons. */
    private static List<Byline> parted(String name, int slash) {
        String behind = name.substring(slash + 1).strip();
        List<Byline> first = read(name.substring(0, slash));
        if (behind.indexOf(' ') > 0) {
            return Stream.concat(first.stream(), read(behind).stream()).toList();
        }
        return first.stream()
                .map(byline -> byline.withAffiliation(behind).withPrinted(name))
                .toList();
    }

    /** A name that stands there several times without a word between, and one with a full stop behind it. */
    private static String single(String name) {
        int end = name.length() - 1;
        int word = name.lastIndexOf(' ') + 1;
        boolean stopped = name.endsWith(".")
                && end - word > 3
                && name.indexOf('.') == end
                && !LETTERS.contains(name.substring(word, end).toLowerCase(Locale.ROOT));
        String whole = stopped ? name.substring(0, end) : name;
        for (int times = 2; times <= 3; times++) {
            int length = (whole.length() - times + 1) / times;
            String once = whole.substring(0, Math.max(0, length));
            if (once.indexOf(' ') > 0 && whole.equals(String.join(" ", Collections.nCopies(times, once)))) {
                return once;
            }
        }
        return whole;
    }

    /** Scripts without blanks write what somebody is right beside the name. */
    private static Byline withoutMark(String name) {
        if (name.charAt(name.length() - 1) < 128 && name.charAt(0) < 128) {
            return Byline.person(name);
        }
        for (String mark : ROLE_MARKS) {
            int at = name.indexOf(mark);
            boolean behind = at > 1 && at + mark.length() == name.length();
            boolean before = at == 0 && name.length() > mark.length() + 1;
            if (behind || before) {
                String rest = behind ? name.substring(0, at) : name.substring(mark.length());
                return Byline.person(rest.strip()).withRole(mark).withPrinted(name);
            }
        }
        return Byline.person(name);
    }

    /** Whether a text is none but a word that pages print where names stand. */
    static boolean isNobody(String text) {
        return NOBODY.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST || !hasLetters(name)) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String[] words = lower.split(" ");
        return words.length <= MOST_WORDS
                && !NOBODY.contains(lower)
                && !lower.contains("admin")
                && !NameKind.isCountry(lower)
                && !BY.contains(lower.substring(lower.lastIndexOf(' ') + 1))
                && !BylineDates.isDate(lower)
                && isOfNames(words)
                && !FOREIGN.matcher(name).find()
                && (isPlain(name)
                        || Domains.isDomain(lower)
                        || !PATH.matcher(name).matches() && !isDated(name))
                && (name.indexOf(' ') < 0 || hasCapital(name) || words.length == 2 && beginsAsPerson(name));
    }

    /** An initial alone names nobody; a letter and a number may. */
    private static boolean hasLetters(String name) {
        int letters = 0;
        for (int i = 0; i < name.length() && letters < 2; i += Character.charCount(name.codePointAt(i))) {
            letters += Character.isLetterOrDigit(name.codePointAt(i)) ? 1 : 0;
        }
        return letters > 1 && name.codePoints().anyMatch(Character::isLetter);
    }

    /** Without number and stop, as most names are: neither a domain or path nor a date. */
    private static boolean isPlain(String name) {
        return name.indexOf('.') < 0 && !Words.hasDigit(name);
    }

    private static boolean isOfNames(String[] words) {
        for (String word : words) {
            if (NO_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Three words or more, one of a sentence among them: the particles in names are short, or these few. */
    private static boolean isPhrase(String name) {
        String[] words = name.split(" ");
        return words.length > (isSmall(words[words.length - 1]) ? 1 : 2)
                && Stream.of(words)
                        .anyMatch(word -> word.length() >= SENTENCE_WORD
                                && word.chars().allMatch(Character::isLowerCase)
                                && !PARTICLES.contains(word));
    }

    /** A last name begins with a capital: a long word in small letters tells what is done. */
    private static boolean isSmall(String word) {
        return word.length() > SENTENCE_WORD + 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
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

    /** Letters behind a name that are registered, or stand behind other such letters: "Ada Quill CPP" and "PSP". */
    static boolean areLetters(String name, String piece) {
        boolean behindOthers = isCapitals(name.substring(name.lastIndexOf(' ') + 1)) && name.indexOf(' ') > 0;
        return piece.endsWith("\u00ae") && isCapitals(piece.substring(0, piece.length() - 1))
                || behindOthers && isCapitals(piece) && !NameKind.isAgency(piece);
    }

    private static boolean isCapitals(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_LETTERS
                && text.codePoints().allMatch(Character::isUpperCase);
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
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return isSmall(text);
        }
        return Character.isLowerCase(text.codePointAt(0))
                && !text.startsWith("de ")
                && !AND.contains(text.substring(0, blank));
    }

    /** Whether a whole part of a byline is what its author does: few words, the last of them a role. */
    static boolean isRoleAlone(String text) {
        return text.length() <= LONGEST
                && text.split(" ").length <= MOST_ROLE_WORDS
                && text.indexOf(',') < 0
                && isRoleAtTheEnd(text);
    }

    static boolean isRoleAtTheEnd(String name) {
        return ROLES.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
