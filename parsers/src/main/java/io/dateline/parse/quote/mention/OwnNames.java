package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.manuscript.Capitals;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a person's own name in a run of capitals that starts with a role, an office, a party or a place. */
final class OwnNames {

    /** "of", "to", "for" and "in" lead to places. */
    private static final int LONGEST_LEAD = 3;

    /** How many words a person's name has where nothing is said of the person. */
    private static final int PLAIN_NAME = 2;

    private final List<Word> words;
    private final RoleNouns roles;
    private final Capitals capitals;
    private final Set<String> titlesInFront;
    private final Set<String> placesInFront;
    private final Set<String> commonBodies;
    /** Last names that are roles elsewhere; looked up when first asked for. */
    private @Nullable Set<String> lastNames;

    OwnNames(Manuscript manuscript, Lexicon lexicon) {
        this.words = manuscript.words();
        this.roles = new RoleNouns(lexicon);
        this.capitals = manuscript.capitals();
        this.titlesInFront = lexicon.setting("titles.front");
        this.placesInFront = lexicon.setting("places.front");
        this.commonBodies = lexicon.setting("organisations.common");
    }

    /** Where a person's own name starts within a run of capitals: behind a role, a field of office or a party. */
    int start(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            if (words.get(i).inAny(WordList.ROLES)) {
                return surname(i, first, end)
                                || end - first == 1
                                        && lastNames().contains(words.get(i).lower())
                        ? first
                        : i + 1;
            }
        }
        for (int i = first + 1; i < end - 1; i++) {
            if (words.get(i).inAny(WordList.GIVEN_NAMES) && office(i - 1, first)) {
                return i;
            }
        }
        int role = roleInFront(first, end);
        if (role >= 0) {
            return role + 1;
        }
        boolean field = first > 0
                && words.get(first - 1).wordClass() == WordClass.OF
                && words.get(first).in(WordList.TITLE_FIELDS)
                && end > first + 1;
        int start = field || placeInFront(first, end) ? first + 1 : first;
        while (start < end - 1 && words.get(start).in(WordList.PARTIES)) {
            start++;
        }
        return start;
    }

    /** "The ambassador to Norway Ada Lund": a place that a small word leads to, in front of a person's name. */
    boolean placeInFront(int first, int end) {
        return first > 1
                && end - first > PLAIN_NAME
                && placesInFront.contains(words.get(first).lower())
                && leads(words.get(first - 1))
                && roles.role(words.get(first - 2));
    }

    private static boolean leads(Word word) {
        return switch (word.wordClass()) {
            case WordClass.OF, WordClass.TO, WordClass.PREPOSITION ->
                word.text().length() <= LONGEST_LEAD;
            default -> false;
        };
    }

    /** "Harbour Engineer Ada Lund": the last role with two words behind it that look like a person's; -1 for none. */
    private int roleInFront(int first, int end) {
        if (words.get(first).inAny(WordList.GIVEN_NAMES)) {
            return -1;
        }
        for (int i = end - PLAIN_NAME - 1; i >= first; i--) {
            if (frontRole(words.get(i))) {
                return ownName(i + 1, end) ? i : -1;
            }
        }
        return -1;
    }

    private boolean frontRole(Word word) {
        return !word.inAny(WordList.GIVEN_NAMES)
                && (roles.role(word) || roles.several(word) || titlesInFront.contains(word.lower()));
    }

    private boolean ownName(int from, int end) {
        for (int i = from; i < end; i++) {
            Word word = words.get(i);
            boolean thing =
                    word.in(WordList.ORGANISATIONS) || commonBodies.contains(word.lower()) || capitals.small(word);
            if (thing && !(i == from && word.inAny(WordList.GIVEN_NAMES))) {
                return false;
            }
        }
        return true;
    }

    /** "Ada King", "Ada King III": a role behind a given name, with nothing but a number behind it, is a last name. */
    private boolean surname(int role, int first, int end) {
        if (role == first || !words.get(first).inAny(WordList.GIVEN_NAMES)) {
            return false;
        }
        int behind = role + 1;
        while (behind < end && words.get(behind).in(WordList.SUFFIXES)) {
            behind++;
        }
        return behind == end;
    }

    /** Roles that the text has as last names: "King" where it tells of Ada King. */
    private Set<String> lastNames() {
        if (lastNames == null) {
            Set<String> found = new HashSet<>();
            for (int i = 1; i < words.size(); i++) {
                Word word = words.get(i);
                boolean last = word.capital()
                        && word.inAny(WordList.ROLES)
                        && !word.allCapitals()
                        && (i + 1 == words.size() || !words.get(i + 1).capital());
                if (last
                        && words.get(i - 1).capital()
                        && words.get(i - 1).sentence() == word.sentence()
                        && words.get(i - 1).inAny(WordList.GIVEN_NAMES)) {
                    found.add(word.lower());
                }
            }
            lastNames = found;
        }
        return lastNames;
    }

    /** "NASA Administrator": a word that is no name elsewhere, behind a body or none, in front of a given name. */
    private boolean office(int at, int first) {
        return !words.get(first).inAny(WordList.GIVEN_NAMES)
                && (words.get(at).in(WordList.SPEAKERS) || roles.role(words.get(at)) || capitals.small(words.get(at)));
    }
}
