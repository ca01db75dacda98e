package io.dateline.parse.quote.interview;

import io.dateline.article.TextSpan;
import io.dateline.parse.quote.cast.Cast;
import io.dateline.parse.quote.interview.Layout.Passage;
import io.dateline.parse.quote.word.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a turn: those of its blocks, without marks and dashes around them. */
final class TurnSpans {

    private final List<Passage> passages;
    private final InterviewSigns signs;

    TurnSpans(List<Passage> passages, Cast cast) {
        this.passages = passages;
        this.signs = new InterviewSigns(cast);
    }

    /**
     * The words from a place in a block on, and the blocks behind it up to another; of the last turn its block and those
     * right behind it in which somebody says "I", for what stands below an interview is the newsroom's.
     */
    List<TextSpan> of(int block, int start, boolean last, int end) {
        List<TextSpan> spans = new ArrayList<>();
        for (int i = block; i < end; i++) {
            int from = i == block ? start : 0;
            Optional<TextSpan> span = passages.get(i).heading() ? Optional.empty() : span(i, from);
            if (last && !spans.isEmpty() && (span.isEmpty() || !signs.goesOn(span.get()))) {
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
        return Letters.any(text, start, end) ? Optional.of(new TextSpan(block, start, end)) : Optional.empty();
    }

    private static boolean outside(char c) {
        return Letters.blank(c) || "\"“”„«»—–".indexOf(c) >= 0;
    }
}
