package io.dateline.parse.quote;

import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.pattern.MuteMentions;
import io.dateline.parse.quote.pattern.ReaderAddressed;
import io.dateline.parse.quote.pattern.SilentThings;
import io.dateline.parse.quote.pattern.SpeakingPronouns;
import io.dateline.parse.quote.pattern.UnspokenMarks;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import java.util.List;

/** Doubts the mentions that patterns chose: those that cannot speak, and those beside words that nobody says. */
final class SpeakerDoubts {

    private final Findings findings;
    private final SpeakingPronouns pronouns;
    private final MuteMentions mute;
    private final SilentThings things;
    private final UnspokenMarks marks;
    /** Whether the text speaks to its reader, and puts marks around words that nobody said. */
    private final boolean personal;

    SpeakerDoubts(List<Word> words, Lexicon lexicon, Findings findings) {
        this.findings = findings;
        this.personal = ReaderAddressed.by(words, lexicon);
        this.pronouns = new SpeakingPronouns(words, lexicon, personal);
        this.mute = new MuteMentions(words, lexicon);
        this.things = new SilentThings(words, lexicon);
        this.marks = new UnspokenMarks(words, lexicon);
    }

    /** Whether a mention may be the speaker of a quote, as far as the mention goes. */
    boolean maySpeak(Mention mention, Clauses.Link link, Surroundings around, boolean spoke) {
        return !findings.nobodys(mention)
                && !((personal || findings.common(mention)) && findings.stray(mention, link))
                && pronouns.speaks(mention, link, around, spoke)
                && !mute.mute(mention, link)
                && !(personal && things.silent(mention, link, around));
    }

    /** Whether the words between marks may be said, as far as those go. */
    boolean maybeSaid(Mention mention, Clauses.Link link, Surroundings around) {
        return !marks.unspoken(mention, link, around);
    }
}
