package io.dateline.parse.field.headline;

import io.dateline.parse.field.reading.Words;
import java.util.BitSet;

/** Where marks part a title: at which of its letters and digits a new part begins. */
final class TitleParts {

    private final String folded;
    private final BitSet edges;

    private TitleParts(String folded, BitSet edges) {
        this.folded = folded;
        this.edges = edges;
    }

    static TitleParts of(String title) {
        StringBuilder folded = new StringBuilder();
        BitSet edges = new BitSet();
        edges.set(0);
        for (int i = 0; i < title.length(); ) {
            int letter = title.codePointAt(i);
            int end = i + Character.charCount(letter);
            String one = Words.folded(title.substring(i, end));
            if (one.isEmpty() && Titles.isMark(letter)) {
                edges.set(folded.length());
            }
            folded.append(one);
            i = end;
        }
        edges.set(folded.length());
        return new TitleParts(folded.toString(), edges);
    }

    /** Whether a text, folded, stands between two marks. */
    boolean isPart(String text) {
        int start = folded.indexOf(text);
        return start >= 0 && edges.get(start) && edges.get(start + text.length());
    }
}
