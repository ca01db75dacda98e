package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who speaks behind a colon whose sentence has no verb that the language lists as a cue. */
final class CuelessColons {

    private static final long VOICES = WordList.ROLES | WordList.bits(WordList.SPEAKERS);

    private final List<Word> words;
    private final Lexicon lexicon;
    private final Candidates candidates;
    private final Sentences sentences;
    private final SpokenSoFar spoken;
    private final StatementNouns statements;
    private final boolean nounsCapitalised;

    CuelessColons(
            List<Word> words,
            Lexicon lexicon,
            Candidates candidates,
            Sentences sentences,
            SpokenSoFar spoken,
            StatementNouns statements) {
        this.words = words;
        this.lexicon = lexicon;
        this.candidates = candidates;
        this.sentences = sentences;
        this.spoken = spoken;
        this.statements = statements;
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
    }

    /** The speaker of the quote behind a colon; null for nobody. */
    @Nullable Pick pick(int from, int colon) {
        Mention only = null;
        for (int i = from; i < colon; i++) {
            Mention mention = sentences.starting(i);
            if (mention == null || !candidates.maySpeak(mention) || candidates.governed(mention)) {
                continue;
            }
            boolean human = candidates.human(mention);
            if (mention.end() == colon && (human || i == from)) {
                return Pick.beside(mention, 0.92, "colon behind a name");
            }
            only = only == null && human ? mention : only;
        }
        if (only != null) {
            return Pick.beside(only, 0.8, "colon, the only person");
        }
        Pick statement = statements.inFront(from, colon);
        if (statement != null) {
            return statement;
        }
        Mention pronoun = sentences.starting(from);
        if (pronoun != null && one(pronoun) && pronoun.end() < colon) {
            return Pick.beside(pronoun, 0.75, "colon, a pronoun at the start"); // "She is sure: ..."
        }
        Mention voice = wholeSentence(colon) ? onlyVoice(from, colon) : null;
        if (voice != null) {
            return Pick.beside(voice, 0.72, "colon, the only voice");
        }
        Pick last = spoken.lastIn(words.get(colon).paragraph());
        if (last != null) {
            return Pick.earlier(last.mention(), 0.75, "colon, the speaker before");
        }
        Mention alone = wholeSentence(colon) ? spoken.alone(words.get(colon).paragraph()) : null;
        return alone == null ? null : Pick.earlier(alone, 0.6, "colon, the story's only speaker");
    }

    /** "He" or "she", without a verb of several beside it. */
    private boolean one(Mention pronoun) {
        return pronoun.headInAny(WordList.PRONOUNS_OF_PERSONS)
                && !plural(pronoun.end())
                && !plural(pronoun.first() - 1);
    }

    private boolean plural(int verb) {
        return verb >= 0
                && verb < words.size()
                && lexicon.ends("cues.plural", words.get(verb).lower());
    }

    /** The only one in a sentence who may be its subject: "The harbour master is content: ..."; null for none or more. */
    private @Nullable Mention onlyVoice(int from, int colon) {
        Mention only = null;
        for (int i = from; i < colon; i++) {
            Mention mention = sentences.starting(i);
            if (mention == null || candidates.governed(mention) || !voice(mention)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = mention;
        }
        return only;
    }

    private boolean voice(Mention mention) {
        return switch (mention.type()) {
            case PRONOUN -> one(mention) && !subordinate(mention.first() - 1);
            case NOMINAL ->
                mention.headInAny(VOICES) && !candidates.document(mention) && (nounsCapitalised || definite(mention));
            case NAME -> false;
        };
    }

    /** "That he", "which she": the subject of a clause within the sentence. */
    private boolean subordinate(int before) {
        char c = before < 0 ? WordClass.SENTENCE : words.get(before).wordClass();
        return c == WordClass.SUBORDINATOR || c == WordClass.RELATIVE || c == WordClass.DETERMINER;
    }

    private boolean definite(Mention mention) {
        return words.get(mention.first()).in(WordList.DETERMINERS_DEFINITE);
    }

    /** Whether the words between marks behind a colon end as a sentence does, which titles do not. */
    private boolean wholeSentence(int colon) {
        int quote = colon + 1 < words.size() ? words.get(colon + 1).quote() : -1;
        int last = -1;
        for (int i = colon + 1; quote >= 0 && i < words.size() && words.get(i).quote() == quote; i++) {
            last = words.get(i).wordClass() == WordClass.MARK ? last : i;
        }
        return last >= 0 && words.get(last).wordClass() == WordClass.SENTENCE;
    }
}
