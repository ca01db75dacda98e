package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/**
 * A role with the words that belong to it, read word by word: "der frühere Sprecher der Stadt Wien und Minister". It ends in
 * front of a name, which then has the role as its title.
 */
final class RolePhrase {

    private static final String VERB_OR_COMMA = "," + WordClass.CUE + WordClass.AUXILIARY;

    private static final int LONGEST = 14;
    private static final int LONGEST_QUOTE = 7;

    /** How many words in small letters may follow each other. */
    private static final int MOST_PLAIN = 3;

    private final List<Word> words;
    private final PhraseWords phrases;
    private final NameOwners owners;
    private final boolean genitiveNouns;
    private final boolean nounsCapitalised;
    private final Set<String> beside;
    private final int outer;
    /** The noun that decides: the first role of a human, else the first. */
    private int head;

    private boolean human;
    private int next;
    private int end;
    /** How many words in small letters stand between the last part of the phrase and the next word. */
    private int plain;
    /** Where the name behind starts; -1 while there is none. */
    private int name = -1;

    RolePhrase(List<Word> words, Lexicon lexicon, PhraseWords phrases, NameOwners owners, int outer, int role) {
        this.words = words;
        this.phrases = phrases;
        this.owners = owners;
        this.genitiveNouns = lexicon.has(Trait.GENITIVE_NOUNS);
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.beside = lexicon.setting("of.beside");
        this.outer = outer;
        this.head = role;
        this.human = phrases.human(role);
        this.next = role + 1;
        this.end = next;
        while (next - role < LONGEST && phrases.inSentence(next, outer) && goesOn()) {
            // each word is taken up as it is looked at
        }
        if (name < 0 && plain > 0 && phrases.closesPhrase(next)) {
            end = next;
        }
    }

    /** Where the name behind the role starts; -1 for none. */
    int name() {
        return name;
    }

    /** Index of the noun that decides. */
    int head() {
        return head;
    }

    /** Index behind the last word. */
    int end() {
        return end;
    }

    /** Takes up the next word; false where the phrase ends in front of it. */
    private boolean goesOn() {
        Word word = words.get(next);
        if (word.quoted()) {
            int behind = phrases.behindQuote(next);
            boolean skips = behind - next <= LONGEST_QUOTE && human && nameOrComma(behind);
            next = skips ? behind : next;
            return skips;
        }
        if (phrases.human(next) && !(word.capital() && phrases.given(next))) {
            head = human ? head : next;
            human = true;
            return takes(next + 1);
        }
        if (phrases.startsName(next)) {
            return passesName();
        }
        int complement = phrases.of(next) && !beside(next) ? complement(next + 1) : -1;
        if (complement > 0) {
            int owner = human ? owners.behind(next, outer) : -1;
            takes(owner > 0 ? owner : complement);
            return owner < 0;
        }
        if (word.wordClass() == ',' && human && fullName(next + 1)) {
            name = next + 1;
            return false;
        }
        if (word.wordClass() == WordClass.CONJUNCTION && human && plain == 0 && secondRole(next + 1)) {
            return takes(next + 2);
        }
        // where nouns have capitals, words in small letters stand in front of them: "so der Sprecher weiter"
        if (phrases.plain(next) && plain < MOST_PLAIN && !nounsCapitalised) {
            plain++;
            next++;
            return true;
        }
        return false;
    }

    /** "La oficina en un comunicado": where somebody says something is no part of what they are. */
    private boolean beside(int of) {
        return !beside.isEmpty()
                && of + 1 < words.size()
                && beside.contains(
                        words.get(of).lower() + '_' + words.get(of + 1).lower());
    }

    /** "Lotsin und Autorin Ada Lund": another role in front of the name. */
    private boolean secondRole(int i) {
        return phrases.together(i + 1, outer) && phrases.human(i) && phrases.startsName(i + 1) && !phrases.human(i + 1);
    }

    private boolean takes(int until) {
        next = until;
        end = until;
        plain = 0;
        return true;
    }

    /** A name is the speaker's own, or belongs to the role right behind it, or ends the phrase. */
    private boolean passesName() {
        if (human && startsOwnName() && !owners.own(next, head)) {
            name = next;
            return false;
        }
        return plain == 0 && takes(phrases.runEnd(next));
    }

    private boolean nameOrComma(int i) {
        return phrases.together(i, outer)
                && (phrases.startsName(i) || words.get(i).wordClass() == ',');
    }

    /** Words in small letters between role and name are the role's own only before a name in full. */
    private boolean startsOwnName() {
        int nameEnd = phrases.runEnd(next);
        boolean speaks = nameEnd < words.size()
                && VERB_OR_COMMA.indexOf(words.get(nameEnd).wordClass()) >= 0;
        // the initials of a party may stand in front
        boolean given = phrases.given(next) || phrases.allCapitals(next) && phrases.given(next + 1);
        boolean full = nameEnd - next > 1 && (given || genitiveNouns || plain == 1 && speaks);
        return full || plain == 0 && !phrases.allCapitals(next);
    }

    private boolean fullName(int i) {
        return phrases.together(i, outer)
                && phrases.startsName(i)
                && phrases.runEnd(i) - i > 1
                && !phrases.head(i)
                && !phrases.allCapitals(i);
    }

    /** Behind the words that a role's preposition governs; -1 when there are none. */
    private int complement(int from) {
        int first = from;
        while (first < from + 2
                && phrases.together(first, outer)
                && (words.get(first).wordClass() == WordClass.DETERMINER || phrases.of(first))) {
            first++;
        }
        if (!phrases.together(first, outer) || words.get(first).in(WordList.AGENCIES)) {
            return -1;
        }
        if (phrases.startsName(first)) {
            return nameComplement(first);
        }
        if (!phrases.plain(first) && words.get(first).wordClass() != WordClass.NUMBER) {
            return -1;
        }
        boolean second = !nounsCapitalised
                && phrases.together(first + 1, outer)
                && phrases.plain(first + 1)
                && !words.get(first + 1).capital();
        boolean goesOn = phrases.together(first + 2, outer) && (phrases.of(first + 2) || phrases.startsName(first + 2));
        return second && (phrases.closesPhrase(first + 2) || goesOn) ? first + 2 : first + 1;
    }

    /** Behind the name of a place or body, or two; a person's given name begins what is not governed any more. */
    private int nameComplement(int first) {
        int nameEnd = phrases.runEnd(first);
        for (int i = first + 1; i < nameEnd - 1; i++) {
            if (phrases.given(i)) {
                return nounsCapitalised && i == first + 1 && phrases.human(first)
                        ? nameEnd
                        : i; // "von Präsident Ola Vik"
            }
        }
        boolean second = nameEnd + 1 < words.size()
                && words.get(nameEnd).wordClass() == WordClass.CONJUNCTION
                && phrases.together(nameEnd + 1, outer)
                && phrases.startsName(nameEnd + 1)
                && !phrases.given(nameEnd + 1);
        return second ? phrases.runEnd(nameEnd + 1) : nameEnd;
    }
}
