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

/** Tells of mentions whether they may be a speaker, and a subject, in languages read by rules. */
final class Candidates {

    private final List<Word> words;
    private final Governed governed;
    private final Set<String> impersonal;
    private final Lexicon lexicon;
    private final boolean endingsCount;

    Candidates(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.governed = new Governed(words, lexicon);
        this.lexicon = lexicon;
        this.endingsCount = lexicon.has(Trait.DROPS_SUBJECT);
        this.impersonal = lexicon.setting("pronouns.impersonal");
    }

    /** Whether a mention may stand for a speaker at all: a description by its noun, a name that is a person's or a body's. */
    boolean maySpeak(Mention mention) {
        Person person = mention.person();
        return switch (mention.type()) {
            case PRONOUN -> !mention.headIn(WordList.PRONOUNS_NEVER);
            case NOMINAL -> known(mention);
            case NAME -> mention.personal() || person != null && person.evident() && full(person) || body(mention);
        };
    }

    /** "Man", which is the subject of its clause but nobody, so that other pronouns are not. */
    boolean impersonal(Mention mention) {
        return mention.type() == Type.PRONOUN && impersonal.contains(mention.head());
    }

    /** A name in full that is evidently a person's. */
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

    /** What is written, and tells what its words say. */
    boolean document(Mention mention) {
        return mention.headIn(WordList.DOCUMENTS);
    }

    /** Whether a preposition, an oblique determiner or a case ending keeps a mention from being the subject. */
    boolean governed(Mention mention) {
        return governed.test(mention);
    }

    /** Whether somebody behind a cue is told something: governed, or the name of what is. */
    boolean addressed(Mention mention) {
        return governed.apposed(mention) || governed.test(mention);
    }

    /** "They said at the police", as Russian has it. */
    boolean sourceOf(Mention mention) {
        return mention.first() > 0
                && mention.type() == Type.NOMINAL
                && words.get(mention.first() - 1).in(WordList.PREPOSITIONS_SOURCE)
                && mention.headIn(WordList.ORGANISATIONS);
    }

    /** Whether a news agency is named. */
    boolean agency(Mention mention) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (words.get(i).in(WordList.AGENCIES)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue's own ending contradicts the subject's gender, as in Russian. */
    boolean disagrees(Mention mention, int cue) {
        Word form = words.get(cue);
        Person person = mention.person();
        if (person == null) {
            return false;
        }
        return person.gender() == Person.Gender.MALE && form.in(WordList.CUES_FEMALE)
                || person.gender() == Person.Gender.FEMALE && form.in(WordList.CUES_MALE);
    }

    /** "Сказали адвокаты Лунда": whether a cue means several, of whom the one behind it is none. */
    boolean fewerThan(Mention mention, int cue) {
        return endingsCount
                && human(mention)
                && lexicon.ends("cues.plural", words.get(cue).lower())
                && !joined(mention);
    }

    /** "Ada Lund y Ola Vik": one of several names. */
    private boolean joined(Mention name) {
        int end = name.end();
        boolean behind = end + 1 < words.size()
                && (words.get(end).wordClass() == WordClass.CONJUNCTION
                        || words.get(end).wordClass() == ',' && named(end + 1));
        int before = name.first() - 1;
        return behind
                || before > 0
                        && (words.get(before).wordClass() == WordClass.CONJUNCTION
                                || words.get(before).wordClass() == ',' && named(before - 1));
    }

    private boolean named(int i) {
        Mention mention = words.get(i).mention();
        return mention != null && mention.type() == Type.NAME;
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
