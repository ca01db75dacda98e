package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.cast.RoleHolders;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.name.RoleNouns;
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

/** Finds whom "he" and "she" stand for, the likeliest person among those named before, and whom "the minister" does. */
public final class PersonResolver {

    private static final int FARTHEST = 120;

    private static final int MOST_SENTENCES = 12;
    private static final int MOST_PARAGRAPHS = 8;
    private static final int MOST_MENTIONS = 4;

    /** How many words behind a name "who" may stand that means it. */
    private static final int RELATIVE_WITHIN = 2;

    private final Manuscript manuscript;
    private final List<Mention> mentions;
    private final SpeakerRanker ranker;
    private final RoleNouns roles;
    private final RoleHolders holders;
    private final Set<String> reflexives;
    private final PronounFit fit;
    /** Whom the pronouns so far stand for, by the number of the mention. */
    private final @Nullable Person[] resolved;

    private int next;

    /**
     * Looks for people in a story.
     *
     * @param manuscript the story
     * @param mentions the mentions of the story, in order
     * @param ranker knows who spoke so far
     * @param lexicon the words of the language
     */
    public PersonResolver(Manuscript manuscript, List<Mention> mentions, SpeakerRanker ranker, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.mentions = mentions;
        this.ranker = ranker;
        this.roles = new RoleNouns(lexicon);
        this.fit = new PronounFit(manuscript, lexicon);
        this.reflexives = lexicon.setting("pronouns.reflexive");
        this.holders = new RoleHolders(manuscript, mentions, lexicon);
        this.resolved = new Person[mentions.size()];
    }

    /**
     * The person a mention stands for; null when nobody named.
     *
     * @param mention a mention of the story
     * @return the person, or null
     */
    public @Nullable Person person(Mention mention) {
        if (mention.type() == Type.NAME) {
            return mention.person();
        }
        if (mention.type() == Type.NOMINAL) {
            boolean definite = manuscript.words().get(mention.first()).in(WordList.DETERMINERS_DEFINITE);
            return definite && roles.role(mention.head())
                    ? holders.holder(mention).only()
                    : null;
        }
        for (; next <= mention.index(); next++) {
            Mention earlier = mentions.get(next);
            if (earlier.type() == Type.PRONOUN) {
                resolved[next] = antecedent(earlier);
            }
        }
        return resolved[mention.index()];
    }

    private @Nullable Person antecedent(Mention pronoun) {
        Mention before = pronoun.index() > 0 ? mentions.get(pronoun.index() - 1) : null;
        if (pronoun.headIn(WordList.RELATIVES)) {
            return before != null && before.type() == Type.NAME && pronoun.first() - before.end() <= RELATIVE_WITHIN
                    ? before.person()
                    : null;
        }
        if (before != null && before.end() == pronoun.first() && reflexives.contains(pronoun.head())) {
            return person(before); // "Lund himself"
        }
        Gender gender = Gender.of(pronoun);
        if (gender == Gender.UNKNOWN) {
            return null;
        }
        Person best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = pronoun.index() - 1; i >= 0 && i > pronoun.index() - FARTHEST; i--) {
            Mention mention = mentions.get(i);
            Person person = mention.type() == Type.NAME ? mention.person() : resolved[i];
            if (person == null || person.gender() != gender && person.gender() != Gender.UNKNOWN) {
                continue;
            }
            double score = score(person, mention, pronoun);
            if (score > bestScore && fit.fits(person, mention, gender)) {
                bestScore = score;
                best = person;
            }
        }
        return best;
    }

    /**
     * How well a mention of a person explains a pronoun: near, named in full, a subject, who spoke before. The weights are set
     * by hand, near to what a fit gave on annotated articles, where who says something with a pronoun said something before
     * by name.
     */
    private double score(Person person, Mention mention, Mention pronoun) {
        Word word = manuscript.words().get(pronoun.first());
        Word at = manuscript.words().get(mention.first());
        int paragraphs = word.paragraph() - at.paragraph();
        boolean name = mention.type() == Type.NAME;
        boolean near = paragraphs <= 1;
        double score = -0.68 * Math.min(MOST_SENTENCES, word.sentence() - at.sentence());
        score -= 0.2 * Math.min(MOST_PARAGRAPHS, paragraphs);
        score += paragraphs == 0 ? 1.65 : 0;
        score += person.gender() != Gender.UNKNOWN ? 0.5 : 0;
        score += name ? 1.34 : 0;
        score += name && mention.several() ? 1.51 : 0;
        score += subject(mention) ? 0.74 : 0;
        score += ranker.link(mention).word() >= 0 ? 0.32 : 0;
        score += near && ranker.link(mention).subject() && ranker.link(pronoun).subject() ? 1.02 : 0;
        score += near && ranker.spoke(mention) ? 1.83 : 0;
        score -= mention.first() > 0 && prepositional(mention.first() - 1) ? 1.56 : 0;
        score -= possessive(mention) ? 1.01 : 0;
        return score + 0.4 * Math.min(MOST_MENTIONS, person.mentions());
    }

    private boolean subject(Mention mention) {
        Word first = manuscript.words().get(mention.first());
        boolean starts = mention.first() == 0
                || manuscript.words().get(mention.first() - 1).sentence() != first.sentence();
        return starts && !possessive(mention) || ranker.link(mention).subject();
    }

    private boolean possessive(Mention mention) {
        return mention.end() < manuscript.words().size()
                && manuscript.words().get(mention.end()).wordClass() == WordClass.POSSESSIVE;
    }

    private boolean prepositional(int index) {
        char c = manuscript.words().get(index).wordClass();
        return c == WordClass.PREPOSITION || c == WordClass.OF || c == WordClass.TO || c == WordClass.BY;
    }
}
