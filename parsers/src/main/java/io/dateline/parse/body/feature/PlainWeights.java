package io.dateline.parse.body.feature;

import io.dateline.parse.body.markup.ClassWords;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import java.util.List;

/**
 * How the text that nothing names as beside the story is spread over a page, and the element that holds it: the one that
 * is named as a body, or the deepest one that leaves little behind.
 */
final class PlainWeights {

    /** A child is followed when it holds this share of its parent's weight. */
    private static final double DOMINANT = 0.6;

    /** An element that is named as the body is believed when it holds this share of the page's weight. */
    private static final double BELIEVED = 0.35;

    /** For each element with text, whether it or one around it is named as beside the story. */
    final boolean[] beside;

    final double[] weight;
    final int container;
    final int named;

    PlainWeights(List<Passage> passages, double[] own, Outline outline, PageWeights all) {
        int size = outline.size();
        beside = new boolean[size];
        weight = new double[size];
        for (int node = 1; node < size; node++) {
            if (all.passages[node] == 0) {
                continue;
            }
            boolean half = all.weight[node] * 2 >= all.total;
            beside[node] = beside[outline.parent(node)] || (!half && isBeside(outline, node));
        }
        int[] paragraphs = new int[size];
        for (int i = 0; i < own.length; i++) {
            int node = passages.get(i).node();
            if (own[i] > 0 && !beside[node]) {
                weight[node] += own[i];
                paragraphs[Math.max(0, outline.parent(node))]++;
            }
        }
        int[] heaviest = new int[size];
        int best = 0;
        for (int node = size - 1; node > 0; node--) {
            int parent = outline.parent(node);
            weight[parent] += weight[node];
            if (heaviest[parent] == 0 || weight[node] > weight[heaviest[parent]]) {
                heaviest[parent] = node;
            }
        }
        for (int node = 1; node < size; node++) {
            boolean body = (outline.mask(node) & ClassWords.BODY) != 0;
            if (body && weight[node] > weight[best] * (best == 0 ? BELIEVED : 1)) {
                best = node;
            }
        }
        named = best;
        int current = best;
        while (size > 0) {
            int child = heaviest[current];
            if (child == 0 || weight[child] < DOMINANT * weight[current] || paragraphs[current] >= 2) {
                break;
            }
            current = child;
        }
        container = current;
    }

    private static boolean isBeside(Outline outline, int node) {
        return switch (outline.element(node).normalName()) {
            case "aside", "footer", "header", "form", "figcaption", "address" -> true;
            case "body", "main", "article" -> false;
            default -> (outline.mask(node) & ClassWords.NO_STORY) != 0;
        };
    }
}
