package io.dateline.parse.quote.name;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import io.dateline.parse.quote.word.WordRun;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which words may begin, continue and end the names and descriptions of a {@link MentionFinder}. */
final class NameWords {

    private static final int LONGEST_NAME = 8;

    /** The most words of a name that looks like a person's. */
    private static final int LONGEST_PERSON = 4;

    /** "of", "to", "for" and "in" lead to places. */
    private static final int LONGEST_LEAD = 3;

    /** How many words a person's name has where nothing is said of the person. */
    private static final int PLAIN_NAME = 2;

    /** How many words may stand between a name's first words and the name behind "spokesman". */
    private static final int LONGEST_ROLE = 5;

    private static final long BEFORE_NAMES = WordList.bits(WordList.SPEAKERS, WordList.TITLES);
    private static final long NO_PERSONS = WordList.bits(WordList.PLACES, WordList.PARTIES);

    private final List<Word> words;
    private final WordRun run = this::goesOn;
    private final Lexicon lexicon;
    private final RoleNouns roles;
    private final Set<String> nameCues;
    private final Set<String> inPlaces;
    private final Set<String> titlesInFront;
    private final Set<String> placesInFront;
    private final Set<String> commonBodies;
    /** The words that the text has with capitals and in small letters, too; looked up when first asked for. */
    private @Nullable Set<String> small;
    /** Last names that are roles elsewhere; looked up when first asked for. */
    private @Nullable Set<String> lastNames;

    NameWords(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.roles = new RoleNouns(lexicon);
        this.nameCues = lexicon.setting("cues.names");
        this.inPlaces = lexicon.setting("prepositions.place");
        this.titlesInFront = lexicon.setting("titles.front");
        this.placesInFront = lexicon.setting("places.front");
        this.commonBodies = lexicon.setting("organisations.common");
    }

    /** Whether a name may start with a word. */
    boolean startsName(int i) {
        Word word = words.get(i);
        if (!word.capital() || word.in(WordList.MONTHS)) {
            return false;
        }
        if (plain(word) && !word.in(WordList.FUNCTION)) {
            return !sentenceStart(i) || !lexicon.ends("endings.lone", word.lower()) && !describes(i);
        }
        // a cue may be a paper, as "the Post", or a given name, as "Hope Fjeld"
        boolean given = i + 1 < words.size()
                && words.get(i + 1).capital()
                && words.get(i + 1).wordClass() == WordClass.OTHER
                && word.in(WordList.GIVEN);
        return word.wordClass() == WordClass.CUE && !sentenceStart(i) && (nameCues.contains(word.lower()) || given);
    }

    private static boolean plain(Word word) {
        return word.wordClass() == WordClass.OTHER
                || word.wordClass() == WordClass.VERB_LIKE
                || word.wordClass() == WordClass.ADVERB;
    }

    private boolean sentenceStart(int i) {
        return i == 0
                || words.get(i - 1).sentence() != words.get(i).sentence()
                || words.get(i - 1).wordClass() == WordClass.MARK;
    }

    /** "Federal prosecutors": a word with a capital for the sentence's sake, in front of who may speak. */
    private boolean describes(int i) {
        return i + 1 < words.size()
                && words.get(i + 1).in(WordList.SPEAKERS)
                && !words.get(i + 1).capital()
                && !words.get(i).inAny(WordList.GIVEN_NAMES)
                && isSmall(words.get(i));
    }

    /** Behind the last word of the name that starts with a word: capitals with particles between. */
    int nameEnd(int first) {
        return run.end(words, first, LONGEST_NAME);
    }

    private boolean goesOn(int i, int first) {
        Word word = words.get(i);
        if (word.quoted() || word.sentence() != words.get(first).sentence()) {
            return false;
        }
        if (word.capital()) {
            return plain(word) || word.wordClass() == WordClass.CUE && nameCues.contains(word.lower());
        }
        return word.in(WordList.PARTICLES)
                && i + 1 < words.size()
                && words.get(i + 1).capital();
    }

    /** Whether a name may stand right behind a word as behind its role: "spokesman". */
    boolean beforeName(int i) {
        return words.get(i).inAny(BEFORE_NAMES);
    }

    /** Where the name starts behind words such as "spokesman" or "campaign manager"; -1 when there is none. */
    int nameBehindRole(int from) {
        for (int i = from; i < words.size() && i - from < LONGEST_ROLE; i++) {
            Word word = words.get(i);
            if (word.quoted() || word.sentence() != words.get(from).sentence()) {
                return -1;
            }
            if (word.capital()) {
                return i > from && beforeName(i - 1) && startsName(i) ? i : -1;
            }
            if (word.wordClass() != WordClass.OTHER
                    && word.wordClass() != WordClass.VERB_LIKE
                    && word.wordClass() != WordClass.NUMBER) {
                return -1;
            }
        }
        return -1;
    }

    /** Where a person's own name starts within a run of capitals: behind a role, a field of office or a party. */
    int ownStart(int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            if (words.get(i).inAny(WordList.ROLES)) {
                return surname(i, first, end) || end - first == 1 && lastNames().contains(words.get(i).lower())
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
            case WordClass.OF, WordClass.TO, WordClass.PREPOSITION -> word.text().length() <= LONGEST_LEAD;
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
            boolean thing = word.in(WordList.ORGANISATIONS) || commonBodies.contains(word.lower()) || isSmall(word);
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
                boolean last = word.capital() && word.inAny(WordList.ROLES) && !word.allCapitals()
                        && (i + 1 == words.size() || !words.get(i + 1).capital());
                if (last && words.get(i - 1).capital() && words.get(i - 1).sentence() == word.sentence()
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
                && (words.get(at).in(WordList.SPEAKERS) || roles.role(words.get(at)) || isSmall(words.get(at)));
    }

    /** Whether a name is more likely a person's than another thing's. */
    boolean personal(int start, int end, boolean titled) {
        boolean allCapitals = true;
        for (int i = start; i < end; i++) {
            if (words.get(i).in(WordList.ORGANISATIONS)) {
                return false;
            }
            allCapitals &= words.get(i).allCapitals();
        }
        Word first = words.get(start);
        boolean single = end - start == 1;
        if (titled || !(single && first.in(WordList.PLACES)) && first.inAny(WordList.GIVEN_NAMES)) {
            return true;
        }
        return !first.inAny(NO_PERSONS)
                && !(start > 0 && leadsToThing(words.get(start - 1)))
                && !(single && (allCapitals || common(start)))
                && end - start <= LONGEST_PERSON;
    }

    /** "The" and "in" stand in front of things and places. */
    private boolean leadsToThing(Word before) {
        return before.in(WordList.DETERMINERS_DEFINITE) || inPlaces.contains(before.lower());
    }

    /** A word that only starts a sentence and that the text has in small letters, too: "Fun as that is". */
    private boolean common(int at) {
        if (!sentenceStart(at)) {
            return false;
        }
        return isSmall(words.get(at));
    }

    /** Whether the text has a word in small letters, here or elsewhere. */
    private boolean isSmall(Word word) {
        return inSmallLetters(word) || small().contains(word.lower());
    }

    private static boolean inSmallLetters(Word word) {
        return !word.capital() && word.text().equals(word.lower());
    }

    private Set<String> small() {
        if (small == null) {
            Set<String> capitals = new HashSet<>();
            for (Word word : words) {
                if (!inSmallLetters(word)) {
                    capitals.add(word.lower());
                }
            }
            Set<String> both = new HashSet<>();
            for (Word word : words) {
                if (!word.capital() && capitals.contains(word.text())) {
                    both.add(word.text());
                }
            }
            small = both;
        }
        return small;
    }

    /** Whether "his" or "our" starts a description here. */
    boolean possessivePronoun(int i) {
        return words.get(i).in(WordList.PRONOUNS_POSSESSIVE)
                && i + 1 < words.size()
                && !words.get(i + 1).quoted()
                && (words.get(i + 1).wordClass() == WordClass.OTHER
                        || words.get(i + 1).wordClass() == WordClass.VERB_LIKE);
    }

    /** Whether a noun without a determiner may start a description here. */
    boolean bareNoun(int i) {
        Word word = words.get(i);
        return word.wordClass() == WordClass.OTHER
                        && Character.isLetter(word.text().charAt(0))
                || word.wordClass() == WordClass.NUMBER;
    }

    /** Whether a description goes on with a word. */
    boolean noun(int i, int first) {
        Word word = words.get(i);
        return !word.quoted()
                && word.sentence() == words.get(first).sentence()
                && !word.in(WordList.ADVERBS)
                && !(word.wordClass() == WordClass.VERB_LIKE && beforeName(i - 1))
                && (bareNoun(i)
                        || word.wordClass() == WordClass.VERB_LIKE
                                && words.get(first).wordClass() != WordClass.OTHER);
    }
}
