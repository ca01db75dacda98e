package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Asides;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.voice.Signatures;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Chooses speakers in languages without learned weights: rules from the most precise to the loosest, each with the
 * confidence it earned on stories; the surest that holds decides. What differs between languages is in their word files.
 */
public final class SpeakerSieve {

    /** How sure a rule must be to give a speaker to words that look like a title. */
    private static final double SURE_OF_TITLE = 0.9;

    /** How sure the paragraph before must be of its speaker for its quote to go on; else its end may name somebody. */
    private static final double KNOWN = 0.5;

    /** The most a quote is sure of that goes on from the paragraph before. */
    private static final double CONTINUED = 0.95;

    private final Manuscript manuscript;
    private final Sentences sentences;
    private final CarriedSpeaker carried;
    private final SentenceRules rules;
    private final TitleMarks titles;
    private final Signatures signatures;

    /**
     * Starts with the first quote of a story.
     *
     * @param manuscript the story, whose mentions are found
     * @param lexicon the words of the language
     */
    public SpeakerSieve(Manuscript manuscript, Lexicon lexicon) {
        this.manuscript = manuscript;
        Subjects subjects = new Subjects(manuscript.words(), lexicon);
        this.sentences = new Sentences(manuscript.words(), lexicon, subjects.candidates());
        this.carried = new CarriedSpeaker(manuscript, subjects, sentences);
        this.rules = new SentenceRules(manuscript.words(), lexicon, subjects, sentences, carried);
        this.titles = new TitleMarks(manuscript, lexicon);
        this.signatures = new Signatures(manuscript, lexicon);
    }

    /**
     * The speaker of the next quote; null for nobody.
     *
     * @return the speaker, or null
     */
    public @Nullable Pick next() {
        Pick pick = pick(carried.spoken().index());
        boolean signed = pick != null && pick.evidence() == Evidence.SIGNED; // who signs one quote says no other
        carried.spoken().note(signed ? null : pick);
        return pick;
    }

    private @Nullable Pick pick(int index) {
        QuotedSpan span = manuscript.quotes().get(index);
        Pick last = carried.spoken().last();
        if (span.continues() && last != null && last.confidence() >= KNOWN) {
            double sure = Math.min(CONTINUED, last.confidence());
            return Pick.earlier(last.mention(), sure, "goes on from the paragraph before");
        }
        Surroundings around = Surroundings.of(manuscript, index);
        boolean title = titles.title(around, span);
        int left = sentences.start(around.first());
        int right = Asides.sentence(manuscript.words(), around.end()) ? around.end() : sentences.end(around);
        Pick best = null;
        for (Pick pick : rules.picks(around, left, right, title)) {
            best = pick.surer(best);
        }
        if (title) {
            return best != null && best.confidence() >= SURE_OF_TITLE ? best : null;
        }
        if (best != null) {
            return best;
        }
        Mention signer = signatures.of(around);
        return signer != null
                ? Pick.signer(signer, Signatures.SURE, "signed")
                : carried.goesOn(around, left, right, rules);
    }
}
