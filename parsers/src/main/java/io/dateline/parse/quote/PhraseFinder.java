package io.dateline.parse.quote;

import io.dateline.parse.quote.Mention.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names, pronouns and descriptions of languages without learned weights, by what their word files say of
 * determiners, roles and titles. A role beside a name becomes the name's title: "el ministro de Transportes, Juan Pardo",
 * "Anna Berg, Sprecherin der Stadt,".
 */
final class PhraseFinder {

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_PHRASE = 14;

    private static final long HUMANS = WordList.ROLES | WordList.SPEAKERS.bit();
    private static final long BODIES = WordList.bits(WordList.ORGANISATIONS, WordList.DOCUMENTS);
    private static final long HEADS = HUMANS | BODIES;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final boolean nounsCapitalised;
    private final List<Mention> found = new ArrayList<>();
    /** Last names met so far: Fischer and Richter are roles, too. */
    private final Set<String> surnames = new HashSet<>();

    PhraseFinder(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.lexicon = lexicon;
        this.nounsCapitalised = lexicon.order("nouns-capitalised");
    }

    /** All mentions in the order of the text. */
    List<Mention> find() {
        int i = 0;
        while (i < words.size()) {
            i = words.get(i).quoted() ? i + 1 : phrase(i);
        }
        return found;
    }

    private int phrase(int i) {
        Word word = words.get(i);
        if (word.wordClass == WordClass.PRONOUN) {
            add(new Mention(Type.PRONOUN, i, i + 1, word.text, word.lower, "", true));
            return i + 1;
        }
        int j = i;
        while (j < i + 2 && together(j, i) && words.get(j).wordClass == WordClass.DETERMINER) {
            j++;
        }
        int role = role(j, i, j > i);
        if (role == i && surnames.contains(words.get(i).lower) && words.get(i).capital()) {
            return name(i, i, i, false);
        }
        if (role >= 0) {
            boolean adjective = j > i
                    || words.get(j).in(WordList.ADJECTIVES)
                    || words.get(j).capital();
            return adjective ? rolePhrase(i, j, role) : rolePhrase(role, role, role);
        }
        if (together(j, i) && startsName(j)) {
            return name(i, j, j, j > i);
        }
        if (j > i && together(j, i) && plain(j)) {
            int end = j + 1;
            if (together(end, i) && startsName(end) && given(end)) {
                return name(i, j, end, false);
            }
            add(new Mention(Type.NOMINAL, i, end, manuscript.text(i, end), words.get(j).lower, "", false));
            return end;
        }
        return Math.max(i + 1, j);
    }

    private boolean together(int i, int with) {
        return i < words.size() && !words.get(i).quoted() && words.get(i).sentence == words.get(with).sentence;
    }

    private boolean plain(int i) {
        Word word = words.get(i);
        char c = word.wordClass;
        boolean letters = (c == WordClass.OTHER || c == WordClass.VERB_LIKE || c == WordClass.ADVERB)
                && Character.isLetter(word.text.codePointAt(0));
        // "der 48-Jährige"
        return (letters || c == WordClass.NUMBER && word.in(WordList.TITLES))
                && !word.quoted()
                && !word.in(WordList.FUNCTION)
                && !word.in(WordList.MONTHS);
    }

    /** A noun that may speak: a role, a body, a document. */
    private boolean head(int i) {
        return words.get(i).inAny(HEADS) && plain(i);
    }

    private boolean human(int i) {
        Word word = words.get(i);
        return word.inAny(HUMANS) && !word.in(WordList.ORGANISATIONS) && plain(i);
    }

    private boolean startsName(int i) {
        return words.get(i).capital() && plain(i);
    }

    private boolean given(int i) {
        return words.get(i).inAny(WordList.GIVEN_NAMES);
    }

    private boolean of(int i) {
        return words.get(i).in(WordList.OF);
    }

    /** The first head noun from {@code j} on, behind adjectives at most; -1 when there is none. */
    private int role(int j, int i, boolean determined) {
        for (int r = j; r < j + (determined ? 4 : 2) && together(r, i) && plain(r); r++) {
            if (head(r)) {
                return r;
            }
            if (words.get(r).capital() && (!nounsCapitalised || given(r))) {
                return -1;
            }
        }
        return -1;
    }

    private int rolePhrase(int i, int from, int role) {
        int head = role;
        boolean human = human(role);
        int k = role + 1;
        int end = k;
        int lower = 0;
        while (k - role < LONGEST_PHRASE && k < words.size() && words.get(k).sentence == words.get(i).sentence) {
            Word word = words.get(k);
            if (word.quoted()) {
                int behind = behindQuote(k);
                if (behind - k > 7 || !startsHere(behind, i, human)) {
                    break;
                }
                k = behind;
            } else if (human(k) && !(word.capital() && given(k))) {
                head = human ? head : k;
                human = true;
                end = ++k;
                lower = 0;
            } else if (startsName(k)) {
                if (human && name(k, lower)) {
                    return name(i, from, k, false);
                }
                if (lower > 0) {
                    break;
                }
                k = runEnd(k);
                end = k;
            } else if (of(k) && complement(k + 1, i) > 0) {
                k = complement(k + 1, i);
                end = k;
                lower = 0;
            } else if (word.wordClass == ',' && human && fullName(k + 1, i)) {
                return name(i, from, k + 1, false);
            } else if (plain(k) && lower < 3) {
                lower++;
                k++;
            } else {
                break;
            }
        }
        if (lower > 0 && closesPhrase(k)) {
            end = k;
        }
        add(new Mention(Type.NOMINAL, i, end, manuscript.text(i, end), words.get(head).lower, "", false));
        return end;
    }

    private boolean startsHere(int k, int i, boolean human) {
        return human && together(k, i) && (startsName(k) || words.get(k).wordClass == ',');
    }

    private int behindQuote(int k) {
        int behind = k;
        while (behind < words.size() && words.get(behind).quote == words.get(k).quote) {
            behind++;
        }
        return behind;
    }

    /** Words in small letters between role and name are the role's own only before a name in full. */
    private boolean name(int k, int lower) {
        int end = runEnd(k);
        boolean speaks = end < words.size() && ",Cx".indexOf(words.get(end).wordClass) >= 0;
        boolean full = end - k > 1 && (given(k) || lexicon.order("genitive-nouns") || lower == 1 && speaks);
        return lower == 0 ? !allCapitals(k) || full : full;
    }

    private boolean fullName(int k, int i) {
        return together(k, i) && startsName(k) && runEnd(k) - k > 1 && !head(k) && !allCapitals(k);
    }

    private boolean closesPhrase(int k) {
        if (k >= words.size()) {
            return true;
        }
        char c = words.get(k).wordClass;
        return c == WordClass.CUE || c == WordClass.AUXILIARY || c == ',' || c == ':' || c == WordClass.SENTENCE;
    }

    /** Behind the words that a role's preposition governs; -1 when there are none. */
    private int complement(int from, int i) {
        int k = from;
        while (together(k, i) && (words.get(k).wordClass == WordClass.DETERMINER || of(k)) && k < from + 2) {
            k++;
        }
        if (!together(k, i)) {
            return -1;
        }
        if (words.get(k).in(WordList.AGENCIES)) {
            return -1;
        }
        if (startsName(k)) {
            int end = runEnd(k);
            for (int n = k + 1; n < end; n++) {
                if (given(n) && end - n > 1) {
                    return n;
                }
            }
            if (end + 1 < words.size()
                    && words.get(end).wordClass == WordClass.CONJUNCTION
                    && together(end + 1, i)
                    && startsName(end + 1)
                    && !given(end + 1)) {
                return runEnd(end + 1);
            }
            return end;
        }
        if (words.get(k).quoted() || !plain(k) && words.get(k).wordClass != WordClass.NUMBER) {
            return -1;
        }
        boolean second = together(k + 1, i) && plain(k + 1) && !words.get(k + 1).capital();
        return second && (closesPhrase(k + 2) || together(k + 2, i) && (of(k + 2) || startsName(k + 2)))
                ? k + 2
                : k + 1;
    }

    private int runEnd(int first) {
        int end = first + 1;
        while (end < words.size() && end - first < LONGEST_NAME && goesOn(end, first)) {
            end++;
        }
        while (end > first + 1 && !words.get(end - 1).capital()) {
            end--;
        }
        return end;
    }

    private boolean goesOn(int i, int first) {
        Word word = words.get(i);
        if (!together(i, first)) {
            return false;
        }
        boolean particle = word.in(WordList.PARTICLES);
        if (word.capital()) {
            return particle || plain(i);
        }
        boolean second = word.in(WordList.PARTICLES_SECOND) && words.get(i - 1).in(WordList.PARTICLES);
        if (!particle && !second
                || i + 1 >= words.size()
                || particle && i - first > 1 && !lexicon.order("particles-late")) {
            return false;
        }
        Word next = words.get(i + 1);
        boolean further = next.in(WordList.PARTICLES) || next.in(WordList.PARTICLES_SECOND);
        return next.capital()
                || further && i + 2 < words.size() && words.get(i + 2).capital();
    }

    /** A name with what stands before it from {@code outer} and the role behind it. */
    private int name(int outer, int from, int first, boolean determined) {
        int end = cut(first, runEnd(first));
        int start = first;
        for (int i = first; i < end - 1; i++) {
            if (human(i) && !given(i)) {
                start = i + 1;
            }
        }
        boolean role = start > from;
        if (start == first && !given(first) && end - first > 2) {
            start = inner(first, end, from < first || determined && nounsCapitalised);
            role |= start > first && nounsCapitalised;
        }
        if (determined && !role && nounsCapitalised && end - start <= 2 && !given(start)) {
            String head = words.get(end - 1).lower;
            add(new Mention(Type.NOMINAL, outer, end, manuscript.text(outer, end), head, "", false));
            return end;
        }
        String title = role ? title(from, start) : "";
        int behind = end;
        boolean person = personal(start, end, role, determined);
        if (title.isEmpty() && person && end + 2 < words.size() && words.get(end).wordClass == ',') {
            int apposition = apposition(end + 1);
            if (apposition > 0) {
                title = title(end + 1, apposition);
                behind = apposition;
            }
        }
        int headAt = end - 1;
        while (headAt > start && words.get(headAt).in(WordList.SUFFIXES)) {
            headAt--;
        }
        if (person && headAt > start) {
            surnames.add(words.get(headAt).lower);
        }
        int shown = role || determined && !person ? outer : start;
        String text = manuscript.text(start, end);
        add(new Mention(Type.NAME, shown, end, text, lexicon.stem(words.get(headAt).lower), title, person));
        return behind;
    }

    /** Where the name starts within a long run: at a given name, else behind a role at the last two words. */
    private int inner(int first, int end, boolean behindRole) {
        for (int n = first + 1; n < end - 1; n++) {
            if (given(n) && !words.get(n - 1).in(WordList.PARTICLES)) {
                return n;
            }
        }
        return behindRole ? end - 2 : first;
    }

    /** Parts a place with a case of its own from the name before it: "Tuna Serezli Ankara'da". */
    private int cut(int first, int end) {
        boolean inflected = end < words.size()
                && end - first > 2
                && words.get(end).in(WordList.CASES_PLACE)
                && words.get(end).start == words.get(end - 1).end;
        return inflected && !given(end - 1) ? end - 1 : end;
    }

    private String title(int from, int end) {
        int start = from;
        while (start < end && words.get(start).wordClass == WordClass.DETERMINER) {
            start++;
        }
        int stop = end;
        while (stop > start && words.get(stop - 1).wordClass == ',') {
            stop--;
        }
        return stop > start ? manuscript.text(start, stop) : "";
    }

    /** The end of a role between commas behind a name; -1 when there is none. */
    private int apposition(int from) {
        int j = from;
        while (j < from + 2 && together(j, from) && words.get(j).wordClass == WordClass.DETERMINER) {
            j++;
        }
        int role = together(j, from) ? role(j, from, true) : -1;
        if (role < 0 || !human(role)) {
            return -1;
        }
        for (int k = role + 1; k < words.size() && k < role + LONGEST_PHRASE && together(k, from); k++) {
            char c = words.get(k).wordClass;
            if (c == ',' || c == WordClass.SENTENCE || c == ':' || c == '-') {
                return k;
            }
            if (c == WordClass.CUE || c == WordClass.AUXILIARY) {
                return -1;
            }
        }
        return -1;
    }

    private boolean personal(int start, int end, boolean role, boolean determined) {
        for (int i = start; i < end; i++) {
            if (words.get(i).inAny(BODIES)) {
                return false;
            }
        }
        if (role || given(start) && end - start > 1) {
            return true;
        }
        int count = end - start;
        boolean single = count == 1;
        if (single && words.get(start).text.length() == 1) {
            return false; // the network X
        }
        boolean place = words.get(end - 1).in(WordList.PLACES);
        if (nounsCapitalised && (single || sentenceStart(start) || noun(start) || noun(end - 1))) {
            return false;
        }
        boolean article = determined && !lexicon.order("names-with-article");
        return !article && !place && count <= 5 && !(single && (allCapitals(start) || sentenceStart(start)));
    }

    private boolean noun(int i) {
        return words.get(i).in(WordList.NOUNS);
    }

    private boolean allCapitals(int i) {
        String text = words.get(i).text;
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean sentenceStart(int i) {
        return i == 0 || words.get(i - 1).sentence != words.get(i).sentence;
    }

    private void add(Mention mention) {
        mention.index = found.size();
        mention.headLists = lexicon.lists(mention.head);
        found.add(mention);
        for (int i = mention.first; i < mention.end; i++) {
            words.get(i).mention = mention;
        }
    }
}
