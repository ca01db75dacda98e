package io.dateline.parse.quote;

import io.dateline.parse.quote.Mention.Type;
import io.dateline.parse.quote.Person.Gender;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds whom "he" and "she" stand for: the likeliest person among those named before. */
final class PersonResolver {

    private static final int FARTHEST = 120;

    /** How many words behind a name "who" may stand that means it. */
    private static final int RELATIVE_WITHIN = 2;

    private final Manuscript manuscript;
    private final List<Mention> mentions;
    private final SpeakerRanker ranker;
    private final Map<Mention, @Nullable Person> resolved = new HashMap<>();

    private int next;

    PersonResolver(Manuscript manuscript, List<Mention> mentions, SpeakerRanker ranker) {
        this.manuscript = manuscript;
        this.mentions = mentions;
        this.ranker = ranker;
    }

    /** The person a mention stands for; null when nobody named. */
    @Nullable Person person(Mention mention) {
        if (mention.type == Type.NAME) {
            return mention.resolved;
        }
        if (mention.type != Type.PRONOUN) {
            return null;
        }
        for (; next <= mention.index; next++) {
            Mention earlier = mentions.get(next);
            if (earlier.type == Type.PRONOUN) {
                resolved.put(earlier, antecedent(earlier));
            }
        }
        return resolved.get(mention);
    }

    private @Nullable Person antecedent(Mention pronoun) {
        if (pronoun.headIn(WordList.RELATIVES)) {
            Mention before = pronoun.index > 0 ? mentions.get(pronoun.index - 1) : null;
            return before != null && before.type == Type.NAME && pronoun.first - before.end <= RELATIVE_WITHIN
                    ? before.resolved
                    : null;
        }
        Gender gender = Gender.of(pronoun);
        if (gender == Gender.UNKNOWN) {
            return null;
        }
        Person best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = pronoun.index - 1; i >= 0 && i > pronoun.index - FARTHEST; i--) {
            Mention mention = mentions.get(i);
            Person person = mention.type == Type.NAME ? mention.resolved : resolved.get(mention);
            if (person == null || !fits(person, mention, gender)) {
                continue;
            }
            double score = score(person, mention, pronoun, gender);
            if (score > bestScore) {
                bestScore = score;
                best = person;
            }
        }
        return best;
    }

    /** How well a mention of a person explains a pronoun: near, a subject, a speaker, and often named. */
    private double score(Person person, Mention mention, Mention pronoun, Gender gender) {
        Word word = manuscript.words.get(pronoun.first);
        Word at = manuscript.words.get(mention.first);
        double score = -0.8 * (word.sentence - at.sentence) - 0.35 * (word.paragraph - at.paragraph);
        score += subject(mention) ? 1.0 : 0;
        score += ranker.link(mention).word() >= 0 ? 0.5 : 0;
        score += mention.type == Type.PRONOUN && mention.head.equals(pronoun.head) ? 0.8 : 0;
        score += person.gender == gender ? 0.6 : 0;
        score += mention.first > 0 && prepositional(mention.first - 1) ? -0.6 : 0;
        score += possessive(mention) ? -0.4 : 0;
        score += word.paragraph - at.paragraph <= 1 && ranker.spoke(mention) ? 1.2 : 0;
        return score + 0.25 * Math.min(4, person.mentions);
    }

    private boolean fits(Person person, Mention mention, Gender gender) {
        if (person.gender != Gender.UNKNOWN) {
            return person.gender == gender;
        }
        return person.likelyHuman() && (mention.person || mention.type == Type.PRONOUN);
    }

    private boolean subject(Mention mention) {
        Word first = manuscript.words.get(mention.first);
        boolean starts = mention.first == 0 || manuscript.words.get(mention.first - 1).sentence != first.sentence;
        return starts && !possessive(mention) || ranker.link(mention).subject();
    }

    private boolean possessive(Mention mention) {
        return mention.end < manuscript.words.size()
                && manuscript.words.get(mention.end).wordClass == WordClass.POSSESSIVE;
    }

    private boolean prepositional(int index) {
        char c = manuscript.words.get(index).wordClass;
        return c == WordClass.PREPOSITION || c == WordClass.OF || c == WordClass.TO || c == WordClass.BY;
    }
}
