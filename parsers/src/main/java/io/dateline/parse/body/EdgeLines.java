package io.dateline.parse.body;

import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the short lines that stand as a story's paragraphs do, at its beginning and end, without being story: names of
 * authors and sources, above all.
 */
final class EdgeLines {

    /** How many passages of the story the edges are wide, and how many lines beyond it they reach. */
    private static final int WIDTH = 3;

    private static final int LONGEST = 160;

    private EdgeLines() {}

    /** The lines in the order of the page. */
    static List<String> of(List<Passage> story, List<Passage> all, Outline outline) {
        List<Passage> told = story.stream().filter(Passage::hasText).toList();
        if (told.isEmpty()) {
            return List.of();
        }
        List<Passage> opening = told.subList(0, Math.min(WIDTH, told.size()));
        List<Passage> close = told.subList(Math.max(0, told.size() - WIDTH), told.size());
        int openingEnds = all.indexOf(opening.get(opening.size() - 1));
        int closeBegins = all.indexOf(close.get(0));
        int from = Math.max(0, all.indexOf(opening.get(0)) - WIDTH);
        int to = Math.min(all.size(), all.indexOf(close.get(close.size() - 1)) + WIDTH + 1);
        Set<Integer> holders = Stream.concat(opening.stream(), close.stream())
                .map(passage -> outline.parent(passage.node()))
                .collect(Collectors.toSet());
        return IntStream.range(from, to)
                .filter(i -> i <= openingEnds || i >= closeBegins)
                .mapToObj(all::get)
                .filter(passage -> isLine(passage)
                        && holders.contains(outline.parent(passage.node()))
                        && !opening.contains(passage)
                        && !close.contains(passage))
                .map(Passage::text)
                .toList();
    }

    private static boolean isLine(Passage passage) {
        return (passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.HEADING)
                && passage.text().length() <= LONGEST;
    }
}
