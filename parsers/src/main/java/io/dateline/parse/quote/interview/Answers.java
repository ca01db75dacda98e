package io.dateline.parse.quote.interview;

import io.dateline.article.TextSpan;
import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.interview.Layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers below questions in an interview with one person: a story that calls itself one, that has the labels of both in
 * front of their first words, or whose questions address somebody whom its head names.
 */
final class Answers {

    /** How many letters the paragraphs of an answer have at least behind its first: shorter ones are asked or put to them. */
    private static final int SHORTEST = 100;

    private final List<Passage> passages;
    private final List<Label> labels;
    private final Cast cast;
    private final InterviewSigns signs;
    private final TurnSpans turns;
    private final int first;
    private final Optional<Interviewee> partner;
    /** Whether there is no doubt that the story is an interview. */
    private final boolean certain;
    /** Whether its questions address somebody. */
    private final boolean addressed;

    Answers(List<Passage> passages, List<Label> labels, Cast cast) {
        this.passages = passages;
        this.labels = labels;
        this.cast = cast;
        this.signs = new InterviewSigns(cast);
        this.turns = new TurnSpans(passages, cast);
        this.first = firstQuestion();
        Optional<Interviewee> labelled = labelled();
        this.partner = labelled.isPresent() ? labelled : new InterviewPartner(cast).of(first);
        this.certain = labelled.isPresent() || signs.calledOne(first);
        this.addressed = partner.isPresent() && new Addressed(cast, passages).somebody();
    }

    private int firstQuestion() {
        int question = 0;
        while (!passages.get(question).asks()) {
            question++;
        }
        return question;
    }

    /** Who answers; nobody where the story may be no interview. */
    Optional<Interviewee> partner() {
        return partner.filter(who -> certain || addressed && cast.introduces(who.name()));
    }

    /** The one whose full name stands in front of the first answer alone. */
    private Optional<Interviewee> labelled() {
        Label question = label(first);
        Label answer = label(first + 1);
        if (question == null || answer == null || answer.text().indexOf(' ') < 0) {
            return Optional.empty();
        }
        TextSpan span = new TextSpan(
                answer.block(), answer.start(), answer.start() + answer.text().length());
        return new LabelNames(cast, labels)
                .name(answer)
                .filter(name -> name.equals(answer.text()))
                .map(name -> new Interviewee(name, name, List.of(span)));
    }

    private @Nullable Label label(int block) {
        for (Label label : labels) {
            if (label.block() == block) {
                return label;
            }
        }
        return null;
    }

    /** The words of each answer; none where too few are somebody's who says "I". */
    List<List<TextSpan>> spans() {
        List<List<TextSpan>> answers = new ArrayList<>();
        int personal = 0;
        for (int i = first; i < passages.size(); ) {
            int next = next(i);
            List<TextSpan> spans = passages.get(i).asks() ? spans(i + 1, next) : List.of();
            if (!spans.isEmpty()) {
                boolean spoken = certain ? signs.inFirstPerson(spans) : signs.sayI(spans);
                personal += spoken ? 1 : 0;
                answers.add(spans);
            }
            i = next;
        }
        int fewest = certain && addressed ? 1 : (answers.size() + 1) / 2;
        return answers.size() >= Layout.FEWEST_QUESTIONS && personal >= fewest ? answers : List.of();
    }

    /** The next question or heading. */
    private int next(int question) {
        int next = question + 1;
        while (next < passages.size()
                && !passages.get(next).asks()
                && !passages.get(next).heading()) {
            next++;
        }
        return next;
    }

    private List<TextSpan> spans(int block, int next) {
        int end = block + 1;
        while (end < next && !interrupts(end, block, next)) {
            end++;
        }
        return turns.of(block, start(block), next == passages.size(), Math.min(end, next));
    }

    /** Where the words of an answer start: behind the name of the one who gives it. */
    private int start(int block) {
        Label label = label(block);
        if (label == null) {
            return 0;
        }
        String name = partner.map(Interviewee::name).orElse("");
        return label.text().equals(name) ? label.end() : 0;
    }

    /** A short paragraph with more behind it, or one that starts with a dash as the answer does, is the other's. */
    private boolean interrupts(int block, int answer, int next) {
        String text = passages.get(block).text();
        boolean remark = !text.isEmpty() && text.length() < SHORTEST && block + 1 < next;
        return remark || passages.get(block).dash() && passages.get(answer).dash();
    }
}
