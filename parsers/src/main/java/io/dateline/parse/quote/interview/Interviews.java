package io.dateline.parse.quote.interview;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.interview.Layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads interviews and transcripts, where the layout tells who speaks and no marks stand around the words: turns behind
 * labels ({@code NAME: ...}, {@code A: ...}), and answers below questions.
 */
public final class Interviews {

    private static final double BEHIND_A_NAME = 0.95;
    private static final double BEHIND_A_LETTER = 0.9;
    private static final double BELOW_A_QUESTION = 0.8;

    private final List<Passage> passages;
    private final Cast cast;
    private final List<Label> labels;
    private final TurnSpans turns;
    private final int questions;

    private Interviews(Layout layout, Cast cast) {
        this.passages = layout.passages();
        this.labels = layout.labels();
        this.questions = layout.questions();
        this.cast = cast;
        this.turns = new TurnSpans(passages, cast);
    }

    /**
     * The turns of a story's interview, in order; none where the story is no interview.
     *
     * @param layout what the blocks of the story show
     * @param cast who is named there
     * @return the turns
     */
    public static List<SpokenTurn> turns(Layout layout, Cast cast) {
        return layout.mayBeInterview() ? new Interviews(layout, cast).turns(layout.labelled()) : List.of();
    }

    private List<SpokenTurn> turns(boolean labelled) {
        if (labelled) {
            List<SpokenTurn> turns = labelled();
            if (!turns.isEmpty()) {
                return turns;
            }
        }
        return questions >= Layout.FEWEST_QUESTIONS ? answers() : List.of();
    }

    private List<SpokenTurn> labelled() {
        List<SpokenTurn> turns = new ArrayList<>();
        List<Transcript.Turn> spoken = new Transcript(passages, cast, labels).turns();
        for (int i = 0; i < spoken.size(); i++) {
            Transcript.Turn turn = spoken.get(i);
            boolean last = i == spoken.size() - 1;
            List<TextSpan> spans =
                    this.turns.of(turn.label().block(), turn.label().end(), last, turn.end());
            if (turn.speaker().isEmpty() || spans.isEmpty()) {
                continue;
            }
            Label label = turn.label();
            Speaker speaker = new Speaker(
                    turn.speaker(),
                    label.text(),
                    Optional.empty(),
                    SpeakerKind.PERSON,
                    turn.letter() ? Resolution.CARRIED_OVER : Resolution.NAMED,
                    List.of(new TextSpan(
                            label.block(),
                            label.start(),
                            label.start() + label.text().length())));
            double confidence = turn.letter() ? BEHIND_A_LETTER : BEHIND_A_NAME;
            turns.add(turn(spans, speaker, confidence, "turn of an interview, label"));
        }
        return turns;
    }

    /** The paragraphs below questions, where one person answers them. */
    private List<SpokenTurn> answers() {
        Answers answers = new Answers(passages, labels, cast);
        List<SpokenTurn> turns = new ArrayList<>();
        answers.partner()
                .ifPresent(partner -> answers.spans()
                        .forEach(spans -> turns.add(turn(
                                spans,
                                partner.speaker(),
                                BELOW_A_QUESTION,
                                "turn of an interview, below a question"))));
        return turns;
    }

    private SpokenTurn turn(List<TextSpan> spans, Speaker speaker, double confidence, String pattern) {
        String text = spans.stream()
                .map(span -> passages.get(span.block()).text().substring(span.start(), span.end()))
                .collect(Collectors.joining("\n"));
        return new SpokenTurn(
                new Quote(text, QuoteKind.DIRECT, Optional.empty(), confidence, spans, Optional.of(speaker)), pattern);
    }
}
