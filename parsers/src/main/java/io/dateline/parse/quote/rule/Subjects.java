package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a cue, in front of it or behind it, in languages read by rules. */
final class Subjects {

    private static final int LONGEST_INSERTION = 6;

    /** How many words may stand between a cue and the subject behind it. */
    private static final int BEHIND = 10;

    /** How many words may stand in front of a name right behind its cue: "said the old Anna Berg". */
    private static final int ADJECTIVES = 2;

    private final List<Word> words;
    private final Candidates candidates;
    private final boolean dropsSubject;

    Subjects(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.candidates = new Candidates(words, lexicon);
        this.dropsSubject = lexicon.has(Trait.DROPS_SUBJECT);
    }

    /** Who may be a subject at all. */
    Candidates candidates() {
        return candidates;
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
            if (mention == null || mention.first() != i || candidates.disagrees(mention, cue)) {
                continue;
            }
            if (mention.headIn(WordList.PRONOUNS_FIRST)
                    && (mention.end() == cue || words.get(mention.end()).quoted())) {
                best = null; // "that I cry 'Halt!'"
                bestScore = 0;
                continue;
            }
            if (candidates.impersonal(mention)) {
                best = null; // "which is why one calls them ..."
                bestScore = 0;
                nobodys = true;
            }
            boolean known = candidates.maySpeak(mention) && !(nobodys && mention.type() == Type.PRONOUN);
            if (!known && !(mention.type() == Type.NOMINAL && besideCue(mention, cue))) {
                continue;
            }
            boolean rival = relative && best != null && !(mention.end() == cue && candidates.human(mention));
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
        score += candidates.human(mention) ? 0.2 : mention.type() == Type.PRONOUN ? 0.15 : 0;
        score += mention.end() == cue ? 0.1 : 0;
        score += mention.end() < cue && words.get(mention.end()).wordClass() == ',' ? 0.1 : 0;
        score -= rival ? 0.3 : 0;
        return score - (candidates.governed(mention) ? 0.6 : 0);
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
            if (mention != null && candidates.impersonal(mention)) {
                break;
            }
            if (mention != null) {
                boolean object =
                        candidates.addressed(mention) ? !candidates.sourceOf(mention) : candidates.agency(mention);
                object |= candidates.fewerThan(mention, cue);
                if (!object && candidates.maySpeak(mention) && !candidates.disagrees(mention, cue)) {
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
}
