package io.dateline.parse.quote.interview;

import io.dateline.article.TextSpan;
import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Mention.Type;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds who is interviewed in a story: whom it says the talk is with, else the only person whom its head names. */
final class InterviewPartner {

    /** How many words may stand between "interview" and whom it is with. */
    private static final int PARTNER_WITHIN = 10;

    private final Cast cast;

    InterviewPartner(Cast cast) {
        this.cast = cast;
    }

    /** The partner, as the texts around the story and the blocks in front of one tell. */
    Optional<Interviewee> of(int block) {
        Manuscript story = cast.manuscript();
        int until = cast.place(block);
        Person person = null;
        Manuscript context = cast.context();
        if (context != null) {
            int headline = context.text().indexOf('\n');
            person = partner(context, Integer.MAX_VALUE);
            person = person == null ? only(cast.introduced(), context, headline) : person;
            person = person == null ? only(cast.introduced(), context, Integer.MAX_VALUE) : person;
        }
        person = person == null ? partner(story, until) : person;
        person = person == null ? only(cast.mentions(), story, until) : person;
        return Optional.ofNullable(person).map(this::interviewee);
    }

    private Interviewee interviewee(Person person) {
        Manuscript story = cast.manuscript();
        for (Mention mention : cast.mentions()) {
            if (mention.person() == person && mention.type() == Type.NAME) {
                int start = story.words().get(mention.first()).start();
                int end = story.words().get(mention.end() - 1).end();
                TextSpan span = story.span(start, end);
                return new Interviewee(person.fullName(), story.text().substring(start, end), List.of(span));
            }
        }
        return new Interviewee(person.fullName(), person.fullName(), List.of());
    }

    /** "Interview mit der Lotsin Ada Lund": the one whom a preposition behind the word leads to. */
    private static @Nullable Person partner(Manuscript text, int until) {
        for (int i = 0; i < text.words().size() && text.words().get(i).start() < until; i++) {
            Person person = text.words().get(i).in(WordList.INTERVIEWS) ? partner(text.words(), i) : null;
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    private static @Nullable Person partner(List<Word> words, int interview) {
        boolean governed = false;
        for (int i = interview + 1; i < words.size() && i - interview <= PARTNER_WITHIN; i++) {
            Word word = words.get(i);
            Mention mention = word.mention();
            if (word.sentence() != words.get(interview).sentence() || word.wordClass() == WordClass.CUE) {
                return null;
            }
            if (governed && mention != null && mention.type() == Type.NAME) {
                return joined(words, mention.end()) ? null : Cast.named(mention);
            }
            governed |= word.wordClass() == WordClass.PREPOSITION || word.in(WordList.OF);
        }
        return null;
    }

    private static boolean joined(List<Word> words, int end) {
        return end + 1 < words.size()
                && words.get(end).wordClass() == WordClass.CONJUNCTION
                && words.get(end + 1).capital();
    }

    /** The only person named in full up to a place, or the only one of them with a given name that people have. */
    private @Nullable Person only(List<Mention> mentions, Manuscript text, int until) {
        Person only = only(mentions, text, until, person -> true);
        return only == null ? only(mentions, text, until, person -> cast.givenName(person.fullName())) : only;
    }

    private static @Nullable Person only(List<Mention> mentions, Manuscript text, int until, Predicate<Person> which) {
        Person only = null;
        for (Mention mention : mentions) {
            Person person = Cast.named(mention);
            if (person == null || text.words().get(mention.first()).start() >= until || !which.test(person)) {
                continue;
            }
            if (only != null && only != person) {
                return null;
            }
            only = person;
        }
        return only;
    }
}
