package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers who spoke, and tells whose words go on where a sentence names nobody. */
final class CarriedSpeaker {

    /** How sure the words of the only speaker of a story are to go on. */
    private static final double ALONE = 0.6;

    private static final double TOLD_BEFORE = 0.75;

    /** How many paragraphs away the speaker before is not forgotten. */
    private static final int NEAR = 2;

    private final Manuscript manuscript;
    private final List<Word> words;
    private final Subjects subjects;
    private final Sentences sentences;
    private final ToldBefore told;
    private final List<@Nullable Pick> picks = new ArrayList<>();
    /** Number of the last quote that somebody said, and who. */
    private int saidAt = -1;

    private @Nullable Pick said;
    /** How many quotes had somebody named beside them. */
    private int attributed;
    /** Everybody named who spoke so far. */
    private final Set<Person> speakers = new HashSet<>();

    CarriedSpeaker(Manuscript manuscript, Subjects subjects, Sentences sentences) {
        this.manuscript = manuscript;
        this.words = manuscript.words();
        this.subjects = subjects;
        this.sentences = sentences;
        this.told = new ToldBefore(words, subjects, sentences);
    }

    void note(@Nullable Pick pick) {
        if (pick != null) {
            said = pick;
            saidAt = picks.size();
            if (pick.mention().person() != null) {
                speakers.add(pick.mention().person());
                attributed += pick.carried() ? 0 : 1;
            }
        }
        picks.add(pick);
    }

    /** Number of the next quote. */
    int index() {
        return picks.size();
    }

    /** The speaker of the quote before; null for nobody. */
    @Nullable Pick last() {
        return picks.isEmpty() ? null : picks.get(picks.size() - 1);
    }

    /** The last speaker of a paragraph, past words nobody said; null for none. */
    @Nullable Pick lastIn(int paragraph) {
        return saidAt >= 0 && manuscript.quotes().get(saidAt).paragraph() == paragraph ? said : null;
    }

    /** The only speaker of a story, who spoke in a paragraph near; null where there are more. */
    @Nullable Mention alone(int paragraph) {
        boolean near =
                saidAt >= 0 && paragraph - manuscript.quotes().get(saidAt).paragraph() <= NEAR;
        return near && said != null && speakers.size() == 1 && attributed > 1 ? said.mention() : null;
    }

    /** Who goes on in a quote whose own sentence names nobody; null for nobody. */
    @Nullable Pick goesOn(Surroundings around, int left, int right, SentenceRules rules) {
        Pick here = lastIn(around.paragraph());
        Pick last = here == null ? last() : here;
        QuotedSpan before = manuscript.quotes().get(Math.max(0, index() - 1));
        boolean sameParagraph = index() > 0 && before.paragraph() == around.paragraph();
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
                && subjects.human(subject)
                && near
                && !named(subject, around.first())
                && !sentences.reported(previous)) {
            return Pick.earlier(subject, here ? 0.75 : 0.7, "person of the sentence before");
        }
        Mention only = end.quoted() ? null : onlyPerson(sentences.start(previous), previous);
        if (only != null && near && spoke(only)) {
            return Pick.earlier(only, 0.65, "only person of the sentence before");
        }
        if (last != null
                && around.paragraph() - before.paragraph() <= NEAR
                && !toldSince(before, around, last.mention())) {
            double least = speakers.size() == 1 && attributed > 1 ? ALONE : 0;
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

    private boolean spoke(Mention mention) {
        return mention.person() != null && speakers.contains(mention.person());
    }

    private @Nullable Mention onlyPerson(int from, int to) {
        Mention only = null;
        for (int i = from; i < to; i++) {
            Mention mention = sentences.starting(i);
            if (mention != null && subjects.human(mention)) {
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
        int lastAt = saidAt < 0
                ? -1
                : manuscript.wordAt(manuscript.quotes().get(saidAt).start());
        int paragraph = words.get(Math.min(at, words.size() - 1)).paragraph();
        Mention governed = null;
        for (int i = at - 1; i >= stop && i > lastAt; i--) {
            Mention mention = words.get(i).mention();
            if (mention == null || words.get(i).quoted() || !subjects.human(mention)) {
                continue;
            }
            if (named(mention, quote)) {
                continue; // "I told Ada", says somebody else
            }
            if (!subjects.governed(mention)) {
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
                    && subjects.human(mention)
                    && !subjects.governed(mention)
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
