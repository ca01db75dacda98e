package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.Nominatives;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts the names of a {@link PhraseFinder} from the roles in front of them, and finds the role behind a name. */
final class TitledNames {

    private static final int LONGEST_ROLE = 14;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final PhraseWords phrases;
    private final PersonalNames personal;
    private final MentionList found;
    private final boolean nounsCapitalised;
    private final boolean fieldsJoined;
    private final Nominatives nominatives;
    /** Last names met so far: Fischer and Richter are roles, too. */
    private final Set<String> surnames = new HashSet<>();

    TitledNames(Manuscript manuscript, Lexicon lexicon, PhraseWords phrases, MentionList found) {
        this.manuscript = manuscript;
        this.words = manuscript.words();
        this.lexicon = lexicon;
        this.phrases = phrases;
        this.personal = new PersonalNames(words, lexicon, phrases);
        this.found = found;
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.fieldsJoined = lexicon.has(Trait.FIELDS_JOINED);
        this.nominatives = new Nominatives(lexicon);
    }

    /** Whether a word in lower case was somebody's last name before. */
    boolean isSurname(String word) {
        return surnames.contains(word);
    }

    /** Takes up a name with what stands before it from {@code outer} on and the role behind it; where it all ends. */
    int add(int outer, int from, int first, boolean determined) {
        int end = cut(first, ownEnd(first, phrases.runEnd(first)));
        int start = behindRoles(first, end);
        boolean role = start > from;
        boolean apposed = from < first && words.get(first - 1).wordClass() == ',';
        if (start == first && !apposed && !phrases.given(first) && end - first > 2) {
            start = inner(first, end, from < first || determined && nounsCapitalised);
            if (!words.get(start).capital()) {
                found.addDescription(outer, end, start - 1); // "die Schließung von Grenzen"
                return end;
            }
            role |= start > first && nounsCapitalised;
        }
        if (determined && !role && nounsCapitalised && end - start <= 2 && !phrases.given(start)) {
            found.addDescription(outer, end, end - 1);
            return end;
        }
        String title = role ? title(fieldStart(from, start), start) : "";
        boolean person = personal.person(start, end, role, determined);
        int apposition = title.isEmpty() && person ? apposition(end) : -1;
        title = apposition > 0 ? title(end + 1, apposition) : title;
        int shown = role || determined && !person ? outer : start;
        add(shown, start, end, title, person);
        return apposition > 0 ? apposition : end;
    }

    private void add(int shown, int start, int end, String title, boolean person) {
        int headAt = end - 1;
        while (headAt > start && words.get(headAt).in(WordList.SUFFIXES)) {
            headAt--;
        }
        String head = words.get(headAt).lower();
        if (person && headAt > start) {
            surnames.add(head);
        }
        String stem = lexicon.stem(head);
        long lists = stem.equals(head) ? words.get(headAt).lists() : lexicon.lists(stem);
        found.addName(shown, start, end, stem, lists, title, person);
    }

    /** "Emma Lund Kapitän Ole Tamm": where nouns have capitals, a role behind a name in full is another's. */
    private int ownEnd(int first, int end) {
        if (!nounsCapitalised || !phrases.given(first)) {
            return end;
        }
        for (int i = first + 2; i < end - 1; i++) {
            if (phrases.human(i) && phrases.given(i + 1)) {
                return i;
            }
        }
        return end;
    }

    private int behindRoles(int first, int end) {
        for (int i = end - 2; i >= first; i--) {
            if ((phrases.human(i) || oblique(i)) && !phrases.given(i)) {
                return i + 1;
            }
        }
        return first;
    }

    /** "Den Karikaturisten Tamm". */
    private boolean oblique(int i) {
        if (!nounsCapitalised || !words.get(i).capital()) {
            return false;
        }
        String lower = words.get(i).lower();
        String nominative = nominatives.noun(lower);
        return !nominative.equals(lower) && (lexicon.lists(nominative) & WordList.ROLES) != 0;
    }

    /** Where the name starts within a long run: at a given name, else behind a role at the last two words. */
    private int inner(int first, int end, boolean behindRole) {
        for (int n = first + 1; n < end - 1; n++) {
            if (phrases.given(n) && !words.get(n - 1).in(WordList.PARTICLES)) {
                return n;
            }
        }
        return behindRole ? end - 2 : genitive(first) ? first + 1 : first;
    }

    /** "Игрок сборной Германии Лукаш Подольски": a place in the genitive belongs to the noun in front. */
    private boolean genitive(int i) {
        return i > 0
                && words.get(i - 1).sentence() == words.get(i).sentence()
                && words.get(i - 1).wordClass() == WordClass.OTHER
                && lexicon.ends("endings.genitive", words.get(i).lower());
    }

    /** Parts a place with a case of its own from the name before it: "Tuna Serezli Ankara'da". */
    private int cut(int first, int end) {
        boolean inflected = end < words.size()
                && end - first > 2
                && words.get(end).in(WordList.CASES_PLACE)
                && words.get(end).start() == words.get(end - 1).end();
        return inflected && !phrases.given(end - 1) ? end - 1 : end;
    }

    /** "Tarım ve Orman Bakanı": the field of an office may be two, joined by a small word, of which the run has the last. */
    private int fieldStart(int from, int end) {
        if (!fieldsJoined || end - from < 2 || from < 2 || !words.get(from - 1).in(WordList.CONJUNCTIONS)) {
            return from;
        }
        int start = from - 2;
        if (!isField(start, from)) {
            return from;
        }
        boolean third = start > 1 && words.get(start - 1).wordClass() == ',' && isField(start - 2, from);
        int field = third ? start - 2 : start;
        // two names before the small word are somebody's
        boolean alone = field == 0
                || !words.get(field - 1).capital()
                || words.get(field - 1).sentence() != words.get(from).sentence();
        return alone ? field : from;
    }

    private boolean isField(int i, int from) {
        Word word = words.get(i);
        return word.capital()
                && word.sentence() == words.get(from).sentence()
                && !phrases.given(i)
                && !phrases.human(i)
                && !isSurname(word.lower());
    }

    private String title(int from, int end) {
        int start = from;
        while (start < end && words.get(start).wordClass() == WordClass.DETERMINER) {
            start++;
        }
        int stop = end;
        while (stop > start && words.get(stop - 1).wordClass() == ',') {
            stop--;
        }
        return stop > start ? manuscript.text(start, stop) : "";
    }

    /** The end of a role between commas behind a name; -1 when there is none. */
    private int apposition(int nameEnd) {
        if (nameEnd + 2 >= words.size() || words.get(nameEnd).wordClass() != ',') {
            return -1;
        }
        int from = nameEnd + 1;
        int j = from;
        while (j < from + 2 && phrases.together(j, from) && words.get(j).wordClass() == WordClass.DETERMINER) {
            j++;
        }
        int role = phrases.together(j, from) ? phrases.role(j, from, true) : -1;
        if (role < 0 || !phrases.human(role)) {
            return -1;
        }
        for (int k = role + 1; k < words.size() && k < role + LONGEST_ROLE && phrases.together(k, from); k++) {
            char c = words.get(k).wordClass();
            if (c == ',' || c == ';' || c == WordClass.SENTENCE || c == ':' || c == '-') {
                return k;
            }
            if (c == WordClass.CUE || c == WordClass.AUXILIARY) {
                return -1;
            }
        }
        return -1;
    }
}
