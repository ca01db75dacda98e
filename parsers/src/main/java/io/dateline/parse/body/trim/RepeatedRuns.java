package io.dateline.parse.body.trim;

import io.dateline.article.Block;
import io.dateline.article.Paragraph;
import io.dateline.parse.body.measure.LongSet;
import io.dateline.parse.body.measure.WordHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page prints more than once: a paragraph of furniture, or the whole story again for another width of the screen.
 * With a paragraph that stands twice goes what stands twice around it: its heading, its list, its picture.
 */
final class RepeatedRuns {

    /** A shorter paragraph that stands twice may be a refrain; a longer one is furniture. */
    private static final int LEAST = 60;

    /** Paragraphs that differ do so among their first letters; only where two begin alike is all of them read. */
    private static final int LETTERS = 32;

    private final List<Block> blocks;
    private final List<String> texts;
    private final boolean[] repeats;

    private RepeatedRuns(List<Block> blocks) {
        this.blocks = blocks;
        this.texts = blocks.stream().map(block -> Trim.folded(block.text())).toList();
        this.repeats = new boolean[blocks.size()];
    }

    /** The blocks without those that say again what was said before. */
    static List<Block> drop(List<Block> blocks) {
        if (!beginAlike(blocks)) {
            return blocks;
        }
        RepeatedRuns runs = new RepeatedRuns(blocks);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            String text = runs.texts.get(i);
            Integer before =
                    blocks.get(i) instanceof Paragraph && text.length() >= LEAST ? first.putIfAbsent(text, i) : null;
            if (before != null && !runs.repeats[i]) {
                runs.mark(before, i);
            }
        }
        return runs.kept();
    }

    /** Whether two paragraphs have the same beginning. */
    private static boolean beginAlike(List<Block> blocks) {
        LongSet beginnings = new LongSet();
        int paragraphs = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph && block.text().length() >= LEAST) {
                beginnings.add(beginning(block.text()));
                paragraphs++;
            }
        }
        return beginnings.size() < paragraphs;
    }

    private static long beginning(String text) {
        long hash = WordHash.START;
        int letters = 0;
        for (int i = 0; i < text.length() && letters < LETTERS; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                hash = WordHash.add(hash, c);
                letters++;
            }
        }
        return hash;
    }

    /** Marks the run of same blocks around two that are the same. */
    private void mark(int first, int again) {
        int distance = again - first;
        int from = again;
        while (from > distance && from - 1 > first && !repeats[from - 1] && isSame(from - 1 - distance, from - 1)) {
            from--;
        }
        int to = again + 1;
        while (to < repeats.length && to - distance < from && isSame(to - distance, to)) {
            to++;
        }
        for (int i = from; i < to; i++) {
            repeats[i] = true;
        }
    }

    private boolean isSame(int one, int other) {
        Block block = blocks.get(one);
        Block again = blocks.get(other);
        return block.getClass() == again.getClass()
                && (texts.get(one).isEmpty()
                        ? block.equals(again)
                        : texts.get(one).equals(texts.get(other)));
    }

    private List<Block> kept() {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < repeats.length; i++) {
            if (!repeats[i]) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }
}
