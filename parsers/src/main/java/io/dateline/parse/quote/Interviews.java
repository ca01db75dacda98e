package io.dateline.parse.quote;

import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.article.TextSpan;
import io.dateline.parse.quote.Layout.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads interviews and transcripts, where the layout tells who speaks and no marks stand around the words: turns behind
 * labels ({@code NAME: ...}, {@code A: ...}), and answers below questions.
 */
final class Interviews {

    private static final double BEHIND_A_NAME = 0.95;
    private static final double BEHIND_A_LETTER = 0.9;
    private static final double BELOW_A_QUESTION = 0.8;

    private final List<Passage> passages;
    private final Cast cast;
    private final List<Label> labels;
    private final int questions;

    private Interviews(Layout layout, Cast cast) {
        this.passages = layout.passages();
        this.labels = layout.labels();
        this.questions = layout.questions();
        this.cast = cast;
    }

    /**
     * What was found in a story, with the turns of its interview in place of the quotes within them.
     *
     * @param findings the quotes between marks
     * @param layout the blocks of the story
     * @param cast who is named there
     * @return the quotes in order
     */
    static List<QuoteFinding> with(List<QuoteFinding> findings, Layout layout, Cast cast) {
        List<QuoteFinding> turns =
                layout.mayBeInterview() ? new Interviews(layout, cast).turns(layout.labelled()) : List.of();
        if (turns.isEmpty()) {
            return findings;
        }
        Set<Integer> taken = turns.stream()
                .flatMap(turn -> turn.quote().spans().stream())
                .map(TextSpan::block)
                .collect(Collectors.toCollection(HashSet::new));
        List<QuoteFinding> all = new ArrayList<>(turns);
        findings.stream()
                .filter(finding -> finding.quote().spans().stream().noneMatch(span -> taken.contains(span.block())))
                .forEach(all::add);
        all.sort(QuoteFinding.IN_ORDER);
        return all;
    }

    private List<QuoteFinding> turns(boolean labelled) {
        if (labelled) {
            List<QuoteFinding> turns = labelled();
            if (!turns.isEmpty()) {
                return turns;
            }
        }
        return questions >= Layout.FEWEST_QUESTIONS ? answers() : List.of();
    }

    private List<QuoteFinding> labelled() {
        List<QuoteFinding> turns = new ArrayList<>();
        List<Transcript.Turn> spoken = new Transcript(passages, cast, labels).turns();
        for (int i = 0; i < spoken.size(); i++) {
            Transcript.Turn turn = spoken.get(i);
            boolean last = i == spoken.size() - 1;
            List<TextSpan> spans = spans(turn.label().block(), turn.label().end(), last, turn.end());
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

    /**
     * The words from a place in a block on, and the blocks behind it up to another; of the last turn its block and those
     * right behind it in which somebody says "I", for what stands below an interview is the newsroom's.
     */
    private List<TextSpan> spans(int block, int start, boolean last, int end) {
        List<TextSpan> spans = new ArrayList<>();
        for (int i = block; i < end; i++) {
            int from = i == block ? start : 0;
            Optional<TextSpan> span = passages.get(i).heading() ? Optional.empty() : span(i, from);
            if (last && !spans.isEmpty() && (span.isEmpty() || !cast.goesOn(span.get()))) {
                break;
            }
            span.ifPresent(spans::add);
        }
        return spans;
    }

    private Optional<TextSpan> span(int block, int from) {
        String text = passages.get(block).text();
        int start = from;
        int end = text.length();
        while (start < end && outside(text.charAt(start))) {
            start++;
        }
        while (end > start && outside(text.charAt(end - 1))) {
            end--;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return Optional.of(new TextSpan(block, start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean outside(char c) {
        return Letters.blank(c) || "\"“”„«»—–".indexOf(c) >= 0;
    }

    /** The paragraphs below questions, in a story that calls itself an interview and whose answers say "I". */
    private List<QuoteFinding> answers() {
        int first = 0;
        while (!passages.get(first).asks()) {
            first++;
        }
        Optional<Cast.Interviewee> interviewee = cast.interviews(first) ? cast.interviewee(first) : Optional.empty();
        if (interviewee.isEmpty()) {
            return List.of();
        }
        List<QuoteFinding> answers = new ArrayList<>();
        int inFirstPerson = 0;
        for (int i = first; i < passages.size(); ) {
            int end = i + 1;
            while (end < passages.size()
                    && !passages.get(end).asks()
                    && !passages.get(end).heading()) {
                end++;
            }
            boolean last = end == passages.size();
            List<TextSpan> spans = passages.get(i).asks() ? spans(i + 1, 0, last, end) : List.of();
            if (!spans.isEmpty()) {
                inFirstPerson += cast.inFirstPerson(spans) ? 1 : 0;
                answers.add(turn(
                        spans,
                        interviewee.get().speaker(),
                        BELOW_A_QUESTION,
                        "turn of an interview, below a question"));
            }
            i = end;
        }
        return answers.size() >= Layout.FEWEST_QUESTIONS && inFirstPerson * 2 >= answers.size() ? answers : List.of();
    }

    private QuoteFinding turn(List<TextSpan> spans, Speaker speaker, double confidence, String pattern) {
        String text = spans.stream()
                .map(span -> passages.get(span.block()).text().substring(span.start(), span.end()))
                .collect(Collectors.joining("\n"));
        return new QuoteFinding(
                new Quote(text, QuoteKind.DIRECT, Optional.empty(), confidence, spans, Optional.of(speaker)), pattern);
    }
}
