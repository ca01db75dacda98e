package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Person.Gender;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks where a noun stands for what is said: "so the verdict of the harbour master", "Her forecast: ...". */
final class StatementNouns {

    /** How sure a source is that belongs to such a noun. */
    private static final double OWNED = 0.85;

    /** How many adjectives may stand between "her" and the noun. */
    private static final int MOST_ADJECTIVES = 2;

    /** How many words may stand between the noun and whose it is. */
    private static final int OWNER_WITHIN = 4;

    private final List<Word> words;
    private final Candidates candidates;
    private final CarriedSpeaker carried;
    private final Lexicon lexicon;
    private final Set<String> nouns;
    private final List<String> endings;
    private final Set<String> his;
    private final Set<String> her;

    StatementNouns(List<Word> words, Lexicon lexicon, Candidates candidates, CarriedSpeaker carried) {
        this.words = words;
        this.candidates = candidates;
        this.carried = carried;
        this.lexicon = lexicon;
        this.endings = lexicon.endings("endings.genitive.roles");
        this.nouns = lexicon.setting("statements");
        this.his = lexicon.setting("possessives.male");
        this.her = lexicon.setting("possessives.female");
    }

    /** Whose statement the words behind a colon are. */
    @Nullable Pick inFront(int from, int colon) {
        for (int i = colon - 1; i >= from; i--) {
            if (noun(i)) {
                Mention owner = owner(i, colon);
                return owner != null ? Pick.beside(owner, OWNED, "colon, whose statement") : possessive(i, from, colon);
            }
        }
        return null;
    }

    /** The noun behind a cue that stands for the words in front of it: "..., so the view of Ada Lund"; -1 for none. */
    int behind(int cue, int to) {
        for (int i = cue + 1; i < to && i <= cue + 2 + MOST_ADJECTIVES; i++) {
            if (noun(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean noun(int i) {
        return !words.get(i).quoted() && nouns.contains(words.get(i).lower());
    }

    /** Whom a preposition or an article in the genitive right behind a noun leads to. */
    @Nullable Mention owner(int noun, int to) {
        if (noun + 1 >= to || !words.get(noun + 1).in(WordList.OF)) {
            return null;
        }
        for (int i = noun + 1; i < to && i <= noun + OWNER_WITHIN; i++) {
            Mention mention = words.get(i).mention();
            if (words.get(i).quoted() || words.get(i).wordClass() == ',') {
                return null;
            }
            if (mention != null && mention.type() != Type.PRONOUN && mention.first() > noun) {
                return candidates.maySpeak(mention) ? mention : genitive(mention);
            }
        }
        return null;
    }

    /** "Des Lotsen", "des Trainers": a role with an ending of its case; null for other things. */
    private @Nullable Mention genitive(Mention mention) {
        for (String ending : endings) {
            String head = mention.head();
            if (mention.type() == Type.NOMINAL && head.endsWith(ending)) {
                String role = head.substring(0, head.length() - ending.length());
                long lists = lexicon.lists(role);
                if ((lists & WordList.ROLES) != 0) {
                    return Mention.unlisted(mention.first(), mention.end(), mention.text(), role, lists);
                }
            }
        }
        return null;
    }

    /** "Her verdict": the last of whom the story spoke, where the gender is right. */
    private @Nullable Pick possessive(int noun, int from, int colon) {
        for (int i = noun - 1; i >= from && noun - i <= MOST_ADJECTIVES + 1; i--) {
            String lower = words.get(i).lower();
            boolean male = his.contains(lower);
            if (male || her.contains(lower)) {
                Mention last = carried.lastPerson(from, colon + 1);
                Person person = last == null ? null : last.person();
                boolean fits = person != null && person.gender() == (male ? Gender.MALE : Gender.FEMALE);
                return fits && last != null ? Pick.earlier(last, 0.75, "colon, their statement") : null;
            }
            if (words.get(i).wordClass() == WordClass.DETERMINER) {
                return null;
            }
        }
        return null;
    }
}
