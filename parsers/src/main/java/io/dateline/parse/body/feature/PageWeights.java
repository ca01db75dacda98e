package io.dateline.parse.body.feature;

import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.List;

/** How a page's text is spread over its elements, and the element that seems to hold the story. */
final class PageWeights {

    /** A shorter text does not weigh: menus, dates, labels. */
    private static final int SHORT = 40;

    /** One text's weight is bounded, so that a single long notice does not outweigh a story. */
    private static final int LONG = 800;

    /** A child is followed when it holds this share of its parent's weight. */
    private static final double DOMINANT = 0.6;

    final double[] weight;
    final int[] chars;
    final int[] linkedChars;
    final int[] passages;
    /** Passages that weigh, right below an element. */
    final int[] paragraphs;

    /** What each passage weighs. */
    final double[] own;

    final double total;
    /** The element that seems to hold the story. */
    final int container;

    PageWeights(List<Passage> all, List<TextMeasure> measures, Outline outline) {
        int size = outline.size();
        weight = new double[size];
        chars = new int[size];
        linkedChars = new int[size];
        passages = new int[size];
        paragraphs = new int[size];
        own = new double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            Passage passage = all.get(i);
            if (passage.hasText()) {
                int node = passage.node();
                int length = length(measures.get(i));
                int linked = (int) (length * passage.linked());
                own[i] = weight(passage, measures.get(i), length, linked);
                weight[node] += own[i];
                chars[node] += length;
                linkedChars[node] += linked;
                passages[node]++;
                int parent = outline.parent(node);
                if (own[i] > 0 && parent >= 0) {
                    paragraphs[parent]++;
                }
            }
        }
        int[] heaviest = new int[size];
        for (int node = size - 1; node > 0; node--) {
            int parent = outline.parent(node);
            weight[parent] += weight[node];
            chars[parent] += chars[node];
            linkedChars[parent] += linkedChars[node];
            passages[parent] += passages[node];
            if (weight[node] > weight[heaviest[parent]] || heaviest[parent] == 0) {
                heaviest[parent] = node;
            }
        }
        total = size == 0 ? 0 : weight[0];
        container = size == 0 ? 0 : descend(heaviest);
    }

    private int descend(int[] heaviest) {
        int current = 0;
        while (true) {
            int child = heaviest[current];
            boolean holds = child != 0 && weight[child] >= DOMINANT * weight[current] && paragraphs[current] < 3;
            if (!holds || weight[child] == 0) {
                return current;
            }
            current = child;
        }
    }

    static int length(TextMeasure measure) {
        return measure.letters() + measure.digits() + measure.ideographs() * 3 / 2;
    }

    private static double weight(Passage passage, TextMeasure measure, int length, int linked) {
        if (length < SHORT || linked * 2 > length || passage.kind() == Kind.HEADING) {
            return 0;
        }
        double own = Math.min(length - linked, LONG) / 100.0 + Math.min(measure.commas(), 8) * 0.2;
        return passage.kind() == Kind.ITEM ? own * 0.5 : own;
    }
}
