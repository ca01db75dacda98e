package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.cast.Ages;
import io.dateline.parse.quote.cast.RoleHolders;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.Plurals;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Person.Gender;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom pronouns and descriptions stand for, in languages read by rules. */
public final class Antecedents {

    private static final int FARTHEST = 80;

    /** How many sentences back a description finds the one it stands for. */
    private static final int SENTENCES_BACK = 3;

    private final Manuscript manuscript;
    private final List<Mention> mentions;
    private final Lexicon lexicon;
    private final Candidates candidates;
    private final RoleHolders holders;
    private final Plurals plurals;
    private final Ages ages;
    private final Map<Mention, Person> known = new HashMap<>();

    /**
     * Looks for people in a story.
     *
     * @param manuscript the story
     * @param mentions the mentions of the story, in order
     * @param lexicon the words of the language
     */
    public Antecedents(Manuscript manuscript, List<Mention> mentions, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.candidates = new Candidates(manuscript.words(), lexicon);
        this.holders = new RoleHolders(manuscript, mentions, lexicon);
        this.plurals = new Plurals(lexicon);
        this.ages = new Ages(manuscript.words(), mentions);
    }

    /**
     * The person a mention stands for; null when it is nobody named.
     *
     * @param mention a mention of the story
     * @param lastSpeaker who spoke before, or null
     * @return the person, or null
     */
    public @Nullable Person person(Mention mention, @Nullable Person lastSpeaker) {
        if (mention.type() == Type.NAME) {
            return mention.person();
        }
        Person person = known.get(mention);
        if (person == null) {
            person = mention.type() == Type.PRONOUN ? ofPronoun(mention, lastSpeaker) : ofDescription(mention);
            if (person != null) {
                known.put(mention, person);
            }
        }
        return person;
    }

    private @Nullable Person ofPronoun(Mention pronoun, @Nullable Person lastSpeaker) {
        Gender gender = Gender.of(pronoun);
        if (gender == Gender.UNKNOWN && !lexicon.has(Trait.PRONOUNS_WITHOUT_GENDER)) {
            return null;
        }
        Person best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = pronoun.index() - 1; i >= 0 && i > pronoun.index() - FARTHEST; i--) {
            Mention mention = mentions.get(i);
            Person person = mention.type() == Type.NAME ? mention.person() : known.get(mention);
            if (person == null
                    || !person.likelyHuman()
                    || person.body()
                    || !person.evident()
                    || person.fullName().indexOf(' ') < 0
                    || gender != Gender.UNKNOWN && person.gender() != Gender.UNKNOWN && person.gender() != gender) {
                continue;
            }
            double score = score(person, mention, pronoun, gender, person == lastSpeaker);
            if (score > bestScore) {
                bestScore = score;
                best = person;
            }
        }
        return best;
    }

    private double score(Person person, Mention mention, Mention pronoun, Gender gender, boolean spoke) {
        Word at = manuscript.words().get(pronoun.first());
        Word word = manuscript.words().get(mention.first());
        double score = -0.8 * (at.sentence() - word.sentence()) - 0.35 * (at.paragraph() - word.paragraph());
        score += candidates.governed(mention) ? -0.8 : 0.3;
        score += person.gender() == gender && gender != Gender.UNKNOWN ? 1.5 : 0;
        int near = gender == Gender.UNKNOWN ? 0 : 1;
        score += spoke && at.paragraph() - word.paragraph() <= near ? 1.2 : 0;
        return score + 0.2 * Math.min(4, person.mentions());
    }

    /** "The minister" is the one person of the story who is introduced as a minister. */
    private @Nullable Person ofDescription(Mention description) {
        if (!humanRole(description) || indefinite(description) || plurals.several(description, manuscript.words())) {
            return null;
        }
        Person aged = Ages.tells(description) ? ages.holder(description) : null;
        if (aged != null) {
            return aged;
        }
        RoleHolders.Holder holder = holders.holder(description);
        if (holder.only() != null || holder.several() || description.end() - description.first() > 2) {
            return holder.only();
        }
        boolean goesOn = definite(description) && !description.headIn(WordList.SPOKESPEOPLE);
        return goesOn ? onlyOneNear(description) : null;
    }

    /** "A teacher" is somebody new. */
    private boolean indefinite(Mention description) {
        Word first = manuscript.words().get(description.first());
        return first.wordClass() == WordClass.DETERMINER && !first.in(WordList.DETERMINERS_DEFINITE);
    }

    private static boolean humanRole(Mention description) {
        return description.headInAny(WordList.ROLES)
                && !description.headIn(WordList.ORGANISATIONS)
                && !description.headIn(WordList.GROUPS);
    }

    /** With a definite article; in a language without articles, with no further words that describe somebody new. */
    private boolean definite(Mention description) {
        if (lexicon.has(WordList.DETERMINERS_DEFINITE)) {
            return manuscript.words().get(description.first()).in(WordList.DETERMINERS_DEFINITE);
        }
        return !described(description)
                && (description.end() >= manuscript.words().size()
                        || !Character.isLetterOrDigit(
                                manuscript.words().get(description.end()).text().codePointAt(0)));
    }

    /** "Адвокат Лунда", "ее сестра", "местный житель": words beside the noun that describe somebody new. */
    private boolean described(Mention description) {
        List<Word> words = manuscript.words();
        if (description.end() - description.first() > 1) {
            return true;
        }
        int before = description.first() - 1;
        return before >= 0
                && words.get(before).sentence()
                        == words.get(description.first()).sentence()
                && !words.get(before).quoted()
                && words.get(before).wordClass() == WordClass.OTHER
                && (words.get(before).in(WordList.PRONOUNS_POSSESSIVE)
                        || !words.get(before).in(WordList.FUNCTION))
                && Character.isLetter(words.get(before).text().codePointAt(0));
    }

    private Gender gender(Mention description) {
        Word first = manuscript.words().get(description.first());
        if (description.headIn(WordList.TITLES_FEMALE) || first.in(WordList.DETERMINERS_FEMALE)) {
            return Gender.FEMALE;
        }
        boolean male = description.headIn(WordList.TITLES_MALE) || first.in(WordList.DETERMINERS_MALE);
        return male ? Gender.MALE : Gender.UNKNOWN;
    }

    /** The one person of the paragraph so far, else of the last sentences, when there is but one of that gender. */
    private @Nullable Person onlyOneNear(Mention description) {
        Gender gender = gender(description);
        Word at = manuscript.words().get(description.first());
        Person only = null;
        boolean several = false;
        for (int i = description.index() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Word word = manuscript.words().get(mention.first());
            if (only != null && word.paragraph() != at.paragraph()
                    || at.sentence() - word.sentence() > SENTENCES_BACK) {
                break;
            }
            Person person = mention.type() == Type.NAME && candidates.human(mention) ? mention.person() : null;
            boolean fits = person != null
                    && (person.gender() != Gender.UNKNOWN || !person.title().isBlank())
                    && (gender == Gender.UNKNOWN || person.gender() == Gender.UNKNOWN || person.gender() == gender);
            several |= fits && only != null && person != only;
            only = fits && only == null ? person : only;
        }
        return several ? null : only;
    }
}
