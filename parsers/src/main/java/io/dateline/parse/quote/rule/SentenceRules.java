package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that look at the sentence of a quote, in the orders in which languages put speaker, cue and quote. */
final class SentenceRules {

    private final List<Word> words;
    private final Subjects subjects;
    private final Candidates candidates;
    private final Sentences sentences;
    private final CarriedSpeaker carried;
    private final ToldBefore told;
    private final CuelessRules cueless;
    private final CuelessColons colons;
    private final WrittenSources written;
    private final BackPointers back;
    private final LeftOutSubjects leftOut;
    private final RulesBehind behind;
    private final boolean verbFinal;

    SentenceRules(List<Word> words, Lexicon lexicon, Subjects subjects, Sentences sentences, CarriedSpeaker carried) {
        this.words = words;
        this.subjects = subjects;
        this.candidates = subjects.candidates();
        this.sentences = sentences;
        this.carried = carried;
        this.told = new ToldBefore(words, subjects, sentences);
        this.cueless = new CuelessRules(words, lexicon, candidates, sentences, carried);
        this.back = new BackPointers(words, lexicon, subjects, sentences);
        this.written = new WrittenSources(words, lexicon, candidates);
        StatementNouns statements = new StatementNouns(words, lexicon, candidates, carried);
        this.colons = new CuelessColons(words, lexicon, candidates, sentences, carried.spoken(), statements);
        this.leftOut = new LeftOutSubjects(words, lexicon, carried);
        this.behind = new RulesBehind(words, lexicon, subjects, sentences, written, cueless, statements, leftOut);
        this.verbFinal = lexicon.has(Trait.VERB_FINAL);
    }

    /** What the rules say for a quote in the sentence from {@code left} to {@code right}. */
    List<Pick> picks(Surroundings around, int left, int right, boolean title) {
        List<Pick> picks = new ArrayList<>();
        boolean colon = around.before().is(":");
        if (colon) {
            add(picks, colon(left, around.first() - 1));
        }
        if (!title) {
            add(picks, behind.pick(around, left, right));
            add(picks, cueless.signed(around, right));
            add(picks, back.behind(around));
            add(picks, cueless.according(around, left, right));
            if (!colon) {
                add(picks, before(around, left));
            }
        }
        return picks;
    }

    private static void add(List<Pick> picks, @Nullable Pick pick) {
        if (pick != null) {
            picks.add(pick);
        }
    }

    /** "X said: quote", "X: quote". */
    @Nullable Pick colon(int from, int colon) {
        int cue = sentences.lastCue(from, colon);
        if (cue < 0) {
            return colons.pick(from, colon);
        }
        Mention mention = subject(from, cue, colon);
        if (mention != null) {
            return Pick.beside(mention, candidates.sure(0.96, mention), "colon, cue", cue);
        }
        Mention last = leftOut.speaker(cue, from, colon + 1);
        return last == null ? null : Pick.earlier(last, 0.85, "colon, cue without subject", cue);
    }

    /** The subject of a cue in front of a quote: before the cue, or behind it as in "Gestern sagte X". */
    private @Nullable Mention subject(int from, int cue, int to) {
        if (sentences.document(cue)) {
            Mention source = written.between(cue + 1, to);
            return source != null ? source : written.between(from, cue);
        }
        Mention before = subjects.before(from, cue);
        Mention behind = verbFinal && !sentences.participle(cue)
                ? null
                : words.get(to).text().equals(":") ? subjects.anybodyBehind(cue, to) : subjects.behind(cue, to);
        if (before == null || behind == null) {
            return before == null ? behind : before;
        }
        boolean reflexive = words.get(cue + 1).in(WordList.REFLEXIVES);
        boolean inverted = behind.first() == (reflexive ? cue + 2 : cue + 1) && !candidates.human(before);
        boolean person = candidates.human(behind) || behind.type() == Mention.Type.PRONOUN;
        return inverted && person ? behind : before;
    }

    /** "X said that ... quote", "X called it quote". */
    private @Nullable Pick before(Surroundings around, int left) {
        int cue = sentences.lastCue(left, around.first());
        if (cue < 0) {
            return reported(around, left);
        }
        if (sentences.document(cue)) {
            return null;
        }
        int apart = sentences.apart(cue + 1, around.first());
        Mention mention = subject(left, cue, around.first());
        double less = 0.01 * Math.min(20, apart);
        if (mention != null) {
            return Pick.beside(mention, candidates.sure(0.93, mention) - less, "speaker, cue, quote", cue);
        }
        Mention last = leftOut.speaker(cue, left, around.first());
        return last == null ? null : Pick.earlier(last, 0.82 - less, "cue without subject, quote", cue);
    }

    /** German tells in its own mood that somebody else is speaking on: "Die Grenze habe ihn „schockiert“". */
    private @Nullable Pick reported(Surroundings around, int left) {
        boolean subclause = false;
        for (int i = left; i < around.first(); i++) {
            subclause |= words.get(i).wordClass() == ',' && words.get(i + 1).wordClass() != WordClass.CONJUNCTION;
            if (words.get(i).in(WordList.REPORTED) && !words.get(i).quoted()) {
                Mention teller = subclause ? null : told.inParagraph(left);
                Pick last = teller == null ? carried.spoken().lastIn(around.paragraph()) : null;
                Mention speaker = last == null ? teller : last.mention();
                return speaker == null ? null : Pick.earlier(speaker, 0.75, "reported mood");
            }
        }
        return null;
    }
}
