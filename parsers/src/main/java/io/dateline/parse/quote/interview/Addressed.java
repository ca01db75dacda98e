package io.dateline.parse.quote.interview;

import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.interview.Layout.Passage;
import io.dateline.parse.quote.word.Word;
import java.util.List;
import java.util.Set;

/** Tells questions that somebody is asked from those that a guide asks for its readers. */
final class Addressed {

    /** How many questions of a talk must address somebody, and which part of all. */
    private static final int FEWEST = 2;

    private static final int ONE_OF = 3;

    /** How many blocks a talk has for each of its questions at most. */
    private static final int LONGEST_ANSWER = 7;

    private final Cast cast;
    private final List<Passage> passages;
    private final Set<String> words;

    Addressed(Cast cast, List<Passage> passages) {
        this.cast = cast;
        this.passages = passages;
        this.words = cast.lexicon().setting("interviews.addressed");
    }

    /** Whether enough of the questions address somebody. */
    boolean somebody() {
        int questions = 0;
        int addressed = 0;
        for (int i = 0; i < passages.size() && !words.isEmpty(); i++) {
            if (passages.get(i).asks()) {
                questions++;
                addressed += addresses(i) || answered(i) ? 1 : 0;
            }
        }
        return addressed >= FEWEST && addressed * ONE_OF >= questions && questions * LONGEST_ANSWER >= passages.size();
    }

    /** A dash in front of a question and of what stands below it parts two who speak. */
    private boolean answered(int block) {
        return passages.get(block).dash()
                && block + 1 < passages.size()
                && passages.get(block + 1).dash();
    }

    /** "Sie" addresses somebody within a sentence only, where "sie" is another word. */
    private boolean addresses(int block) {
        List<Word> all = cast.manuscript().words();
        int until = cast.place(block) + passages.get(block).text().length();
        for (int i = cast.manuscript().wordAt(cast.place(block));
                i < all.size() && all.get(i).start() < until;
                i++) {
            Word word = all.get(i);
            boolean starts = i == 0 || all.get(i - 1).sentence() != word.sentence();
            if (words.contains(word.text()) || starts && words.contains(word.lower()) || joined(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Sortez-vous". */
    private boolean joined(String word) {
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && words.contains(word.substring(hyphen));
    }
}
