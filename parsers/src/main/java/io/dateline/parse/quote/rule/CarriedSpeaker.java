package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whose words go on where a sentence names nobody, by who spoke so far. */
final class CarriedSpeaker {

    /** How sure the words of the only speaker of a story are to go on. */
    private static final double ALONE = 0.6;

    private static final double TOLD_BEFORE = 0.75;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final Subjects subjects;
    private final Candidates candidates;
    private final Sentences sentences;
    private final ToldBefore told;
    private final SpokenSoFar spoken;

    CarriedSpeaker(Manuscript manuscript, Subjects subjects, Sentences sentences) {
        this.manuscript = manuscript;
        this.spoken = new SpokenSoFar(manuscript);
        this.words = manuscript.words();
        this.subjects = subjects;
        this.candidates = subjects.candidates();
        this.sentences = sentences;
        this.told = new ToldBefore(words, subjects, sentences);
    }

    /** Who spoke so far. */
    SpokenSoFar spoken() {
        return spoken;
    }

    /** Who goes on in a quote whose own sentence names nobody; null for nobody. */
    @Nullable Pick goesOn(Surroundings around, int left, int right, SentenceRules rules) {
        Pick here = spoken.lastIn(around.paragraph());
        Pick last = here == null ? spoken.last() : here;
        QuotedSpan before = manuscript.quotes().get(Math.max(0, spoken.index() - 1));
        boolean sameParagraph = spoken.index() > 0 && before.paragraph() == around.paragraph();
        boolean starts = around.starts();
        if (last != null && sameParagraph && !starts && sentenceOf(before) == around.sentence()) {
            return Pick.earlier(last.mention(), 0.8 * last.confidence() + 0.05, "same sentence as the quote before");
        }
        if (!starts || sentences.hasWords(left, around.first()) || sentences.hasWords(around.end(), right)) {
            return null;
        }
        int previous = wordBefore(around);
        if (previous < 0) {
            return null;
        }
        if (words.get(previous).text().equals(":") && !words.get(previous).quoted()) {
            Pick announced = rules.colon(sentences.start(previous), previous);
            return announced == null
                    ? null
                    : Pick.earlier(announced.mention(), announced.confidence() - 0.03, "announced with a colon");
        }
        if (last != null && sameParagraph && !personSince(before, around)) {
            return Pick.earlier(last.mention(), Math.min(0.93, last.confidence()), "same paragraph");
        }
        return fromEarlier(around, last, before, previous);
    }

    private @Nullable Pick fromEarlier(Surroundings around, @Nullable Pick last, QuotedSpan before, int previous) {
        Word end = words.get(previous);
        boolean near = around.paragraph() - end.paragraph() <= 1;
        boolean here = end.paragraph() == around.paragraph();
        Mention teller = end.quoted() || !here ? null : told.inSentence(previous);
        if (teller != null) {
            return Pick.earlier(teller, TOLD_BEFORE, "told in the sentence before");
        }
        Mention subject = end.quoted() ? null : subjects.before(sentences.start(previous), around.first());
        if (subject != null
                && candidates.human(subject)
                && near
                && !named(subject, around.first())
                && !sentences.reported(previous)) {
            return Pick.earlier(subject, here ? 0.75 : 0.7, "person of the sentence before");
        }
        Mention only = end.quoted() ? null : onlyPerson(sentences.start(previous), previous);
        if (only != null && near && spoken.by(only)) {
            return Pick.earlier(only, 0.65, "only person of the sentence before");
        }
        if (last != null
                && around.paragraph() - before.paragraph() <= SpokenSoFar.NEAR
                && !toldSince(before, around, last.mention())) {
            double least = spoken.byOne() ? ALONE : 0;
            double sure = Math.max(least, (asked(previous, around) ? 1 : 0.8) * last.confidence());
            return Pick.earlier(last.mention(), sure, "speaker goes on");
        }
        Mention person = lastPerson(around.first(), around.first());
        return person == null || !near ? null : Pick.earlier(person, 0.4, "last person");
    }

    /** Whether the paragraph before ends with a question of the reporter. */
    private boolean asked(int previous, Surroundings around) {
        Word end = words.get(previous);
        return end.text().equals("?") && !end.quoted() && end.paragraph() != around.paragraph();
    }

    private @Nullable Mention onlyPerson(int from, int to) {
        Mention only = null;
        for (int i = from; i < to; i++) {
            Mention mention = sentences.starting(i);
            if (mention != null && candidates.human(mention)) {
                if (only != null && only.person() != mention.person()) {
                    return null;
                }
                only = mention;
            }
        }
        return only;
    }

    /** The last word in front of a quote that is no dash. */
    private int wordBefore(Surroundings around) {
        int previous = around.first() - 1;
        while (previous >= 0
                && !words.get(previous).quoted()
                && "-*".indexOf(words.get(previous).wordClass()) >= 0) {
            previous--;
        }
        return previous;
    }

    /** Whom the story spoke of last, and the words of the quote do not: the speaker before when nobody else is the subject since. */
    @Nullable Mention lastPerson(int at, int quote) {
        int stop = Math.max(0, at - 3 * Sentences.FARTHEST);
        Pick said = spoken.said();
        int lastAt = spoken.lastWord();
        int paragraph = words.get(Math.min(at, words.size() - 1)).paragraph();
        Mention governed = null;
        for (int i = at - 1; i >= stop && i > lastAt; i--) {
            Mention mention = words.get(i).mention();
            if (mention == null || words.get(i).quoted() || !candidates.human(mention)) {
                continue;
            }
            if (named(mention, quote)) {
                continue; // "I told Ada", says somebody else
            }
            if (!candidates.governed(mention)) {
                return mention;
            }
            governed = governed == null && words.get(i).paragraph() == paragraph ? mention : governed;
        }
        return said == null ? governed : said.mention();
    }

    /** Whether the words of a quote name somebody, which speakers hardly do of themselves. */
    private boolean named(Mention mention, int quote) {
        if (mention.type() != Mention.Type.NAME || quote >= words.size()) {
            return false;
        }
        int number = words.get(quote).quote();
        for (int i = quote; i < words.size() && words.get(i).quote() == number; i++) {
            if (words.get(i).capital() && words.get(i).lower().equals(mention.head())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence of the reporter's own since the quote before has a person as its subject. */
    private boolean personSince(QuotedSpan before, Surroundings around) {
        int sentence = sentenceOf(before);
        for (int i = manuscript.wordAt(before.outerEnd()); i < around.first(); i++) {
            Mention mention = sentences.starting(i);
            if (mention != null
                    && words.get(i).sentence() != sentence
                    && candidates.human(mention)
                    && !candidates.governed(mention)
                    && !sentences.reported(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else with a name says something in the reporter's own sentences since the quote before. */
    private boolean toldSince(QuotedSpan before, Surroundings around, Mention last) {
        int sentence = sentenceOf(before);
        int from = Math.max(manuscript.wordAt(before.outerEnd()), around.first() - 3 * Sentences.FARTHEST);
        for (int i = from; i < around.first(); i++) {
            if (words.get(i).sentence() == sentence || !sentences.cue(i)) {
                continue;
            }
            Mention subject = subjects.before(Math.max(from, sentences.start(i)), i);
            subject = subject == null ? subjects.behind(i, around.first()) : subject;
            if (subject != null && subject.type() == Mention.Type.NAME && subject.person() != last.person()) {
                return true;
            }
        }
        return false;
    }

    private int sentenceOf(QuotedSpan span) {
        return words.get(Math.max(0, manuscript.wordAt(span.outerEnd()) - 1)).sentence();
    }
}
