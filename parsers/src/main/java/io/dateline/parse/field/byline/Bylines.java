package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a byline's text apart: the word in front, several names, a role, a date, and the people who did not write but
 * reviewed, translated or photographed.
 */
final class Bylines {

    private static final int LONGEST_TEXT = 600;

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[;|·•／\\n]\\s*|\\s+/\\s+|\\s+&\\s+|\\s*、\\s*|\\s*،\\s*|\\s+(?:im Gespräch mit|in conversation with|en conversation avec)\\s+");

    private static final String SEPARATORS = ";|·•／\n/&、،";

    /** What stands behind a dash tells of the author. */
    private static final Pattern DASH = Pattern.compile("(?<=\\p{L}{2})\\s+[–—-](?:\\s|$)");

    private static final int LONGEST_HOUSE = 60;

    private static final Pattern HOUSE = Pattern.compile("\\p{Lu}[\\p{L}' ]+ & \\p{Lu}\\p{L}+");

    private Bylines() {}

    /** The authors that a text names, in its order; the same name once. */
    static List<Byline> read(String printed) {
        String text = Words.clean(printed.replace("\n", " | "));
        if (text.isEmpty() || text.length() > LONGEST_TEXT || text.contains("://")) {
            return List.of();
        }
        List<Byline> found = new ArrayList<>();
        String named = BylineWords.withoutPrefix(BylineWords.withoutCredits(BylineDates.without(text)));
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
                found.addAll(ListedNames.read(own));
            }
        }
        return AuthorList.merge(AuthorList.withoutRoles(AuthorList.withoutEmployers(found)));
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
}
