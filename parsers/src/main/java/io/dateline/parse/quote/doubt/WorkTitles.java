package io.dateline.parse.quote.doubt;

import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.name.RoleNouns;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import java.util.List;
import java.util.Set;

/** Tells titles of songs, books and shows between marks by the noun beside them. */
final class WorkTitles {

    /** How far in front of a work the verb may stand whose object it is: "she called the film". */
    private static final int VERB_WITHIN = 4;

    private static final int LONGEST_TITLE = 10;

    /** Words of a title that may have small letters are shorter. */
    private static final int CAPITAL_FROM = 4;

    private final List<Word> words;
    private final RoleNouns roles;
    private final Set<String> called;
    private final Set<String> calls;
    private final Set<String> works;
    private final Set<String> asWorks;

    WorkTitles(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.roles = new RoleNouns(lexicon);
        this.called = lexicon.setting("unspoken.called");
        this.calls = lexicon.setting("unspoken.works.calls");
        this.works = lexicon.setting("unspoken.works");
        this.asWorks = lexicon.setting("unspoken.works.as");
    }

    /** Whether the words between marks are a work's title: how they are written, and what stands around them, says so. */
    boolean title(int first, Surroundings around) {
        return written(around) && (work(first) || holder(around));
    }

    /** Whether words between marks are written as titles are: the first and all longer words with capitals. */
    private boolean written(Surroundings around) {
        int count = 0;
        for (int i = around.first(); i < around.end(); i++) {
            Word word = words.get(i);
            if (!Character.isLetterOrDigit(word.text().codePointAt(0))) {
                continue;
            }
            boolean small = Character.isLowerCase(word.text().codePointAt(0));
            if (small && (count == 0 || word.text().length() >= CAPITAL_FROM) || ++count > LONGEST_TITLE) {
                return false;
            }
        }
        return count > 0;
    }

    /** "Her novel", "a song like", "two films," in front of the marks, that nobody calls so. */
    private boolean work(int first) {
        int i = first - 1;
        if (words.get(i).wordClass() == ',' || asWorks.contains(words.get(i).lower())) {
            i--;
        }
        if (i < 0
                || words.get(i).capital()
                || words.get(i).quoted()
                || !works.contains(words.get(i).lower())) {
            return false;
        }
        for (int j = i - 1; j >= 0 && i - j <= VERB_WITHIN; j--) {
            if (words.get(j).sentence() == words.get(i).sentence() && called(words.get(j))) {
                return false;
            }
        }
        return true;
    }

    private boolean called(Word word) {
        return word.wordClass() == WordClass.CUE && (called.contains(word.lower()) || calls.contains(word.lower()));
    }

    /** "The 'Harbour Talk' host": who holds what stands between the marks. */
    private boolean holder(Surroundings around) {
        return around.end() < words.size()
                && words.get(around.end()).sentence() == around.endSentence()
                && !words.get(around.end()).capital()
                && roles.role(words.get(around.end()));
    }
}
