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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a cue, in front of it or behind it, in languages read by rules. */
final class Subjects {

    private static final int LONGEST_INSERTION = 6;

    /** How many words may stand between a cue and the subject behind it. */
    private static final int BEHIND = 10;

    /** How many words may stand in front of a name right behind its cue: "said the old Anna Berg". */
    private static final int ADJECTIVES = 2;

    private final List<Word> words;
    private final Governed governed;
    private final Set<String> impersonal;
    private final boolean dropsSubject;

    Subjects(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.impersonal = lexicon.setting("pronouns.impersonal");
        this.dropsSubject = lexicon.has(Trait.DROPS_SUBJECT);
        this.governed = new Governed(words);
    }

    /** Whether a mention may stand for a speaker at all: a sentence's first word that is no known name may not. */
    boolean maySpeak(Mention mention) {
        Person person = mention.person();
        return switch (mention.type()) {
            case PRONOUN -> !mention.headIn(WordList.PRONOUNS_NEVER);
            case NOMINAL -> known(mention);
            case NAME -> mention.personal() || person != null && person.evident() && full(person) || body(mention);
        };
    }

    /** "Man", which is the subject of its clause but nobody, so that other pronouns are not. */
    private boolean impersonal(Mention mention) {
        return mention.type() == Type.PRONOUN && impersonal.contains(mention.head());
    }

    /** A name known to be a person's, or a pronoun of persons. */
    boolean human(Mention mention) {
        Person person = mention.person();
        return mention.type() == Type.NAME
                && person != null
                && person.evident()
                && (mention.personal() || person.likelyHuman())
                && person.fullName().indexOf(' ') > 0;
    }

    /** With a name in full, or with a role: "Sänger Tamm". */
    private static boolean full(Person person) {
        return person.fullName().indexOf(' ') > 0 || !person.title().isEmpty();
    }

    private boolean body(Mention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (words.get(i).in(WordList.ORGANISATIONS) || words.get(i).in(WordList.DOCUMENTS)) {
                return true;
            }
        }
        return words.get(mention.first()).allCapitals();
    }

    private boolean known(Mention mention) {
        return mention.headInAny(WordList.ROLES)
                || mention.headIn(WordList.SPEAKERS)
                || mention.headIn(WordList.ORGANISATIONS)
                || document(mention);
    }

    boolean document(Mention mention) {
        return mention.headIn(WordList.DOCUMENTS);
    }

    /** Whether a preposition, an oblique determiner or a case ending keeps a mention from being the subject. */
    boolean governed(Mention mention) {
        return governed.test(mention);
    }

    /** "They said at the police", as Russian has it. */
    private boolean sourceOf(Mention mention) {
        return mention.first() > 0
                && mention.type() == Type.NOMINAL
                && words.get(mention.first() - 1).in(WordList.PREPOSITIONS_SOURCE)
                && mention.headIn(WordList.ORGANISATIONS);
    }

    private boolean agency(Mention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (words.get(i).in(WordList.AGENCIES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue's own ending contradicts the subject's gender, as in Russian. */
    private boolean disagrees(Mention mention, int cue) {
        Word form = words.get(cue);
        Person person = mention.person();
        if (person == null) {
            return false;
        }
        return person.gender() == Person.Gender.MALE && form.in(WordList.CUES_FEMALE)
                || person.gender() == Person.Gender.FEMALE && form.in(WordList.CUES_MALE);
    }

    /** The likeliest subject between a place and a cue behind it. */
    @Nullable Mention before(int from, int cue) {
        Mention best = null;
        double bestScore = 0;
        boolean relative = false;
        boolean nobodys = false;
        for (int i = from; i < cue; i++) {
            Word word = words.get(i);
            if (word.quoted()) {
                continue;
            }
            relative |= word.in(WordList.RELATIVES);
            Mention mention = word.mention();
            if (mention == null || mention.first() != i || disagrees(mention, cue)) {
                continue;
            }
            if (mention.headIn(WordList.PRONOUNS_FIRST)
                    && (mention.end() == cue || words.get(mention.end()).quoted())) {
                best = null; // "that I cry 'Halt!'"
                bestScore = 0;
                continue;
            }
            if (impersonal(mention)) {
                best = null; // "which is why one calls them ..."
                bestScore = 0;
                nobodys = true;
            }
            boolean known = maySpeak(mention) && !(nobodys && mention.type() == Type.PRONOUN);
            if (!known && !(mention.type() == Type.NOMINAL && besideCue(mention, cue))) {
                continue;
            }
            boolean rival = relative && best != null && !(mention.end() == cue && human(mention));
            double score = score(mention, cue, known ? 0.5 : 0.3, i == from || clauseStart(i), rival);
            if (score > bestScore) {
                best = mention;
                bestScore = score;
            }
        }
        return bestScore >= 0.2 ? best : null;
    }

    /** "The newcomer said", "the newcomer, who said"; but not "its aim, [he] said, was" where who speaks is left out. */
    private boolean besideCue(Mention mention, int cue) {
        if (mention.end() == cue) {
            return true;
        }
        boolean inserted = dropsSubject
                && cue == mention.end() + 1
                && cue + 1 < words.size()
                && words.get(cue + 1).wordClass() == ',';
        return words.get(mention.end()).wordClass() == ',' && !inserted;
    }

    /** How likely a mention is the subject of a cue behind it; one within a relative clause has a rival before it. */
    private double score(Mention mention, int cue, double least, boolean starts, boolean rival) {
        double score = least - 0.02 * Math.min(10, cue - mention.end());
        score += starts ? 0.25 : 0;
        score += human(mention) ? 0.2 : mention.type() == Type.PRONOUN ? 0.15 : 0;
        score += mention.end() == cue ? 0.1 : 0;
        score += mention.end() < cue && words.get(mention.end()).wordClass() == ',' ? 0.1 : 0;
        score -= rival ? 0.3 : 0;
        return score - (governed(mention) ? 0.6 : 0);
    }

    /** Whether a sentence or a clause starts with a word that is not the first of the text. */
    private boolean clauseStart(int i) {
        Word before = words.get(i - 1);
        char c = before.wordClass();
        return before.sentence() != words.get(i).sentence()
                || c == WordClass.CONJUNCTION
                || c == WordClass.SUBORDINATOR
                || c == ','
                || c == '-'
                || before.quoted();
    }

    /** The first that may be the subject between a cue and a place behind it. */
    @Nullable Mention behind(int cue, int to) {
        return behind(cue, to, false);
    }

    /** The same where right behind the cue it may be anybody: an inverted sentence has its subject there. */
    @Nullable Mention anybodyBehind(int cue, int to) {
        return behind(cue, to, true);
    }

    private @Nullable Mention behind(int cue, int to, boolean anybody) {
        int i = behindInsertion(cue + 1, to);
        int skipped = 0;
        Mention weak = null;
        while (i < to && skipped < BEHIND) {
            Word word = words.get(i);
            char c = word.wordClass();
            if (word.quoted() || c == ':' || c == ';' || c == WordClass.SENTENCE || c == WordClass.SUBORDINATOR) {
                break;
            }
            if (word.tells() && skipped > 0 || c == ',' && skipped == 0) {
                break;
            }
            Mention mention = word.mention();
            if (mention != null && impersonal(mention)) {
                break;
            }
            if (mention != null) {
                boolean object = governed(mention) ? !sourceOf(mention) : agency(mention);
                if (!object && maySpeak(mention) && !disagrees(mention, cue)) {
                    return mention;
                }
                if (anybody && !object && skipped == 0 && mention.type() == Type.NOMINAL) {
                    return mention;
                }
                boolean near = skipped == 0
                        || skipped <= ADJECTIVES && mention.several() && mention.type() == Mention.Type.NAME;
                if (anybody && !object && weak == null && near && mention.type() != Type.PRONOUN) {
                    weak = mention;
                }
                i = Math.max(i + 1, mention.end());
                skipped += 2;
            } else {
                skipped++;
                i++;
            }
        }
        return weak;
    }

    /** Behind words between commas such as "por su parte" where somebody comes next; else the same place. */
    private int behindInsertion(int from, int to) {
        if (from >= to || words.get(from).wordClass() != ',' || from + 1 >= to || !inserts(words.get(from + 1))) {
            return from;
        }
        for (int i = from + 2; i < to && i - from <= LONGEST_INSERTION; i++) {
            Word word = words.get(i);
            if (word.quoted() || word.wordClass() == WordClass.CUE || word.wordClass() == WordClass.SENTENCE) {
                return from;
            }
            if (word.wordClass() == ',') {
                boolean next = i + 1 < to
                        && words.get(i + 1).mention() != null
                        && !words.get(i + 1).quoted();
                return next ? i + 1 : from;
            }
        }
        return from;
    }

    private static boolean inserts(Word word) {
        return word.wordClass() == WordClass.PREPOSITION
                || word.wordClass() == WordClass.ADVERB
                || word.in(WordList.OF)
                || word.in(WordList.DETERMINERS_OBLIQUE);
    }

    /** What a preposition behind the cue leads to: "hieß es in einer Mitteilung". */
    @Nullable Mention source(int from, int to) {
        Mention other = null;
        for (int i = from; i < to; i++) {
            Mention mention = words.get(i).mention();
            if (mention != null && mention.first() == i && !words.get(i).quoted()) {
                if (document(mention)) {
                    return mention;
                }
                other = other == null && maySpeak(mention) && mention.type() != Type.PRONOUN ? mention : other;
            }
        }
        return other;
    }

    /** How sure a rule is of a speaker, from the most it can be: a name tells most, a description of an unknown kind least. */
    double sure(double most, Mention mention) {
        return switch (mention.type()) {
            case NAME -> human(mention) || mention.personal() ? most : most - 0.1;
            case PRONOUN -> most - 0.03;
            case NOMINAL -> maySpeak(mention) ? most - 0.03 : most - 0.2;
        };
    }
}
