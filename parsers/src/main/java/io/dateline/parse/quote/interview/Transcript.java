package io.dateline.parse.quote.interview;

import io.dateline.article.TextSpan;
import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.interview.Layout.Passage;
import io.dateline.parse.quote.word.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells labels in front of paragraphs that name who speaks from those of lists, prices and recipes: speakers' labels come
 * back in turns, name people whom the story knows by their full names, and answer somebody who asks.
 */
final class Transcript {

    static final int FEWEST_TURNS = 4;

    /** How often a voice must come back. */
    private static final int FEWEST_OF_ONE = 2;

    /** How many words the fewest of most turns have. */
    private static final int SENTENCE = 4;

    private final List<Passage> passages;
    private final Cast cast;
    private final InterviewSigns signs;
    private final List<Label> labels;
    private final Map<String, Integer> counts = new HashMap<>();
    /** The full name of each label that leads to somebody, by the label in lower case. */
    private final Map<String, String> names = new HashMap<>();

    Transcript(List<Passage> passages, Cast cast, List<Label> labels) {
        this.passages = passages;
        this.cast = cast;
        this.signs = new InterviewSigns(cast);
        this.labels = labels;
    }

    /**
     * What one speaker says in a row.
     *
     * @param label who speaks
     * @param end number of the block behind the turn
     * @param speaker their full name, if the story gives it
     * @param letter whether the label is a mere "A"
     */
    record Turn(Label label, int end, Optional<String> speaker, boolean letter) {}

    /** The turns in order; none when the labels are no speakers'. */
    List<Turn> turns() {
        for (Label label : labels) {
            counts.merge(key(label), 1, Integer::sum);
        }
        LabelNames known = new LabelNames(cast, labels);
        for (Label label : labels) {
            known.name(label).ifPresent(name -> names.put(key(label), name));
        }
        answers();
        if (!speak()) {
            return List.of();
        }
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            boolean repeated = count(key(label)) >= FEWEST_OF_ONE || names.containsKey(key(label));
            if (repeated) {
                turns.add(new Turn(
                        label, end(i), Optional.ofNullable(names.get(key(label))), is(WordList.ANSWERS, label)));
            }
        }
        return turns;
    }

    /** Behind the paragraphs of a turn: the next label, question or heading ends it. */
    private int end(int index) {
        Label label = labels.get(index);
        int stop = index + 1 < labels.size() ? labels.get(index + 1).block() : passages.size();
        int end = label.block() + 1;
        while (end < stop && !passages.get(end).heading() && !passages.get(end).asks()) {
            end++;
        }
        return end;
    }

    private int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    private String key(Label label) {
        return cast.lexicon().lower(label.text());
    }

    private boolean is(WordList list, Label label) {
        return cast.lexicon().has(list, key(label));
    }

    /** "A" stands for the one who is interviewed, in a story that is an interview or whose answers say "I". */
    private void answers() {
        List<TextSpan> words = new ArrayList<>();
        String answer = "";
        boolean asked = false;
        for (Label label : labels) {
            asked |= is(WordList.QUESTIONS, label);
            if (is(WordList.ANSWERS, label)) {
                answer = key(label);
                said(label).ifPresent(words::add);
            }
        }
        int first = labels.get(0).block();
        if (asked && words.size() >= FEWEST_OF_ONE && (signs.calledOne(first) || signs.inFirstPerson(words))) {
            String key = answer;
            new InterviewPartner(cast).of(first).ifPresent(interviewee -> names.put(key, interviewee.name()));
        }
    }

    /** What stands behind a label in its block; nothing where the words follow in the next. */
    private Optional<TextSpan> said(Label label) {
        int end = passages.get(label.block()).text().length();
        return label.end() < end ? Optional.of(new TextSpan(label.block(), label.end(), end)) : Optional.empty();
    }

    /** Whether two known voices take turns, or one with somebody who asks. */
    private boolean speak() {
        Map<String, Integer> voices = new HashMap<>();
        Map<String, Integer> asking = new HashMap<>();
        int unlabelled = 0;
        for (Label label : labels) {
            String name = names.get(key(label));
            if (name != null) {
                voices.merge(name, 1, Integer::sum);
                unlabelled +=
                        label.block() > 0 && passages.get(label.block() - 1).asks() ? 1 : 0;
            } else if (passages.get(label.block()).asks()) {
                asking.merge(key(label), 1, Integer::sum);
            }
        }
        voices.values().removeIf(count -> count < FEWEST_OF_ONE);
        asking.entrySet().removeIf(e -> e.getValue() < FEWEST_OF_ONE || e.getValue() * 2 < count(e.getKey()));
        int known = voices.values().stream().mapToInt(Integer::intValue).sum();
        boolean dialogue = voices.size() > 1 || !asking.isEmpty() || unlabelled >= FEWEST_OF_ONE;
        return !voices.isEmpty() && dialogue && known * 4 >= labels.size() && talk();
    }

    /** Whether the known voices speak in sentences, and ask or say "I": results and counts of votes do not. */
    private boolean talk() {
        int turns = 0;
        int sentences = 0;
        int personal = 0;
        for (Label label : labels) {
            if (names.containsKey(key(label))) {
                String words = passages.get(label.block()).text().substring(label.end());
                turns++;
                boolean asks = words.stripTrailing().endsWith("?");
                sentences += words.split(" ", SENTENCE + 2).length > SENTENCE || words.isBlank() || asks ? 1 : 0;
                personal += asks || signs.inFirstPerson(said(label).stream().toList()) ? 1 : 0;
            }
        }
        return sentences * 2 >= turns && personal * 3 >= turns;
    }
}
