package io.dateline.parse.field.byline;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.text.PhraseFile;
import java.util.BitSet;
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
    private static final int LETTERS = 26;
    private static final BitSet ENDINGS = new BitSet();

    static {
        for (String line : PhraseFile.read(RoleMarks.class, "role-names.txt")) {
            boolean likely = line.endsWith("*");
            String name = likely ? line.substring(0, line.length() - 1) : line;
            (likely ? LIKELY : SURE).add(name);
            ENDINGS.set(key(name));
        }
    }

    /** The length of what a style's compiler sets behind a name, with its marks: "jobTitle__XWYoT", "AuthorRole-kCBbCe". */
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
        Sign found = Sign.NONE;
        int start = 0;
        for (int i = 0; i <= classes.length() && found != Sign.SURE; i++) {
            if (i == classes.length() || isGap(classes.charAt(i))) {
                Sign sign = signOfName(classes.substring(start, i));
                found = sign == Sign.NONE ? found : sign;
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** What one name tells, or what it tells without a code behind it. */
    private static Sign signOfName(String name) {
        Sign own = mayEnd(name) ? signOfEnd(name) : Sign.NONE;
        String bare = own == Sign.SURE ? name : withoutCode(name);
        return bare.length() < name.length() && mayEnd(bare) ? surer(own, signOfEnd(bare)) : own;
    }

    private static Sign surer(Sign one, Sign other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The role that a text is where its element has a sign, without the stop behind it; the empty string where it is none. */
    static String role(Sign sign, String text) {
        if (text.length() < 2 || text.length() > LONGEST || sign == Sign.NONE) {
            return "";
        }
        boolean told = sign == Sign.SURE || BylineName.isRole(text);
        return told && isRole(text) ? withoutStop(text) : "";
    }

    /** Most names are ruled out by their last letters. */
    private static boolean mayEnd(String name) {
        int key = name.length() < ENDING ? -1 : key(name);
        return key >= 0 && ENDINGS.get(key);
    }

    /** A number for the last letters of a name; -1 where not all of them are letters of ASCII. */
    private static int key(String name) {
        int key = 0;
        for (int i = name.length() - ENDING; i < name.length(); i++) {
            int letter = (name.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter >= LETTERS) {
                return -1;
            }
            key = key * LETTERS + letter;
        }
        return key;
    }

    /** The name in front of a code: two bars and five letters or digits, or a dash and six letters. */
    private static String withoutCode(String name) {
        int at = name.length() - CODE;
        if (at <= 0 || name.charAt(at) != '-' && !name.startsWith("__", at)) {
            return name;
        }
        boolean dash = name.charAt(at) == '-';
        for (int i = at + (dash ? 1 : 2); i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (dash || c != '_' && c != '-' && (c < '0' || c > '9'))) {
                return name;
            }
        }
        return name.substring(0, at);
    }

    /** By the last word of a name, or the last ones together. */
    private static Sign signOfEnd(String name) {
        List<String> parts = List.of(PARTS.split(name));
        Sign found = Sign.NONE;
        String end = "";
        for (int i = parts.size() - 1; i >= 0 && i >= parts.size() - 3; i--) {
            end = parts.get(i).toLowerCase(Locale.ROOT) + end;
            found = SURE.contains(end) ? Sign.SURE : LIKELY.contains(end) ? surer(found, Sign.LIKELY) : found;
        }
        return found;
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
