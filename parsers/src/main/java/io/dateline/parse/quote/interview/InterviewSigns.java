package io.dateline.parse.quote.interview;

import io.dateline.article.TextSpan;
import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells by its words whether a story is an interview: what it calls itself, and where somebody says "I". */
final class InterviewSigns {

    private final Cast cast;
    private final Manuscript story;
    private final Set<String> we;
    private final Set<String> addressed;

    InterviewSigns(Cast cast) {
        this.cast = cast;
        this.story = cast.manuscript();
        this.we = cast.lexicon().setting("pronouns.we");
        this.addressed = cast.lexicon().setting("interviews.addressed");
    }

    /** Whether headline, standfirst or the paragraphs before a block call the story an interview. */
    boolean calledOne(int block) {
        Manuscript context = cast.context();
        return context != null && says(context.words(), Integer.MAX_VALUE) || says(story.words(), story.start(block));
    }

    private static boolean says(List<Word> words, int until) {
        for (Word word : words) {
            if (word.start() >= until) {
                return false;
            }
            if (word.in(WordList.INTERVIEWS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody speaks of themselves there. */
    boolean inFirstPerson(List<TextSpan> spans) {
        return spans.stream().anyMatch(span -> any(span, word -> word.in(WordList.PRONOUNS_FIRST)));
    }

    /** Whether somebody speaks there of themselves alone. */
    boolean sayI(List<TextSpan> spans) {
        return spans.stream().anyMatch(span -> any(span, this::isI));
    }

    private boolean isI(Word word) {
        return word.in(WordList.PRONOUNS_FIRST) && !we.contains(word.lower());
    }

    /** Whether an answer goes on there: somebody says "I", to nobody, and nothing of the interview. */
    boolean goesOn(TextSpan span) {
        return any(span, this::isI)
                && !any(span, word -> word.in(WordList.INTERVIEWS) || addressed.contains(word.text()));
    }

    private boolean any(TextSpan span, Predicate<Word> what) {
        int first = story.wordAt(story.start(span.block()) + span.start());
        int until = story.start(span.block()) + span.end();
        for (int i = first; i < story.words().size() && story.words().get(i).start() < until; i++) {
            if (what.test(story.words().get(i))) {
                return true;
            }
        }
        return false;
    }
}
