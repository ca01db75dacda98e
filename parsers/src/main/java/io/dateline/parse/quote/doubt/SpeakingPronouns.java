package io.dateline.parse.quote.doubt;

import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;

/**
 * Tells, in a text that speaks to its reader, pronouns that say something from those that only stand near words between
 * marks: "it said" and "many told us" do, "we looked for the 'best' one" does not. Nowhere is "you" a speaker. "He", "she",
 * "they" and "who" are left to the patterns.
 */
final class SpeakingPronouns {

    /** How many words may stand between the verb of "it" or "we" and the quote. */
    private static final int NEAR = 4;

    /** The same for a word or two in small letters, which are more often spoken of than said. */
    private static final int BESIDE = 1;

    private static final int FRAGMENT = 2;

    private final List<Word> words;
    private final Set<String> addressed;
    private final Set<String> counting;
    private final Set<String> things;
    private final ReaderAddressed reader;

    SpeakingPronouns(List<Word> words, Lexicon lexicon, ReaderAddressed reader) {
        this.words = words;
        this.addressed = lexicon.setting("pronouns.addressed");
        this.counting = lexicon.setting("pronouns.counting");
        this.things = lexicon.setting("pronouns.things");
        this.reader = reader;
    }

    /** Whether a mention may be the speaker of a quote. */
    boolean speaks(Mention mention, Clauses.Link link, Surroundings around, boolean spoke) {
        if (mention.type() != Type.PRONOUN || words.get(mention.first()).allCapitals()) { // "the US president"
            return true;
        }
        if (addressed.contains(mention.head())) {
            return false;
        }
        boolean counts = counting.contains(mention.head());
        boolean vague = mention.headIn(WordList.PRONOUNS_FIRST) || things.contains(mention.head());
        if (!counts && !vague || !reader.holds()) {
            return true;
        }
        int sentence = words.get(mention.first()).sentence();
        if (sentence != around.sentence() && sentence != around.endSentence()) {
            return spoke;
        }
        if (mention.first() == around.end() && around.starts()) {
            return true; // "...," I confessed
        }
        boolean linked = counts ? link.word() >= 0 : link.kind() == 'S' || link.kind() == 'A' || link.kind() == 'I';
        return linked && apart(mention, link.word(), around) <= (fragment(around) ? BESIDE : NEAR);
    }

    private int apart(Mention mention, int cue, Surroundings around) {
        return cue < around.first() ? lettered(cue + 1, around.first()) : lettered(around.end(), mention.first());
    }

    private boolean fragment(Surroundings around) {
        return !around.capital() && lettered(around.first(), around.end()) <= FRAGMENT;
    }

    private int lettered(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Character.isLetterOrDigit(words.get(i).text().codePointAt(0)) ? 1 : 0;
        }
        return count;
    }
}
