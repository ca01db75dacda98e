package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.reading.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a list of names apart at its commas and at the words that join: "Doe, Jane", a role, an employer, a place behind a name. */
final class ListedNames {

    /** Lower case alone: a capital is an initial. */
    private static final Pattern AND_WORD = Pattern.compile("\\s+(?:" + String.join("|", BylineWords.AND) + ")\\s+");

    private static final Pattern SHORT_AND = Pattern.compile("\\s[yeia]\\s");

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private ListedNames() {}

    /** The authors of one part, each with what stands behind the name. */
    static List<Byline> read(String part) {
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
                found.set(
                        last,
                        AuthorList.renamed(found.get(last), found.get(last).name() + ", " + trimmed));
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
