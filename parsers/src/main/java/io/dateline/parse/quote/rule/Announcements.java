package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is said to say what stands behind a paragraph: "Ada Lund wrote in her log:". */
public final class Announcements {

    /** How sure a rule must be. */
    private static final double SURE = 0.85;

    private final List<Word> words;
    private final Sentences sentences;
    private final SentenceRules rules;
    private final Set<String> papers;

    /**
     * Reads the sentences of a story.
     *
     * @param manuscript the story, whose mentions are found
     * @param lexicon the words of the language
     */
    public Announcements(Manuscript manuscript, Lexicon lexicon) {
        this.words = manuscript.words();
        Subjects subjects = new Subjects(words, lexicon);
        this.sentences = new Sentences(words, lexicon, subjects.candidates());
        CarriedSpeaker carried = new CarriedSpeaker(manuscript, subjects, sentences);
        this.rules = new SentenceRules(words, lexicon, subjects, sentences, carried);
        this.papers = lexicon.setting("documents.plain");
    }

    /**
     * Who says what follows, as the sentence tells that a word ends.
     *
     * @param last index of the last word of a paragraph
     * @return who was announced, or null where nothing follows or nobody says it
     */
    public @Nullable Mention behind(int last) {
        char end = words.get(last).wordClass();
        if (words.get(last).quoted() || end != ':' && end != ',') {
            return null;
        }
        Pick pick = rules.colon(sentences.start(last), last);
        if (pick == null || pick.carried() || pick.confidence() < SURE || pick.cue() < 0 && end == ',') {
            return null;
        }
        Mention mention = pick.mention();
        boolean name = mention.type() == Type.NAME && pick.cue() >= 0 && !papers.contains(mention.head());
        return name || mention.fullName() || mention.type() != Type.NAME ? mention : null;
    }
}
