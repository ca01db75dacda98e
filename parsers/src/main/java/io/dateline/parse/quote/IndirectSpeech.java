package io.dateline.parse.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds speech told without quotation marks: "She said that the road was closed", "The road was closed, she said". Only
 * sentences without any quoted words are looked at, and only cues that report a whole statement.
 */
final class IndirectSpeech {

    private static final int LEAST_WORDS = 3;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final SpeakerRanker ranker;
    private final Lexicon lexicon;

    IndirectSpeech(Manuscript manuscript, List<Mention> mentions, SpeakerRanker ranker, Lexicon lexicon) {
        this.manuscript = manuscript;
        this.words = manuscript.words;
        this.mentions = mentions;
        this.ranker = ranker;
        this.lexicon = lexicon;
    }

    /**
     * A statement told by the reporter.
     *
     * @param start first character in the manuscript
     * @param end behind the last character
     * @param mention who made it
     * @param cue index of the cue word
     */
    record Told(int start, int end, Mention mention, int cue) {}

    /** What is told, in the order of the text; at most one statement a sentence. */
    List<Told> find() {
        List<Told> told = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (QuotedSpan quote : manuscript.quotes) {
            int end = Math.max(1, manuscript.wordAt(quote.outerEnd()));
            taken.add(words.get(manuscript.wordAt(quote.outerStart())).sentence);
            taken.add(words.get(end - 1).sentence);
        }
        for (Mention mention : mentions) {
            Clauses.Link link = ranker.link(mention);
            int sentence = words.get(mention.first).sentence;
            boolean subject = "SAFEIJT".indexOf(link.kind()) >= 0 && link.word() >= 0;
            if (subject
                    && lexicon.has(WordList.VERBS_REPORTING, link.lemma().toString())
                    && !taken.contains(sentence)) {
                Told found = told(mention, link.word(), sentence);
                if (found != null) {
                    told.add(found);
                    taken.add(sentence);
                }
            }
        }
        return told;
    }

    private @Nullable Told told(Mention mention, int cue, int sentence) {
        int last = Math.max(cue, mention.end - 1) + 1;
        while (last < words.size() && words.get(last).sentence == sentence) {
            last++;
        }
        while (last > 0 && words.get(last - 1).wordClass == WordClass.SENTENCE) {
            last--;
        }
        int first = Math.min(cue, mention.first);
        while (first > 0 && words.get(first - 1).sentence == sentence) {
            first--;
        }
        int before = Math.min(cue, mention.first);
        int after = Math.max(cue + 1, mention.end);
        if (before - first > LEAST_WORDS && words.get(before - 1).wordClass == ',') {
            return span(first, before - 1, mention, cue);
        }
        after = statement(after, last);
        return last - after >= LEAST_WORDS ? span(after, last, mention, cue) : null;
    }

    /** Behind "that", when it comes soon: "told a crowd on Monday that". */
    private int statement(int after, int last) {
        for (int i = after; i < Math.min(last, after + 10); i++) {
            if (words.get(i).wordClass == WordClass.THAT) {
                return i + 1;
            }
        }
        boolean comma = after < last && words.get(after).wordClass == ',';
        return comma ? after + 1 : after;
    }

    private Told span(int first, int end, Mention mention, int cue) {
        return new Told(words.get(first).start, words.get(end - 1).end, mention, cue);
    }
}
