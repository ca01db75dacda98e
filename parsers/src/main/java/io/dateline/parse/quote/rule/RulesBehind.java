package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that look at a cue behind a quote in its sentence. */
final class RulesBehind {

    /** How many words may stand between a quote and a cue that hangs on it. */
    private static final int ADJACENT = 3;

    private final List<Word> words;
    private final Subjects subjects;
    private final Candidates candidates;
    private final Sentences sentences;
    private final WrittenSources written;
    private final CuelessRules cueless;
    private final StatementNouns statements;
    private final LeftOutSubjects leftOut;
    private final boolean verbFinal;

    RulesBehind(
            List<Word> words,
            Lexicon lexicon,
            Subjects subjects,
            Sentences sentences,
            WrittenSources written,
            CuelessRules cueless,
            StatementNouns statements,
            LeftOutSubjects leftOut) {
        this.words = words;
        this.subjects = subjects;
        this.candidates = subjects.candidates();
        this.sentences = sentences;
        this.written = written;
        this.cueless = cueless;
        this.statements = statements;
        this.leftOut = leftOut;
        this.verbFinal = lexicon.has(Trait.VERB_FINAL);
    }

    /** "Quote, said X", "quote, X said", and in verb-final languages "X, quote said". */
    @Nullable Pick pick(Surroundings around, int left, int right) {
        int cue = mainCue(around.end(), right);
        if (cue < 0) {
            return cueless.unknownVerb(around, right);
        }
        int apart = sentences.apart(around.end(), cue);
        if (sentences.document(cue)) {
            Mention source = written.between(cue + 1, right);
            source = source == null ? written.between(left, around.first()) : source;
            boolean far = apart > ADJACENT && !verbFinal;
            return source == null || far ? null : Pick.beside(source, 0.9, "quote, cue, source", cue);
        }
        boolean joined = words.get(around.end()).wordClass() == WordClass.CONJUNCTION;
        double less = (apart > ADJACENT ? 0.15 + 0.02 * Math.min(10, apart) : 0) + (joined ? 0.3 : 0);
        Pick pick = verbFinal ? verbFinal(around, left, right, cue, less) : verbEarly(around, left, right, cue, less);
        if (pick != null || apart > ADJACENT && !verbFinal) {
            return pick;
        }
        Mention last = leftOut.speaker(cue, around.first(), around.first());
        return last == null ? null : Pick.earlier(last, 0.85 - less, "quote, cue without subject", cue);
    }

    private @Nullable Pick verbEarly(Surroundings around, int left, int right, int cue, double less) {
        Mention between = subjects.before(around.end(), cue);
        if (between != null && !candidates.governed(between)) {
            return Pick.beside(between, candidates.sure(0.95, between) - less, "quote, speaker, cue", cue);
        }
        int statement = statements.behind(cue, right);
        if (statement >= 0) {
            Mention owner = statements.owner(statement, right);
            return owner == null
                    ? null
                    : Pick.beside(owner, candidates.sure(0.9, owner) - less, "quote, cue, whose statement", cue);
        }
        Mention behind = subjects.anybodyBehind(cue, right);
        if (behind != null) {
            return Pick.beside(behind, candidates.sure(0.97, behind) - less, "quote, cue, speaker", cue);
        }
        Mention before = subjects.before(left, around.first());
        if (before == null || candidates.governed(before)) {
            return null;
        }
        return Pick.beside(before, candidates.sure(0.8, before) - less, "speaker, quote, cue", cue);
    }

    private @Nullable Pick verbFinal(Surroundings around, int left, int right, int cue, double less) {
        Mention behind = sentences.participle(cue) ? subjects.anybodyBehind(cue, right) : null;
        if (behind != null) {
            return Pick.beside(behind, candidates.sure(0.95, behind) - less, "quote, participle, speaker", cue);
        }
        Mention before = subjects.before(left, around.first());
        if (before != null && !candidates.governed(before)) {
            return Pick.beside(before, candidates.sure(0.95, before) - less, "speaker, quote, cue", cue);
        }
        Mention between = subjects.before(around.end(), cue);
        if (between == null || candidates.governed(between)) {
            return null;
        }
        return Pick.beside(between, candidates.sure(0.9, between) - less, "quote, speaker, cue", cue);
    }

    /** The first cue; in verb-final languages a source's or a participle's cue behind it tells more. */
    private int mainCue(int from, int to) {
        int cue = sentences.firstCue(from, to);
        for (int i = cue + 1; verbFinal && cue >= 0 && i < to; i++) {
            if (sentences.cue(i) && (sentences.document(i) || sentences.participle(i) && i - cue <= ADJACENT)) {
                return i;
            }
        }
        return cue;
    }
}
