package io.dateline.parse.quote.mention;

import io.dateline.parse.quote.manuscript.Asides;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Trait;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;

/** Tells the names of a {@link PhraseFinder} that are people's from those of other things. */
final class PersonalNames {

    /** The most words of a name that looks like a person's. */
    private static final int LONGEST = 5;

    /** "JD" may begin a person's name. */
    private static final int SHORT_INITIALS = 2;

    private final List<Word> words;
    private final PhraseWords phrases;
    private final boolean nounsCapitalised;
    private final boolean namesWithArticle;

    PersonalNames(List<Word> words, Lexicon lexicon, PhraseWords phrases) {
        this.words = words;
        this.phrases = phrases;
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.namesWithArticle = lexicon.has(Trait.NAMES_WITH_ARTICLE);
    }

    /** Whether a name is more likely a person's than another thing's. */
    boolean person(int start, int end, boolean role, boolean determined) {
        if (sign(start)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (words.get(i).inAny(PhraseWords.BODIES)) {
                return false;
            }
        }
        if (role || end - start > 1 && (phrases.given(start) || Asides.party(words, start, end))) {
            return true;
        }
        if (thing(start, end)) {
            return false;
        }
        boolean single = end - start == 1;
        if (single && words.get(start).text().length() == 1) {
            return false; // the network X
        }
        boolean place = words.get(end - 1).in(WordList.PLACES);
        if (nounsCapitalised && (single || phrases.sentenceStart(start) || noun(start) || noun(end - 1))) {
            return false;
        }
        boolean article = determined && !namesWithArticle;
        return !article
                && !place
                && end - start <= LONGEST
                && !(single && (phrases.allCapitals(start) || phrases.sentenceStart(start)));
    }

    /** "Franja de Gaza", "Kompas100 CEO Forum": no given name, but what joins nouns, or digits and capitals. */
    private boolean thing(int start, int end) {
        boolean all = true;
        boolean some = false;
        for (int i = start; i < end; i++) {
            Word word = words.get(i);
            if (!word.capital() && word.in(WordList.OF) || digits(word.text())) {
                return true;
            }
            all &= phrases.allCapitals(i);
            some |= phrases.allCapitals(i) && (i > start || word.text().length() > SHORT_INITIALS);
        }
        return some && !all;
    }

    /** "Salon Zur Blauen Ada": a preposition with a capital is part of what stands on the door. */
    private boolean sign(int start) {
        return nounsCapitalised
                && start > 1
                && words.get(start - 1).wordClass() == WordClass.PREPOSITION
                && words.get(start - 1).capital()
                && words.get(start - 2).capital()
                && !phrases.sentenceStart(start - 1);
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean noun(int i) {
        return words.get(i).in(WordList.NOUNS);
    }
}
