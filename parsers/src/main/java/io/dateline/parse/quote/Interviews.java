package io.dateline.parse.quote;

import io.dateline.article.Block;
import io.dateline.article.Heading;
import io.dateline.article.Paragraph;
import io.dateline.article.Quote;
import io.dateline.article.QuoteKind;
import io.dateline.article.Resolution;
import io.dateline.article.Speaker;
import io.dateline.article.SpeakerKind;
import io.dateline.article.TextSpan;
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

    /** How many words a question has at least. */
    private static final int SHORTEST_QUESTION = 3;

    private static final int FEWEST_QUESTIONS = 3;

    private final List<Passage> passages;
    private final Cast cast;

    private Interviews(List<Passage> passages, Cast cast) {
        this.passages = passages;
        this.cast = cast;
    }

    /**
     * A block of the story.
     *
     * @param text its text; empty for blocks in which nobody speaks
     * @param heading whether it is a heading
     */
    record Passage(String text, boolean heading) {

        static List<Passage> of(List<Block> blocks) {
            return blocks.stream()
                    .map(block -> block instanceof Heading
                            ? new Passage(block.text(), true)
                            : new Passage(block instanceof Paragraph ? block.text() : "", false))
                    .toList();
        }

        static List<Passage> ofLines(List<String> lines) {
            return lines.stream().map(line -> new Passage(line, false)).toList();
        }

        boolean asks() {
            String end = text.stripTrailing();
            return (end.endsWith("?") || end.endsWith("?“") || end.endsWith("? »"))
                    && end.split(" ", SHORTEST_QUESTION + 1).length >= SHORTEST_QUESTION;
        }
    }

    /**
     * What was found in a story, with the turns of its interview in place of the quotes within them.
     *
     * @param findings the quotes between marks
     * @param passages the blocks of the story
     * @param cast who is named there
     * @return the quotes in order
     */
    static List<QuoteFinding> with(List<QuoteFinding> findings, List<Passage> passages, Cast cast) {
        List<QuoteFinding> turns = new Interviews(passages, cast).turns();
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

    private List<QuoteFinding> turns() {
        List<Label> labels = new ArrayList<>();
        int questions = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!passage.heading()) {
                Label.of(i, passage.text()).ifPresent(labels::add);
            }
            questions += passage.asks() ? 1 : 0;
        }
        if (labels.size() >= Transcript.FEWEST_TURNS || questions >= 2 && labels.size() >= 2) {
            List<QuoteFinding> turns = labelled(labels);
            if (!turns.isEmpty()) {
                return turns;
            }
        }
        return questions >= FEWEST_QUESTIONS ? answers() : List.of();
    }

    private List<QuoteFinding> labelled(List<Label> labels) {
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
        return answers.size() >= FEWEST_QUESTIONS && inFirstPerson * 2 >= answers.size() ? answers : List.of();
    }

    private QuoteFinding turn(List<TextSpan> spans, Speaker speaker, double confidence, String pattern) {
        String text = spans.stream()
                .map(span -> passages.get(span.block()).text().substring(span.start(), span.end()))
                .collect(Collectors.joining("\n"));
        return new QuoteFinding(
                new Quote(text, QuoteKind.DIRECT, Optional.empty(), confidence, spans, Optional.of(speaker)), pattern);
    }
}
