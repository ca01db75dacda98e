package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which mentions a preposition, an oblique determiner or a case ending keeps from being a subject. */
final class Governed {

    private static final int LONGEST_LIST = 8;

    private final List<Word> words;

    private final Lexicon lexicon;
    private final boolean nounsCapitalised;

    Governed(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
    }

    /** Whether a mention stands behind a preposition or in an oblique case, itself or by the list that it is in. */
    boolean test(Mention mention) {
        Mention one = mention;
        for (int i = 0; i < LONGEST_LIST; i++) {
            if (itself(one)) {
                return true;
            }
            Mention before = joinedTo(one);
            if (before == null) {
                return false;
            }
            one = before;
        }
        return false;
    }

    private boolean itself(Mention mention) {
        if (mention.end() < words.size()) {
            Word next = words.get(mention.end());
            if (next.start() == words.get(mention.end() - 1).end()
                    && (next.text().startsWith("'") || next.text().startsWith("’"))) {
                return true;
            }
        }
        Word first = words.get(mention.first());
        if (first.in(WordList.DETERMINERS_OBLIQUE) || mention.headIn(WordList.CASES_OBLIQUE)) {
            return true;
        }
        int before = mention.first() - 1;
        while (before >= 0 && words.get(before).wordClass() == WordClass.DETERMINER) {
            if (words.get(before).in(WordList.DETERMINERS_OBLIQUE)) {
                return true;
            }
            before--;
        }
        if (before > 0 && mention.type() == Type.NOMINAL && adjective(words.get(before))) {
            before--; // "für erfahrene Lotsen"
        }
        if (before < 0 || words.get(before).sentence() != first.sentence()) {
            return false;
        }
        boolean governs = words.get(before).wordClass() == WordClass.PREPOSITION
                || words.get(before).in(WordList.OF);
        return governs && !ownParticle(words.get(before), mention);
    }

    private boolean adjective(Word word) {
        return nounsCapitalised
                && !word.capital()
                && word.wordClass() == WordClass.OTHER
                && lexicon.ends("endings.adjective", word.lower());
    }

    /** "Dijo a la red Erbol": a single name right behind what a preposition governs is what that is called. */
    boolean apposed(Mention name) {
        Mention before = name.first() > 0 ? words.get(name.first() - 1).mention() : null;
        Person person = name.person();
        return before != null
                && before.type() == Type.NOMINAL
                && name.type() == Type.NAME
                && person != null
                && person.title().isEmpty()
                && person.fullName().indexOf(' ') < 0
                && itself(before);
    }

    /** The name in front of another in a list such as "with Fossum, Brandal and Lind"; null for none. */
    private @Nullable Mention joinedTo(Mention mention) {
        int join = mention.first() - 1;
        Mention before = join > 0 ? words.get(join - 1).mention() : null;
        if (before == null || before.type() != Type.NAME || mention.type() != Type.NAME) {
            return null;
        }
        char next = wordClass(mention.end());
        boolean last = words.get(join).wordClass() == WordClass.CONJUNCTION
                && next != WordClass.CUE
                && next != WordClass.AUXILIARY;
        return last || words.get(join).wordClass() == ',' && listed(mention) ? before : null;
    }

    /** Whether names with commas between them follow a name, and then a last one behind a conjunction. */
    private boolean listed(Mention name) {
        int end = name.end();
        for (int i = 0; i < LONGEST_LIST && wordClass(end) == ','; i++) {
            Mention next = end + 1 < words.size() ? words.get(end + 1).mention() : null;
            if (next == null || next.type() != Type.NAME) {
                return false;
            }
            end = next.end();
        }
        Mention last = wordClass(end) == WordClass.CONJUNCTION && end + 1 < words.size()
                ? words.get(end + 1).mention()
                : null;
        return last != null && last.type() == Type.NAME;
    }

    private char wordClass(int i) {
        return i < words.size() ? words.get(i).wordClass() : WordClass.SENTENCE;
    }

    /** "Sagte von Preen": the name in full has the word in front, too. */
    private static boolean ownParticle(Word before, Mention mention) {
        Person person = mention.person();
        return person != null
                && before.in(WordList.PARTICLES)
                && person.fullName().endsWith(" " + before.text() + " " + mention.text());
    }
}
