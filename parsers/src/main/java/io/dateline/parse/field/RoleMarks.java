package io.dateline.parse.field;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells elements whose class or property says that they hold what an author does: "author__position". */
final class RoleMarks {

    private static final Set<String> SURE = new HashSet<>();
    private static final Set<String> LIKELY = new HashSet<>();

    static {
        for (String line : Words.load("role-names.txt")) {
            if (line.endsWith("*")) {
                LIKELY.add(line.substring(0, line.length() - 1));
            } else {
                SURE.add(line);
            }
        }
    }

    /** What a style's compiler sets behind a name: "jobTitle__XWYoT", "AuthorRole-kCBbCe". */
    private static final Pattern COMPILED = Pattern.compile("(?:__[\\w-]{5}|-[A-Za-z]{6})$");

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern PARTS = Pattern.compile("[-_]+|(?<=[a-z])(?=[A-Z])");

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 11;

    private RoleMarks() {}

    /** What the names of an element tell of its text. */
    enum Sign {
        NONE,
        /** It may be a role, as a "title" may. */
        LIKELY,
        SURE
    }

    /** What a class tells. */
    static Sign sign(String classes) {
        if (isNamed(classes, SURE)) {
            return Sign.SURE;
        }
        return isNamed(classes, LIKELY) ? Sign.LIKELY : Sign.NONE;
    }

    /** The role that a text is where its element has a sign, without the stop behind it; the empty string where it is none. */
    static String role(Sign sign, String text) {
        if (text.length() < 2 || text.length() > LONGEST || sign == Sign.NONE) {
            return "";
        }
        boolean told = sign == Sign.SURE || BylineName.isRole(text);
        return told && isRole(text) ? withoutStop(text) : "";
    }

    private static boolean isNamed(String classes, Set<String> names) {
        if (classes.isEmpty()) {
            return false;
        }
        for (String name : GAPS.split(classes)) {
            if (endsAs(name, names) || endsAs(COMPILED.matcher(name).replaceFirst(""), names)) {
                return true;
            }
        }
        return false;
    }

    /** By the last word of a name, or the last ones together. */
    private static boolean endsAs(String name, Set<String> names) {
        List<String> parts = List.of(PARTS.split(name));
        String end = "";
        for (int i = parts.size() - 1; i >= 0 && i >= parts.size() - 3; i--) {
            end = parts.get(i).toLowerCase(Locale.ROOT) + end;
            if (names.contains(end)) {
                return true;
            }
        }
        return false;
    }

    /** Few words that begin with a letter: no date, no count, no address, no sentence and no label. */
    private static boolean isRole(String text) {
        return GAPS.split(text).length <= MOST_WORDS
                && Character.isLetter(text.codePointAt(0))
                && !TimeText.hasDigit(text)
                && text.indexOf('@') < 0
                && "!?:\u2026".indexOf(text.charAt(text.length() - 1)) < 0
                && !text.contains(". ")
                && !text.contains("://")
                && !Nearby.isIntroduction(text)
                && !Nearby.isIntroduction(text + ":");
    }

    private static String withoutStop(String text) {
        boolean stop = text.endsWith(",") || text.endsWith(".") && text.indexOf('.') == text.length() - 1;
        return stop ? text.substring(0, text.length() - 1).strip() : text;
    }
}
