package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PassageFacts;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headings that look alike and ask, each with its answer under it: where most of them are story, those in doubt are no
 * exceptions, nor are answers that look like the others.
 */
final class QuestionRow {

    /** Fewer questions make no row. */
    private static final int LEAST = 3;

    /** A longer heading asks for something else. */
    private static final int LONGEST = 150;

    /** An answer of more passages is a part of the story that a question begins. */
    private static final int MOST = 12;

    /** A question that is less probable is surely none of the story's. */
    private static final double DOUBT = 0.1;

    /** An answer that is less probable is none. */
    private static final double ANSWER = 0.2;

    /** The last question is often an offer, "Ready to start?", and what stands under it no answer. */
    private static final double LAST = 0.4;

    /** What is linked to more of its words leads elsewhere. */
    private static final double LINKED = 0.5;

    private static final String MARKS = "?？؟";

    private final PassageFacts facts;
    private final double[] probabilities;
    private final boolean[] isStory;
    private final List<Integer> questions;

    /** What answers look like that are story. */
    private final Set<Long> looks = new HashSet<>();

    private QuestionRow(PassageFacts facts, double[] probabilities, boolean[] isStory, List<Integer> questions) {
        this.facts = facts;
        this.probabilities = probabilities;
        this.isStory = isStory;
        this.questions = questions;
    }

    /** Makes such questions and answers story. */
    static void join(PassageFacts facts, double[] probabilities, boolean[] isStory) {
        Map<Long, List<Integer>> rows = new LinkedHashMap<>();
        for (int i = 0; i < isStory.length; i++) {
            if (asks(facts.passages().get(i))) {
                rows.computeIfAbsent(facts.signature(i), look -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> questions : rows.values()) {
            if (questions.size() >= LEAST) {
                new QuestionRow(facts, probabilities, isStory, questions).join();
            }
        }
    }

    private static boolean asks(Passage passage) {
        String text = passage.text();
        return passage.kind() == Kind.HEADING
                && !text.isEmpty()
                && text.length() <= LONGEST
                && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0
                && passage.linked() < Passage.MOSTLY_LINKED;
    }

    private void join() {
        int told = 0;
        for (int question : questions) {
            int end = end(question);
            boolean answered = false;
            for (int i = question + 1; i < end; i++) {
                if (isStory[i]) {
                    answered = true;
                    looks.add(facts.signature(i));
                }
            }
            told += isStory[question] || answered ? 1 : 0;
        }
        if (told * 2 >= questions.size()) {
            questions.forEach(this::join);
        }
    }

    private void join(int question) {
        int end = end(question);
        int first = question + 1;
        while (first < end && !facts.passages().get(first).hasText()) {
            first++;
        }
        boolean followed = end < isStory.length && asks(facts.passages().get(end));
        double least = followed ? ANSWER : LAST;
        if (first < end && probabilities[question] >= DOUBT && (isStory[first] || answers(first, least))) {
            isStory[question] = true;
        }
        // only in front of another question does an answer surely end where a heading follows
        int last = followed ? end : Math.min(end, first + 1);
        for (int i = first; i < last && isStory[question]; i++) {
            isStory[i] |= answers(i, least);
        }
    }

    private boolean answers(int i, double least) {
        return probabilities[i] >= least
                && facts.passages().get(i).linked() < LINKED
                && looks.contains(facts.signature(i));
    }

    /** Where the next heading follows on a question, or its answer is too long for one. */
    private int end(int question) {
        int end = question + 1;
        while (end < isStory.length
                && end - question <= MOST
                && facts.passages().get(end).kind() != Kind.HEADING) {
            end++;
        }
        return end;
    }
}
