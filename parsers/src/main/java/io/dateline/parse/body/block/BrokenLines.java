package io.dateline.parse.body.block;

import io.dateline.article.Paragraph;
import io.dateline.parse.body.measure.Ending;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text that a page breaks into lines where its paragraphs end: each of them is long, and ends as a sentence does.
 * Verses, addresses and facts are shorter, and stay together.
 */
final class BrokenLines {

    private static final int SHORTEST = 60;

    /** The last of the numbers of {@link Ending#of} that a sentence may end with, from a quotation mark on. */
    private static final int COLON = 5;

    private BrokenLines() {}

    /** The paragraphs that a text holds: its lines, or the whole of it. */
    static List<Paragraph> paragraphs(Paragraph whole) {
        String text = whole.text();
        if (text.indexOf('\n') < 0 || !text.lines().allMatch(BrokenLines::isParagraph)) {
            return List.of(whole);
        }
        List<Paragraph> parts = new ArrayList<>();
        LineCutter cutter = new LineCutter(whole);
        int start = 0;
        while (start < text.length()) {
            int line = text.indexOf('\n', start);
            int end = line < 0 ? text.length() : line;
            parts.add(cutter.part(start, end));
            start = end + 1;
        }
        return parts;
    }

    private static boolean isParagraph(String line) {
        int ending = Ending.of(line);
        return line.length() >= SHORTEST && ending >= Ending.MARK && ending <= COLON;
    }
}
