package io.dateline.parse.quote;

import io.dateline.parse.quote.Mention.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the names, pronouns and descriptions of languages without learned weights, by what their word files say of
 * determiners, roles and titles. A role beside a name becomes the name's title: "el ministro de Transportes, Juan Pardo",
 * "Anna Berg, Sprecherin der Stadt,".
 */
final class PhraseFinder {

    private static final int LONGEST_PHRASE = 14;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final PhraseWords phrases;
    private final boolean nounsCapitalised;
    private final List<Mention> found = new ArrayList<>();
    /** Last names met so far: Fischer and Richter are roles, too. */
    private final Set<String> surnames = new HashSet<>();

    PhraseFinder(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.lexicon = lexicon;
        this.phrases = new PhraseWords(words, lexicon);
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
        while (j < i + 2 && phrases.together(j, i) && words.get(j).wordClass == WordClass.DETERMINER) {
            j++;
        }
        int role = phrases.role(j, i, j > i);
        if (role == i && surnames.contains(words.get(i).lower) && words.get(i).capital()) {
            return name(i, i, i, false);
        }
        if (role >= 0) {
            boolean adjective = j > i
                    || words.get(j).in(WordList.ADJECTIVES)
                    || words.get(j).capital();
            return adjective ? rolePhrase(i, j, role) : rolePhrase(role, role, role);
        }
        if (phrases.together(j, i) && phrases.startsName(j)) {
            return name(i, j, j, j > i);
        }
        if (j > i && phrases.together(j, i) && phrases.plain(j)) {
            int end = j + 1;
            if (phrases.together(end, i) && phrases.startsName(end) && phrases.given(end)) {
                return name(i, j, end, false);
            }
            add(new Mention(Type.NOMINAL, i, end, manuscript.text(i, end), words.get(j).lower, "", false));
            return end;
        }
        return Math.max(i + 1, j);
    }

    private int rolePhrase(int i, int from, int role) {
        int head = role;
        boolean human = phrases.human(role);
        int k = role + 1;
        int end = k;
        int lower = 0;
        while (k - role < LONGEST_PHRASE && k < words.size() && words.get(k).sentence == words.get(i).sentence) {
            Word word = words.get(k);
            if (word.quoted()) {
                int behind = phrases.behindQuote(k);
                if (behind - k > 7 || !startsHere(behind, i, human)) {
                    break;
                }
                k = behind;
            } else if (phrases.human(k) && !(word.capital() && phrases.given(k))) {
                head = human ? head : k;
                human = true;
                end = ++k;
                lower = 0;
            } else if (phrases.startsName(k)) {
                if (human && name(k, lower)) {
                    return name(i, from, k, false);
                }
                if (lower > 0) {
                    break;
                }
                k = phrases.runEnd(k);
                end = k;
            } else if (phrases.of(k) && complement(k + 1, i) > 0) {
                k = complement(k + 1, i);
                end = k;
                lower = 0;
            } else if (word.wordClass == ',' && human && fullName(k + 1, i)) {
                return name(i, from, k + 1, false);
            } else if (phrases.plain(k) && lower < 3) {
                lower++;
                k++;
            } else {
                break;
            }
        }
        if (lower > 0 && phrases.closesPhrase(k)) {
            end = k;
        }
        add(new Mention(Type.NOMINAL, i, end, manuscript.text(i, end), words.get(head).lower, "", false));
        return end;
    }

    private boolean startsHere(int k, int i, boolean human) {
        return human && phrases.together(k, i) && (phrases.startsName(k) || words.get(k).wordClass == ',');
    }

    /** Words in small letters between role and name are the role's own only before a name in full. */
    private boolean name(int k, int lower) {
        int end = phrases.runEnd(k);
        boolean speaks = end < words.size() && ",Cx".indexOf(words.get(end).wordClass) >= 0;
        boolean full = end - k > 1 && (phrases.given(k) || lexicon.order("genitive-nouns") || lower == 1 && speaks);
        return lower == 0 ? !phrases.allCapitals(k) || full : full;
    }

    private boolean fullName(int k, int i) {
        return phrases.together(k, i)
                && phrases.startsName(k)
                && phrases.runEnd(k) - k > 1
                && !phrases.head(k)
                && !phrases.allCapitals(k);
    }

    /** Behind the words that a role's preposition governs; -1 when there are none. */
    private int complement(int from, int i) {
        int k = from;
        while (phrases.together(k, i)
                && (words.get(k).wordClass == WordClass.DETERMINER || phrases.of(k))
                && k < from + 2) {
            k++;
        }
        if (!phrases.together(k, i)) {
            return -1;
        }
        if (words.get(k).in(WordList.AGENCIES)) {
            return -1;
        }
        if (phrases.startsName(k)) {
            int end = phrases.runEnd(k);
            for (int n = k + 1; n < end; n++) {
                if (phrases.given(n) && end - n > 1) {
                    return n;
                }
            }
            if (end + 1 < words.size()
                    && words.get(end).wordClass == WordClass.CONJUNCTION
                    && phrases.together(end + 1, i)
                    && phrases.startsName(end + 1)
                    && !phrases.given(end + 1)) {
                return phrases.runEnd(end + 1);
            }
            return end;
        }
        if (words.get(k).quoted() || !phrases.plain(k) && words.get(k).wordClass != WordClass.NUMBER) {
            return -1;
        }
        boolean second = phrases.together(k + 1, i)
                && phrases.plain(k + 1)
                && !words.get(k + 1).capital();
        return second
                        && (phrases.closesPhrase(k + 2)
                                || phrases.together(k + 2, i) && (phrases.of(k + 2) || phrases.startsName(k + 2)))
                ? k + 2
                : k + 1;
    }

    /** A name with what stands before it from {@code outer} and the role behind it. */
    private int name(int outer, int from, int first, boolean determined) {
        int end = cut(first, phrases.runEnd(first));
        int start = first;
        for (int i = first; i < end - 1; i++) {
            if (phrases.human(i) && !phrases.given(i)) {
                start = i + 1;
            }
        }
        boolean role = start > from;
        if (start == first && !phrases.given(first) && end - first > 2) {
            start = inner(first, end, from < first || determined && nounsCapitalised);
            role |= start > first && nounsCapitalised;
        }
        if (determined && !role && nounsCapitalised && end - start <= 2 && !phrases.given(start)) {
            String head = words.get(end - 1).lower;
            add(new Mention(Type.NOMINAL, outer, end, manuscript.text(outer, end), head, "", false));
            return end;
        }
        String title = role ? title(from, start) : "";
        int behind = end;
        boolean person = phrases.personal(start, end, role, determined);
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
            if (phrases.given(n) && !words.get(n - 1).in(WordList.PARTICLES)) {
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
        return inflected && !phrases.given(end - 1) ? end - 1 : end;
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
        while (j < from + 2 && phrases.together(j, from) && words.get(j).wordClass == WordClass.DETERMINER) {
            j++;
        }
        int role = phrases.together(j, from) ? phrases.role(j, from, true) : -1;
        if (role < 0 || !phrases.human(role)) {
            return -1;
        }
        for (int k = role + 1; k < words.size() && k < role + LONGEST_PHRASE && phrases.together(k, from); k++) {
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

    private void add(Mention mention) {
        mention.index = found.size();
        mention.headLists = lexicon.lists(mention.head);
        found.add(mention);
        for (int i = mention.first; i < mention.end; i++) {
            words.get(i).mention = mention;
        }
    }
}
