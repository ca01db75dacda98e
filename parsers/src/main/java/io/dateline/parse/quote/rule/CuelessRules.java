package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.voice.Signatures;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules that find a speaker in the sentence of a quote without a verb that the language lists as a cue. */
final class CuelessRules {

    /** How far "according to" and its source may be apart. */
    private static final int SOURCE_WITHIN = 8;

    /** How many words may lean on an unknown verb in front of it. */
    private static final int MOST_LEANING = 2;

    private static final long LEANING = WordList.bits(WordList.FUNCTION, WordList.REFLEXIVES);

    private final List<Word> words;
    private final Candidates candidates;
    private final Sentences sentences;
    private final CarriedSpeaker carried;
    private final boolean verbFinal;
    private final boolean dropsSubject;

    CuelessRules(
            List<Word> words, Lexicon lexicon, Candidates candidates, Sentences sentences, CarriedSpeaker carried) {
        this.words = words;
        this.candidates = candidates;
        this.sentences = sentences;
        this.carried = carried;
        this.verbFinal = lexicon.has(Trait.VERB_FINAL);
        this.dropsSubject = lexicon.has(Trait.DROPS_SUBJECT);
    }

    /** "Quote", a comma and a word nobody listed, then a person: speech verbs are an open class. */
    @Nullable Pick unknownVerb(Surroundings around, int right) {
        int i = around.end();
        boolean comma = i < right && words.get(i).wordClass() == ',';
        while (i < right && ",-".indexOf(words.get(i).wordClass()) >= 0) {
            i++;
        }
        int verb = i;
        while (verb < right && verb < i + MOST_LEANING && leansOnVerb(words.get(verb))) {
            verb++;
        }
        if (verbFinal || !comma || verb + 1 >= right || !mayBeVerb(words.get(verb))) {
            return null;
        }
        int subject = verb + 1;
        while (subject + 1 < right
                && subject <= verb + MOST_LEANING
                && words.get(subject).inAny(LEANING)) {
            subject++; // "räumt auch X ein", "zeigt sich X erfreut"
        }
        if (dropsSubject && ",.".indexOf(words.get(verb + 1).wordClass()) >= 0) {
            Mention last = carried.lastPerson(around.first(), around.first());
            return last == null ? null : Pick.earlier(last, 0.65, "quote, unknown verb without subject");
        }
        Mention mention = sentences.starting(subject);
        if (mention == null || !candidates.maySpeak(mention) || mention.headIn(WordList.ORGANISATIONS)) {
            return null;
        }
        return Pick.beside(mention, candidates.sure(0.8, mention), "quote, unknown verb, speaker");
    }

    private static boolean leansOnVerb(Word word) {
        return word.wordClass() == WordClass.AUXILIARY || word.in(WordList.CLITICS);
    }

    private static boolean mayBeVerb(Word word) {
        return word.wordClass() == WordClass.OTHER && !word.capital() && !word.in(WordList.FUNCTION);
    }

    /** "Quote" and a name, mostly behind a dash, which ends the paragraph or has its role behind it: as letters are signed. */
    @Nullable Pick signed(Surroundings around, int right) {
        int name = around.end() < right && words.get(around.end()).wordClass() == '-' ? around.end() + 1 : around.end();
        if (!around.starts() || name >= right) {
            return null;
        }
        Mention mention = sentences.starting(name);
        if (mention == null || mention.type() != Mention.Type.NAME || !candidates.human(mention)) {
            return null;
        }
        boolean ends = mention.end() >= words.size()
                || words.get(mention.end()).paragraph() != around.paragraph()
                || ",(.".indexOf(words.get(mention.end()).wordClass()) >= 0;
        return ends ? Pick.beside(mention, Signatures.SURE, "quote, dash, name") : null;
    }

    /** "According to X, quote", before or behind the quote. */
    @Nullable Pick according(Surroundings around, int left, int right) {
        for (int i = left; i < right; i++) {
            Word word = words.get(i);
            if (word.quoted()) {
                continue;
            }
            Mention mention = null;
            if (word.in(WordList.ACCORDING)) {
                int limit = i < around.first() ? around.first() : right;
                mention = sentences.first(i + 1, Math.min(limit, i + SOURCE_WITHIN));
            } else if (word.in(WordList.ACCORDING_BEHIND)) {
                mention = sentences.last(Math.max(left, i - SOURCE_WITHIN), i);
            }
            if (mention == null && i == left && word.in(WordList.ACCORDING_START)) {
                int behind = i + 1 < right && words.get(i + 1).in(WordList.FUNCTION) ? i + 2 : i + 1; // "für unseren X"
                Mention next = sentences.first(behind, Math.min(right, behind + 1));
                mention = next != null && next.first() == behind ? next : null;
            }
            if (mention != null) {
                return Pick.beside(mention, candidates.sure(0.93, mention), "according to", i);
            }
        }
        return null;
    }
}
