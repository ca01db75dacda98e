package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.manuscript.Capitals;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import io.dateline.parse.quote.word.WordRun;
import java.util.List;
import java.util.Set;

/** Which words may begin, continue and end the names and descriptions of a {@link MentionFinder}. */
final class NameWords {

    private static final int LONGEST_NAME = 8;

    /** The most words of a name that looks like a person's. */
    private static final int LONGEST_PERSON = 4;

    /** How many words may stand between a name's first words and the name behind "spokesman". */
    private static final int LONGEST_ROLE = 5;

    private static final long BEFORE_NAMES = WordList.bits(WordList.SPEAKERS, WordList.TITLES);
    private static final long NO_PERSONS = WordList.bits(WordList.PLACES, WordList.PARTIES);

    private final List<Word> words;
    private final WordRun run = this::goesOn;
    private final Set<String> nameCues;
    private final Set<String> inPlaces;
    private final Set<String> acronyms;
    private final Capitals capitals;
    private final LoneWords lone;
    private final OwnNames own;

    NameWords(Manuscript manuscript, Lexicon lexicon) {
        this.words = manuscript.words();
        this.nameCues = lexicon.setting("cues.names");
        this.inPlaces = lexicon.setting("prepositions.place");
        this.acronyms = lexicon.setting("names.acronyms");
        this.capitals = manuscript.capitals();
        this.lone = new LoneWords(manuscript, lexicon);
        this.own = new OwnNames(manuscript, lexicon);
    }

    /** Whether a name may start with a word. */
    boolean startsName(int i) {
        Word word = words.get(i);
        if (!word.capital() || word.in(WordList.MONTHS)) {
            return false;
        }
        if (plain(word) && !word.in(WordList.FUNCTION)) {
            return !sentenceStart(i) || !lone.at(i) && !describes(i);
        }
        if (acronym(i)) {
            return true;
        }
        // a cue may be a paper, as "the Post", or a given name, as "Hope Fjeld"
        boolean given = i + 1 < words.size()
                && words.get(i + 1).capital()
                && words.get(i + 1).wordClass() == WordClass.OTHER
                && word.in(WordList.GIVEN);
        return word.wordClass() == WordClass.CUE && !sentenceStart(i) && (nameCues.contains(word.lower()) || given);
    }

    /** "US", "WHO": in capitals among words that are not, a name and no pronoun. */
    private boolean acronym(int i) {
        Word word = words.get(i);
        return acronyms.contains(word.lower())
                && word.allCapitals()
                && !(i > 0 && words.get(i - 1).allCapitals())
                && !(i + 1 < words.size() && words.get(i + 1).allCapitals());
    }

    private static boolean plain(Word word) {
        return word.wordClass() == WordClass.OTHER
                || word.wordClass() == WordClass.VERB_LIKE
                || word.wordClass() == WordClass.ADVERB;
    }

    private boolean sentenceStart(int i) {
        return i == 0
                || words.get(i - 1).sentence() != words.get(i).sentence()
                || words.get(i - 1).wordClass() == WordClass.MARK;
    }

    /** "Federal prosecutors": a word with a capital for the sentence's sake, in front of who may speak. */
    private boolean describes(int i) {
        return i + 1 < words.size()
                && words.get(i + 1).in(WordList.SPEAKERS)
                && !words.get(i + 1).capital()
                && !words.get(i).inAny(WordList.GIVEN_NAMES)
                && capitals.small(words.get(i));
    }

    /** Behind the last word of the name that starts with a word: capitals with particles between. */
    int nameEnd(int first) {
        return run.end(words, first, LONGEST_NAME);
    }

    private boolean goesOn(int i, int first) {
        Word word = words.get(i);
        if (word.quoted() || word.sentence() != words.get(first).sentence()) {
            return false;
        }
        if (word.capital()) {
            return plain(word) || word.wordClass() == WordClass.CUE && nameCues.contains(word.lower()) || acronym(i);
        }
        return word.in(WordList.PARTICLES)
                && i + 1 < words.size()
                && words.get(i + 1).capital();
    }

    /** Whether a name may stand right behind a word as behind its role: "spokesman". */
    boolean beforeName(int i) {
        return words.get(i).inAny(BEFORE_NAMES);
    }

    /** Where the name starts behind words such as "spokesman" or "campaign manager"; -1 when there is none. */
    int nameBehindRole(int from) {
        for (int i = from; i < words.size() && i - from < LONGEST_ROLE; i++) {
            Word word = words.get(i);
            if (word.quoted() || word.sentence() != words.get(from).sentence()) {
                return -1;
            }
            if (word.capital()) {
                return i > from && beforeName(i - 1) && startsName(i) ? i : -1;
            }
            if (word.wordClass() != WordClass.OTHER
                    && word.wordClass() != WordClass.VERB_LIKE
                    && word.wordClass() != WordClass.NUMBER) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the field of an office starts behind its title: "Secretary of State Ada Lund"; -1 where no name follows. */
    int behindField(int title) {
        int field = title + 1;
        boolean named = field + 1 < words.size()
                && words.get(title).wordClass() == WordClass.OF
                && words.get(field).in(WordList.TITLE_FIELDS)
                && startsName(field)
                && goesOn(field + 1, title);
        return named ? field : -1;
    }

    /** Where a person's own name starts within a run of capitals. */
    int ownStart(int first, int end) {
        return own.start(first, end);
    }

    /** Whether a place stands in front of a person's name. */
    boolean placeInFront(int first, int end) {
        return own.placeInFront(first, end);
    }

    /** Whether a name is more likely a person's than another thing's. */
    boolean personal(int start, int end, boolean titled) {
        boolean allCapitals = true;
        for (int i = start; i < end; i++) {
            if (words.get(i).in(WordList.ORGANISATIONS)) {
                return false;
            }
            allCapitals &= words.get(i).allCapitals();
        }
        Word first = words.get(start);
        boolean single = end - start == 1;
        if (titled || !(single && first.in(WordList.PLACES)) && first.inAny(WordList.GIVEN_NAMES)) {
            return true;
        }
        return !first.inAny(NO_PERSONS)
                && !(start > 0 && leadsToThing(words.get(start - 1)))
                && !(single && (allCapitals || common(start)))
                && end - start <= LONGEST_PERSON;
    }

    /** "The" and "in" stand in front of things and places. */
    private boolean leadsToThing(Word before) {
        return before.in(WordList.DETERMINERS_DEFINITE) || inPlaces.contains(before.lower());
    }

    /** A word that only starts a sentence and that the text has in small letters, too: "Fun as that is". */
    private boolean common(int at) {
        if (!sentenceStart(at)) {
            return false;
        }
        return capitals.small(words.get(at));
    }

    /** Whether "his" or "our" starts a description here. */
    boolean possessivePronoun(int i) {
        return words.get(i).in(WordList.PRONOUNS_POSSESSIVE)
                && i + 1 < words.size()
                && !words.get(i + 1).quoted()
                && (words.get(i + 1).wordClass() == WordClass.OTHER
                        || words.get(i + 1).wordClass() == WordClass.VERB_LIKE);
    }

    /** Whether a noun without a determiner may start a description here. */
    boolean bareNoun(int i) {
        Word word = words.get(i);
        return word.wordClass() == WordClass.OTHER
                        && Character.isLetter(word.text().charAt(0))
                || word.wordClass() == WordClass.NUMBER
                || acronym(i);
    }

    /** Whether a description goes on with a word. */
    boolean noun(int i, int first) {
        Word word = words.get(i);
        return !word.quoted()
                && word.sentence() == words.get(first).sentence()
                && !word.in(WordList.ADVERBS)
                && !(word.wordClass() == WordClass.VERB_LIKE && beforeName(i - 1))
                && (bareNoun(i)
                        || word.wordClass() == WordClass.VERB_LIKE
                                && words.get(first).wordClass() != WordClass.OTHER);
    }
}
