package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import io.dateline.parse.quote.word.WordRun;
import java.util.List;

/** Which words may begin, continue and end the names and descriptions of a {@link PhraseFinder}. */
final class PhraseWords {

    private static final int LONGEST_NAME = 7;

    private static final long HUMANS = WordList.ROLES | WordList.SPEAKERS.bit();
    /** What speaks and is no person. */
    static final long BODIES = WordList.bits(WordList.ORGANISATIONS, WordList.DOCUMENTS);

    private static final long HEADS = HUMANS | BODIES;

    private final List<Word> words;
    private final WordRun run = this::goesOn;
    private final Lexicon lexicon;
    private final boolean nounsCapitalised;
    private final boolean particlesLate;

    PhraseWords(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.particlesLate = lexicon.has(Trait.PARTICLES_LATE);
    }

    /** Whether a word stands in the sentence of another. */
    boolean inSentence(int i, int with) {
        return i < words.size() && words.get(i).sentence() == words.get(with).sentence();
    }

    /** Whether a word stands in the sentence of another, outside of quotes. */
    boolean together(int i, int with) {
        return inSentence(i, with) && !words.get(i).quoted();
    }

    /** Whether a word may be a noun, adjective or name, as far as the language knows. */
    boolean plain(int i) {
        Word word = words.get(i);
        char c = word.wordClass();
        boolean letters = (c == WordClass.OTHER || c == WordClass.VERB_LIKE || c == WordClass.ADVERB)
                && Character.isLetter(word.text().codePointAt(0));
        // "der 48-Jährige"
        return (letters || c == WordClass.NUMBER && (word.in(WordList.TITLES) || counted(word)))
                && !word.quoted()
                && !word.in(WordList.FUNCTION)
                && (!word.in(WordList.MONTHS) || namedLikeMonth(i));
    }

    /** "Der 15-malige Meister": a number that is an adjective. */
    private boolean counted(Word word) {
        return nounsCapitalised
                && word.text().indexOf('-') > 0
                && Character.isLowerCase(word.text().charAt(word.text().length() - 1))
                && Character.isLowerCase(word.text().charAt(word.text().indexOf('-') + 1));
    }

    /** "Domingo Lund", "Julio Tamm" in a language that writes days and months with small letters. */
    private boolean namedLikeMonth(int i) {
        return !nounsCapitalised
                && given(i)
                && words.get(i).capital()
                && !sentenceStart(i)
                && inSentence(i + 1, i)
                && words.get(i + 1).capital();
    }

    /** A noun that may speak: a role, a body, a document. */
    boolean head(int i) {
        return words.get(i).inAny(HEADS) && plain(i);
    }

    /** A role of people. */
    boolean human(int i) {
        Word word = words.get(i);
        return word.inAny(HUMANS) && !word.in(WordList.ORGANISATIONS) && plain(i);
    }

    boolean startsName(int i) {
        return words.get(i).capital() && plain(i);
    }

    boolean given(int i) {
        return words.get(i).inAny(WordList.GIVEN_NAMES);
    }

    private boolean anyGiven(int from, int until) {
        for (int i = from; i < until; i++) {
            if (given(i)) {
                return true;
            }
        }
        return false;
    }

    boolean of(int i) {
        return words.get(i).in(WordList.OF);
    }

    /** The first head noun from {@code j} on, behind adjectives at most; -1 when there is none. */
    int role(int j, int i, boolean determined) {
        int first = behindHalf(j);
        for (int r = first; r < first + (determined ? 4 : 2) && together(r, i) && plain(r); r++) {
            if (head(r)) {
                return r;
            }
            if (r > first && attribute(r)) {
                return -1;
            }
            if (words.get(r).capital() && (!nounsCapitalised || given(r))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Der für die Aufsicht zuständige Lotse": an adjective behind a noun belongs to who comes next. */
    private boolean attribute(int i) {
        Word before = words.get(i - 1);
        return nounsCapitalised
                && !words.get(i).capital()
                && before.capital()
                && !lexicon.ends("endings.demonyms", before.lower());
    }

    /** Behind "Hafen- und" in "die Hafen- und Fährministerin", where the last part stands for both. */
    private int behindHalf(int i) {
        boolean half = nounsCapitalised
                && i + 3 < words.size()
                && words.get(i).capital()
                && words.get(i + 1).wordClass() == '-'
                && words.get(i + 1).start() == words.get(i).end()
                && words.get(i + 2).wordClass() == WordClass.CONJUNCTION
                && words.get(i + 3).capital();
        return half ? i + 3 : i;
    }

    /** Behind the last word of the name that starts with a word. */
    int runEnd(int first) {
        return run.end(words, first, LONGEST_NAME);
    }

    private boolean goesOn(int i, int first) {
        Word word = words.get(i);
        if (!together(i, first)) {
            return false;
        }
        boolean particle = word.in(WordList.PARTICLES);
        if (word.capital()) {
            return particle || plain(i);
        }
        if (nounsCapitalised && of(i) && !anyGiven(first, i)) {
            return false; // "Texte von Anna Berg"
        }
        boolean second = word.in(WordList.PARTICLES_SECOND) && words.get(i - 1).in(WordList.PARTICLES);
        if (!particle && !second
                || i + 1 >= words.size()
                || particle
                        && i - first > 1
                        && !particlesLate
                        && !words.get(i - 1).in(WordList.PARTICLES)) {
            return false;
        }
        Word next = words.get(i + 1);
        boolean further = next.in(WordList.PARTICLES) || next.in(WordList.PARTICLES_SECOND);
        return next.capital()
                || further && i + 2 < words.size() && words.get(i + 2).capital();
    }

    /** Whether a verb or a mark ends what stands in front. */
    boolean closesPhrase(int k) {
        if (k >= words.size()) {
            return true;
        }
        char c = words.get(k).wordClass();
        return c == WordClass.CUE || c == WordClass.AUXILIARY || c == ',' || c == ':' || c == WordClass.SENTENCE;
    }

    boolean allCapitals(int i) {
        return words.get(i).allCapitals();
    }

    /** Behind the quoted words that start with a word. */
    int behindQuote(int k) {
        int behind = k;
        while (behind < words.size()
                && words.get(behind).quote() == words.get(k).quote()) {
            behind++;
        }
        return behind;
    }

    boolean sentenceStart(int i) {
        return i == 0 || words.get(i - 1).sentence() != words.get(i).sentence();
    }
}
