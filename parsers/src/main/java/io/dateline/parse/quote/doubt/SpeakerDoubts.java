package io.dateline.parse.quote.doubt;

import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.voice.DescribedSpeakers;
import io.dateline.parse.quote.voice.OpeningWords;
import io.dateline.parse.quote.voice.PlaceLists;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;

/** Doubts the mentions that patterns chose: those that cannot speak, and those beside words that nobody says. */
public final class SpeakerDoubts {

    private final OpeningWords openings;
    private final PlaceLists places;
    private final DescribedSpeakers described;
    private final SpeakingPronouns pronouns;
    private final MuteMentions mute;
    private final SilentThings things;
    private final UnspokenMarks marks;
    private final ReaderAddressed reader;

    /**
     * Looks into a story.
     *
     * @param manuscript the story
     * @param lexicon the words of the language
     */
    public SpeakerDoubts(Manuscript manuscript, Lexicon lexicon) {
        this.reader = new ReaderAddressed(manuscript.words(), lexicon);
        this.openings = new OpeningWords(manuscript, lexicon);
        this.places = new PlaceLists(manuscript.words(), lexicon);
        this.described = new DescribedSpeakers(manuscript.words(), lexicon);
        this.pronouns = new SpeakingPronouns(manuscript.words(), lexicon, reader);
        this.mute = new MuteMentions(manuscript.words(), lexicon, described);
        this.things = new SilentThings(manuscript.words(), lexicon, described);
        this.marks = new UnspokenMarks(manuscript.words(), lexicon);
    }

    /**
     * Whether a mention is nobody's name after all: a place, or a word that only starts its sentence.
     *
     * @param mention a mention of the story
     * @return whether it is nobody
     */
    public boolean nobody(Mention mention) {
        return openings.common(mention) || places.place(mention);
    }

    /**
     * Whether a mention may be the speaker of a quote, as far as the mention goes.
     *
     * @param mention who was chosen
     * @param link the cue the mention hangs on
     * @param around what stands around the quote
     * @param spoke whether it said one of the quotes before
     * @return whether it may be
     */
    public boolean maySpeak(Mention mention, Clauses.Link link, Surroundings around, boolean spoke) {
        return !nobody(mention)
                && !(openings.stray(mention, link) && (inSmallLetters(mention) || reader.holds()))
                && pronouns.speaks(mention, link, around, spoke)
                && !mute.mute(mention, link)
                && !(things.silent(mention, link, around) && reader.holds());
    }

    /** Whether a mention is a word that the text has in small letters, too, and no description starts with it. */
    private boolean inSmallLetters(Mention mention) {
        return openings.small(mention) && described.opening(mention) == mention.end();
    }

    /**
     * Whether the words between marks may be said, as far as those go.
     *
     * @param mention who was chosen
     * @param link the cue the mention hangs on
     * @param around what stands around the marks
     * @return whether they may be
     */
    public boolean maybeSaid(Mention mention, Clauses.Link link, Surroundings around) {
        return !marks.unspoken(mention, link, around);
    }
}
