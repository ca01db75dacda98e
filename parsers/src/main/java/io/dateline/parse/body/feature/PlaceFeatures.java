package io.dateline.parse.body.feature;

import io.dateline.parse.body.measure.WordHash;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.HashMap;
import java.util.Map;

/** Where on the page a passage stands: in which containers, how far from headline and paragraphs, in a row of look-alikes. */
final class PlaceFeatures {

    /** A distance that stands for none. */
    private static final int NONE = 60;

    private static final int NOWHERE = 30;

    private final PassageFacts facts;
    private final Outline outline;
    private final int[] lastLong;
    private final int[] nextLong;
    private final int[] lastHeading;
    /** How many siblings of an element look like it: cards and teasers come in rows. */
    private final int[] twins;
    /** The nearest element article around an element with text, or -1. */
    private final int[] articleOf;

    private int firstHeld = -1;
    private int lastHeld;

    PlaceFeatures(PassageFacts facts) {
        this.facts = facts;
        this.outline = facts.outline;
        this.lastLong = facts.lastBefore(facts.isLong);
        this.nextLong = facts.nextBehind(facts.isLong);
        boolean[] headings = new boolean[facts.size];
        for (int i = 0; i < facts.size; i++) {
            headings[i] = facts.passages.get(i).kind() == Kind.HEADING;
        }
        this.lastHeading = facts.lastBefore(headings);
        this.twins = new int[outline.size()];
        this.articleOf = new int[outline.size()];
        countTwins();
        findHeld();
    }

    private void countTwins() {
        Map<Long, int[]> counts = new HashMap<>();
        int[][] own = new int[outline.size()][];
        for (int node = 0; node < own.length; node++) {
            if (facts.weights.passages[node] == 0) {
                continue;
            }
            int parent = outline.parent(node);
            boolean article = outline.element(node).normalName().equals("article");
            articleOf[node] = article ? node : parent < 0 ? -1 : articleOf[parent];
            if (outline.isBlock(node)) {
                own[node] = counts.computeIfAbsent(WordHash.join(parent, outline.look(node)), key -> new int[1]);
                own[node][0]++;
            }
        }
        for (int node = 0; node < own.length; node++) {
            twins[node] = own[node] == null ? 0 : own[node][0];
        }
    }

    /** The first and the last paragraph that stand in the plain container. */
    private void findHeld() {
        PlainWeights plain = facts.plain;
        for (int i = 0; i < facts.size; i++) {
            int node = facts.passages.get(i).node();
            if (facts.isLong[i] && !plain.beside[node] && outline.common(node, plain.container) == plain.container) {
                firstHeld = firstHeld < 0 ? i : firstHeld;
                lastHeld = i;
            }
        }
        firstHeld = Math.max(0, firstHeld);
    }

    void write(int i, FeatureRow row) {
        int node = facts.passages.get(i).node();
        double total = Math.max(1e-6, facts.weights.total);
        parents(node, total, row);
        container(node, total, row);
        position(i, node, row);
        heading(i, node, row);
        rows(node, total, row);
        plain(i, node, row);
    }

    private void parents(int node, double total, FeatureRow row) {
        PageWeights weights = facts.weights;
        int up = node;
        for (int step = 0; step < 3; step++) {
            up = outline.parent(up) >= 0 ? outline.parent(up) : up;
            row.put(weights.weight[up] / total);
            row.put((double) weights.linkedChars[up] / Math.max(1, weights.chars[up]));
            row.put(weights.passages[up]);
            row.put(weights.paragraphs[up]);
            row.put((double) weights.chars[up] / Math.max(1, weights.passages[up]));
        }
    }

    private void container(int node, double total, FeatureRow row) {
        int container = facts.weights.container;
        int common = outline.common(node, container);
        row.put(common == container);
        row.put(outline.depth(node) - outline.depth(common));
        row.put(outline.depth(container) - outline.depth(common));
        row.put(facts.weights.weight[common] / total);
    }

    private void position(int i, int node, FeatureRow row) {
        PassageFacts.Alike same = facts.alike[i];
        int size = facts.size;
        int title = facts.title;
        row.put(same.count);
        row.put((double) same.chars / Math.max(1, same.count));
        row.put(same.linkedChars / Math.max(1, same.chars));
        row.put(same.paragraphs);
        row.put((double) same.cut / Math.max(1, same.count));
        row.put(facts.charsBefore[i] / (double) Math.max(1, facts.charsBefore[size]));
        row.put(facts.longBefore[i]);
        row.put(facts.longBefore[size] - facts.longBefore[i + 1]);
        row.put((double) i / size);
        row.put(size - i);
        row.put(title < 0 ? -99 : Math.max(-50, Math.min(200, i - title)));
        row.put(title < 0 || i < title ? -1 : Math.log1p(facts.charsBefore[i] - facts.charsBefore[title]));
        row.put(title < 0 ? -1 : facts.up(node, title));
        row.put(lastLong[i] < 0 ? NONE : Math.min(NONE, i - lastLong[i]));
        row.put(nextLong[i] < 0 ? NONE : Math.min(NONE, nextLong[i] - i));
        row.put(lastLong[i] < 0 ? NOWHERE : facts.up(node, lastLong[i]));
        row.put(nextLong[i] < 0 ? NOWHERE : facts.up(node, nextLong[i]));
        int before = 0;
        while (i > before && facts.passages.get(i - before - 1).node() == node) {
            before++;
        }
        row.put(before);
    }

    private void heading(int i, int node, FeatureRow row) {
        int heading = lastHeading[i];
        boolean there = heading >= 0;
        row.put(there ? Math.min(NONE, i - heading) : NONE);
        row.put(there ? facts.leadsAway[heading] ? 2 : 1 : 0);
        row.put(there ? facts.lengths[heading] : 0);
        row.put(there && heading != facts.title ? facts.up(node, heading) : -1);
        row.put(there && heading == facts.title);
        row.put(there ? facts.passages.get(heading).linked() : 0);
    }

    private void rows(int node, double total, FeatureRow row) {
        int up = node;
        for (int step = 0; step < 5; step++) {
            row.put(up < 0 ? 0 : twins[up]);
            up = up < 0 ? up : outline.parent(up);
        }
        int article = articleOf[node];
        boolean titled = article >= 0
                && facts.title >= 0
                && articleOf[facts.passages.get(facts.title).node()] == article;
        row.put(article < 0 ? -1 : titled ? 1 : 0);
        row.put(article < 0 ? -1 : facts.weights.weight[article] / total);
    }

    private void plain(int i, int node, FeatureRow row) {
        PlainWeights plain = facts.plain;
        int held = outline.common(node, plain.container);
        row.put(plain.beside[node]);
        row.put(held == plain.container);
        row.put(outline.depth(node) - outline.depth(held));
        row.put(outline.depth(plain.container) - outline.depth(held));
        row.put(plain.weight[held] / Math.max(1e-6, plain.weight[0]));
        row.put(plain.named == 0 ? -1 : outline.common(node, plain.named) == plain.named ? 1 : 0);
        row.put(i < firstHeld ? -1 : i > lastHeld ? 1 : 0);
    }
}
