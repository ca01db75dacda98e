package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.text.PhraseFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells elements whose class or property says that they hold what an author does: "author__position". */
final class RoleMarks {

    private static final Set<String> SURE = new HashSet<>();
    private static final Set<String> LIKELY = new HashSet<>();

    private static final int ENDING = 3;
    private static final Set<String> ENDINGS = new HashSet<>();

    static {
        for (String line : PhraseFile.read(RoleMarks.class, "role-names.txt")) {
            boolean likely = line.endsWith("*");
            String name = likely ? line.substring(0, line.length() - 1) : line;
            (likely ? LIKELY : SURE).add(name);
            ENDINGS.add(name.substring(name.length() - ENDING));
        }
    }

    /** What a style's compiler sets behind a name: "jobTitle__XWYoT", "AuthorRole-kCBbCe". */
    private static final Pattern COMPILED = Pattern.compile("(?:__[\\w-]{5}|-[A-Za-z]{6})$");

    /** The length of what it sets behind, with its marks. */
    private static final int CODE = 7;

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
            if (mayEnd(name) && endsAs(name, names)) {
                return true;
            }
            String bare = withoutCode(name);
            if (bare.length() < name.length() && mayEnd(bare) && endsAs(bare, names)) {
                return true;
            }
        }
        return false;
    }

    /** Most names are ruled out by their last letters. */
    private static boolean mayEnd(String name) {
        int length = name.length();
        return length >= ENDING
                && ENDINGS.contains(name.substring(length - ENDING).toLowerCase(Locale.ROOT));
    }

    private static String withoutCode(String name) {
        int at = name.length() - CODE;
        boolean coded = at > 0 && (name.charAt(at) == '-' || name.charAt(at) == '_');
        return coded ? COMPILED.matcher(name).replaceFirst("") : name;
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
                && !Words.hasDigit(text)
                && text.indexOf('@') < 0
                && "!?:\u2026".indexOf(text.charAt(text.length() - 1)) < 0
                && !text.contains(". ")
                && !text.contains("://")
                && !Nearby.isIntroduction(text);
    }

    private static String withoutStop(String text) {
        boolean stop = text.endsWith(",") || text.endsWith(".") && text.indexOf('.') == text.length() - 1;
        return stop ? text.substring(0, text.length() - 1).strip() : text;
    }
}
