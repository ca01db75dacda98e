package io.dateline.parse.body.trim;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.article.Quotation;
import java.util.List;
import java.util.stream.Collectors;

/** The quotations of a story that are set once more in large letters: a paragraph holds them word for word. */
final class PulledQuotes {

    /** A shorter text may stand in a paragraph by chance. */
    private static final int SHORTEST = 40;

    /** A story with more quotations is made of them. */
    private static final int MOST = 40;

    private static final String MARKS = " \"“”„«»‘’'….";

    private final List<Block> pulled;

    PulledQuotes(List<Block> story) {
        List<Block> quotations =
                story.stream().filter(Quotation.class::isInstance).limit(MOST).toList();
        String told = quotations.isEmpty() ? "" : told(story);
        this.pulled =
                quotations.stream().filter(quotation -> isTold(quotation, told)).toList();
    }

    private static String told(List<Block> story) {
        return story.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> Trim.folded(block.text()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isTold(Block quotation, String told) {
        String words = bare(Trim.folded(quotation.text()));
        return words.length() >= SHORTEST && told.contains(words);
    }

    /** Whether a block is one of them. */
    boolean has(Block block) {
        return pulled.contains(block);
    }

    private static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && MARKS.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
