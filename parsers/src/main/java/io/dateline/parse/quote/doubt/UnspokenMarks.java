package io.dateline.parse.quote.doubt;

import io.dateline.parse.quote.manuscript.Clauses.Link;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells words between marks that nobody says, whoever stands near: what something is called ("a boat called 'Fram'") and
 * titles of works ("her novel 'The Long Tide'").
 */
final class UnspokenMarks {

    /** How far in front of a participle the verb of its passive may stand. */
    private static final int PASSIVE_WITHIN = 3;

    /** How far in front of it the word may stand by which somebody calls it so: "what the crews called". */
    private static final int RELATIVE_WITHIN = 6;

    /** How many words with their marks are few. */
    private static final int FEW = 7;

    private final List<Word> words;
    private final WorkTitles titles;
    private final Set<String> called;
    private final Set<String> calledAs;
    private final Set<String> passive;
    private final Set<String> offers;
    /** The first word of the last quote looked at, and that of its row: the next of a long row goes on from there. */
    private int lastStart = -1;

    private int lastFirst = -1;

    UnspokenMarks(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.titles = new WorkTitles(words, lexicon);
        this.called = lexicon.setting("unspoken.called");
        this.calledAs = lexicon.setting("unspoken.called.as");
        this.offers = lexicon.setting("unspoken.offers");
        this.passive = new HashSet<>(lexicon.setting("passive"));
        passive.addAll(lexicon.setting("unspoken.passive"));
    }

    /** Whether a mention does not say what stands between marks, because nobody does. */
    boolean unspoken(Mention mention, Link link, Surroundings around) {
        int first = firstOfRow(around.first());
        boolean within =
                first > 0 && words.get(first - 1).sentence() == words.get(first).sentence();
        return within
                && (calledSo(mention, link, first, around) || titles.title(first, around) || offers(link, around));
    }

    /** "The ferry offers 'quiet seats'": a few words are the name of what somebody has. */
    private boolean offers(Link link, Surroundings around) {
        return link.subject()
                && link.word() < around.first()
                && words.get(link.word()).sentence() == around.sentence()
                && offers.contains(words.get(link.word()).lower())
                && around.end() - around.first() <= FEW;
    }

    /** Where the first of several quotes in a row starts: "'Fram' and 'Gjøa'". */
    private int firstOfRow(int start) {
        int first = start;
        while (first != lastStart
                && first > 1
                && joins(words.get(first - 1))
                && words.get(first - 2).quoted()) {
            int quote = words.get(first - 2).quote();
            first -= 2;
            while (first > 0 && words.get(first - 1).quote() == quote) {
                first--;
            }
        }
        lastFirst = first == lastStart ? lastFirst : first;
        lastStart = start;
        return lastFirst;
    }

    private static boolean joins(Word word) {
        return word.wordClass() == WordClass.CONJUNCTION || word.wordClass() == ',';
    }

    /** A participle in front of the marks that is no verb of the mention's. */
    private boolean calledSo(Mention mention, Link link, int first, Surroundings around) {
        int participle = participle(first, words.get(first).sentence());
        if (participle < 1 || calledBySomebody(around)) {
            return false;
        }
        int sentence = words.get(first).sentence();
        boolean tells = link.word() >= 0
                && link.word() != participle
                && link.kind() != 'F'
                && words.get(link.word()).sentence() == sentence;
        if (tells) {
            return false;
        }
        if (passive(participle)) {
            return true;
        }
        Word before = words.get(participle - 1);
        boolean beside = before.mention() != null && before.mention() == mention;
        boolean noun = before.wordClass() == ','
                || before.wordClass() == '-'
                || before.wordClass() == '('
                || before.wordClass() == WordClass.OTHER && !before.capital() && !before.in(WordList.MONTHS);
        boolean subject = beside && link.word() == participle;
        return noun && !subject && !(link.kind() == 'A' && link.word() == participle) && !relative(participle);
    }

    /** The participle in front of some marks, an article and "as" between at most; -1 when there is none. */
    private int participle(int first, int sentence) {
        int i = first - 1;
        if (words.get(i).wordClass() == WordClass.DETERMINER) {
            i--;
        }
        boolean as = i > 0 && words.get(i).wordClass() == WordClass.SUBORDINATOR;
        if (as) {
            i--;
            i -= i > 0 && words.get(i).wordClass() == WordClass.TO ? 1 : 0;
        }
        boolean found = i >= 0
                && words.get(i).sentence() == sentence
                && !words.get(i).quoted()
                && (as ? calledAs : called).contains(words.get(i).lower());
        return found ? i : -1;
    }

    private boolean calledBySomebody(Surroundings around) {
        return around.end() < words.size()
                && words.get(around.end()).wordClass() == WordClass.BY
                && words.get(around.end()).sentence() == around.endSentence();
    }

    private boolean passive(int participle) {
        for (int i = participle - 1; i >= 0 && participle - i <= PASSIVE_WITHIN; i--) {
            Word word = words.get(i);
            if (passive.contains(word.lower())) {
                return true;
            }
            boolean between = word.wordClass() == WordClass.ADVERB
                    || word.wordClass() == WordClass.AUXILIARY
                    || word.wordClass() == WordClass.OTHER && !word.capital() && word.mention() == null;
            if (!between || word.sentence() != words.get(participle).sentence()) {
                return false;
            }
        }
        return false;
    }

    private boolean relative(int participle) {
        for (int i = participle - 1; i >= 0 && participle - i <= RELATIVE_WITHIN; i--) {
            Word word = words.get(i);
            if (word.sentence() != words.get(participle).sentence()) {
                return false;
            }
            if (word.wordClass() == WordClass.RELATIVE || word.in(WordList.INTERROGATIVES)) {
                return true;
            }
        }
        return false;
    }
}
