package io.dateline.parse.body;

import io.dateline.parse.body.Passage.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Puts into numbers what tells whether a passage is story: its text, its place in the tree, what the class words around
 * it name, and its neighbours. The order of the numbers is the order of the learned model's features.
 */
final class PassageFeatures {

    /** A passage with so many letters, and few of them linked, is a paragraph by its looks. */
    private static final int LONG = 90;

    private static final int FAR = 12;

    private static final List<String> HOLDERS =
            List.of("p", "div", "li", "span", "section", "article", "td", "dd", "dt", "body", "figcaption", "summary");

    private static final List<Set<String>> AROUND = List.of(
            Set.of("article"),
            Set.of("main"),
            Set.of("aside"),
            Set.of("header"),
            Set.of("footer"),
            Set.of("form"),
            Set.of("ul", "ol", "dl"),
            Set.of("table"),
            Set.of("section"),
            Set.of("figure", "figcaption"));

    private final List<Passage> passages;
    private final List<TextMeasure> measures;
    private final Outline outline;
    private final PageWeights weights;
    private final PlainWeights plain;
    private final PageCues cues;
    private final int size;
    private final int[] lengths;
    private final boolean[] isLong;
    private final int[] longBefore;
    private final int[] charsBefore;
    private final int[] lastLong;
    private final int[] nextLong;
    private final int[] lastHeading;
    private final int[] childIndex;
    private final Map<Long, int[]> repeats = new HashMap<>();
    private final Map<Long, float[]> alike = new HashMap<>();
    private final long[] wholes;
    private final long[] signatures;
    private final int title;
    private final int[] twins;
    private final int[] articleOf;
    private int firstHeld = -1;
    private int lastHeld;
    private float[] row = new float[0];
    private int at;

    PassageFeatures(List<Passage> passages, Outline outline, PageCues cues) {
        this.passages = passages;
        this.outline = outline;
        this.cues = cues;
        this.size = passages.size();
        this.measures = new ArrayList<>(size);
        passages.forEach(passage -> measures.add(TextMeasure.of(passage.text(), cues.functionWords())));
        this.weights = new PageWeights(passages, measures, outline);
        this.plain = new PlainWeights(passages, weights.own, outline, weights);
        this.lengths = new int[size];
        this.isLong = new boolean[size];
        this.longBefore = new int[size + 1];
        this.charsBefore = new int[size + 1];
        this.lastLong = new int[size];
        this.nextLong = new int[size];
        this.lastHeading = new int[size];
        this.childIndex = new int[size];
        this.wholes = new long[size];
        this.signatures = new long[size];
        for (int i = 0; i < size; i++) {
            count(i);
        }
        int next = -1;
        for (int i = size - 1; i >= 0; i--) {
            nextLong[i] = next;
            next = isLong[i] ? i : next;
        }
        this.title = findTitle();
        this.twins = new int[outline.size()];
        this.articleOf = new int[outline.size()];
        lookAlikes();
    }

    /** Counts for each element how many of its siblings look like it: cards and teasers come in rows. */
    private void lookAlikes() {
        Map<Long, int[]> counts = new HashMap<>();
        long[] keys = new long[outline.size()];
        for (int node = 0; node < keys.length; node++) {
            int parent = outline.parent(node);
            Element element = outline.element(node);
            boolean article = element.normalName().equals("article");
            articleOf[node] = article ? node : parent < 0 ? -1 : articleOf[parent];
            if (Tags.isBlock(element) && weights.passages[node] > 0) {
                keys[node] = WordHash.join(parent, look(element));
                counts.computeIfAbsent(keys[node], key -> new int[1])[0]++;
            }
        }
        for (int node = 0; node < keys.length; node++) {
            twins[node] = keys[node] == 0 ? 0 : counts.getOrDefault(keys[node], new int[1])[0];
        }
    }

    private static long look(Element element) {
        return 31L * element.normalName().hashCode() + element.className().hashCode();
    }

    private void count(int i) {
        Passage passage = passages.get(i);
        TextMeasure measure = measures.get(i);
        lengths[i] = PageWeights.length(measure);
        isLong[i] = lengths[i] >= LONG && passage.linked() < 0.5 && passage.kind() != Kind.HEADING;
        longBefore[i + 1] = longBefore[i] + (isLong[i] ? 1 : 0);
        charsBefore[i + 1] = charsBefore[i] + (isLong[i] ? lengths[i] : 0);
        lastLong[i] = i == 0 ? -1 : isLong[i - 1] ? i - 1 : lastLong[i - 1];
        lastHeading[i] = i == 0 ? -1 : passages.get(i - 1).kind() == Kind.HEADING ? i - 1 : lastHeading[i - 1];
        childIndex[i] = i > 0 && passages.get(i - 1).node() == passage.node() ? childIndex[i - 1] + 1 : 0;
        wholes[i] = measure.whole();
        signatures[i] = signature(passage.node());
        if (passage.hasText()) {
            repeats.computeIfAbsent(wholes[i], key -> new int[] {i, 0})[1]++;
            float[] sum = alike.computeIfAbsent(signatures[i], key -> new float[4]);
            sum[0]++;
            sum[1] += lengths[i];
            sum[2] += (float) (lengths[i] * passage.linked());
            sum[3] += isLong[i] ? 1 : 0;
        }
    }

    private long signature(int node) {
        long hash = WordHash.START;
        int up = node;
        for (int step = 0; step < 3 && up >= 0; step++) {
            hash = WordHash.join(hash, outline.element(up).normalName().hashCode());
            hash = WordHash.join(hash, outline.element(up).className().hashCode());
            up = outline.parent(up);
        }
        return hash;
    }

    /** The passage that is the headline: the first heading that has its words, else the first heading of level 1. */
    private int findTitle() {
        int first = -1;
        for (int i = 0; i < size; i++) {
            Passage passage = passages.get(i);
            if (!passage.hasText() || measures.get(i).hashed() == 0) {
                continue;
            }
            boolean heading = passage.kind() == Kind.HEADING;
            boolean same = cues.headlineWords() > 0
                    && cues.inHeadline(measures.get(i)) > 0.8
                    && measures.get(i).hashed() * 2 > cues.headlineWords();
            if (heading && same) {
                return i;
            }
            boolean top = heading && Tags.headingLevel(outline.element(passage.node())) == 1;
            if (first < 0 && (top || same)) {
                first = i;
            }
        }
        return first;
    }

    PageWeights weights() {
        return weights;
    }

    /** The weighed length of a passage's text. */
    int length(int i) {
        return lengths[i];
    }

    TextMeasure measure(int i) {
        return measures.get(i);
    }

    /** The features of one passage. */
    float[] row(int i) {
        row = new float[240];
        at = 0;
        text(i);
        tree(i);
        place(i);
        neighbours(i);
        return row;
    }

    /** How many features a row has. */
    int width() {
        return at;
    }

    private void put(double value) {
        row[at++] = (float) value;
    }

    private static double log(double value) {
        return Math.log1p(Math.max(0, value));
    }

    private void text(int i) {
        Passage passage = passages.get(i);
        TextMeasure m = measures.get(i);
        int words = Math.max(1, m.words);
        int chars = Math.max(1, lengths[i]);
        put(lengths[i]);
        put(m.words);
        put((double) chars / words);
        put(passage.linked());
        put(passage.links().size());
        put(100.0 * m.commas / chars);
        put(m.stops);
        put(100.0 * m.stops / chars);
        put(ending(passage.text()));
        put(beginning(passage.text()));
        put((double) m.digits / chars);
        put((double) m.capitals / Math.max(1, m.letters));
        put((double) m.capitalised / words);
        put((double) m.numbers / words);
        put((double) m.functionWords / words);
        put(m.functionWords);
        put(m.symbols);
        put(m.marks);
        put(passage.stressed());
        put(Boilerplate.all().matches(passage.text()) ? 1 : 0);
        put(cues.inHeadline(m));
        put(cues.inDescription(m));
        put(cues.inBody(m));
        int[] repeat = repeats.getOrDefault(wholes[i], new int[] {i, 1});
        put(repeat[1]);
        put(repeat[0] == i ? 0 : 1);
    }

    private static int ending(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        char c = text.charAt(text.length() - 1);
        if (".!。！۔।".indexOf(c) >= 0) {
            return 3;
        }
        if ("\"”“»«'’)]」".indexOf(c) >= 0) {
            return 2;
        }
        if ("?？؟".indexOf(c) >= 0) {
            return 4;
        }
        if (":：".indexOf(c) >= 0) {
            return 5;
        }
        return Character.isLetterOrDigit(c) ? 1 : 6;
    }

    private static int beginning(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        char c = text.charAt(0);
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isDigit(c)) {
            return 2;
        }
        if ("\"“„«‘'「".indexOf(c) >= 0) {
            return 3;
        }
        return Character.isLetter(c) ? 4 : 5;
    }

    private void tree(int i) {
        Passage passage = passages.get(i);
        int node = passage.node();
        put(passage.kind().ordinal());
        put(passage.kind() == Kind.HEADING && passage.frame() != null ? Tags.headingLevel(passage.frame()) : 0);
        put(HOLDERS.indexOf(outline.element(node).normalName()));
        put(outline.depth(node));
        int kinds = ClassWords.kinds();
        int[] near = new int[kinds];
        java.util.Arrays.fill(near, FAR);
        int[] tags = new int[AROUND.size()];
        java.util.Arrays.fill(tags, FAR);
        int distance = 0;
        mark(near, passage.inline(), 0);
        for (int up = node; up >= 0; up = outline.parent(up), distance++) {
            int step = Math.min(distance, FAR - 1);
            if (up > 0 || outline.size() == 1) {
                mark(near, outline.mask(up), step);
            }
            String name = outline.element(up).normalName();
            for (int k = 0; k < tags.length; k++) {
                if (tags[k] == FAR && AROUND.get(k).contains(name)) {
                    tags[k] = step;
                }
            }
        }
        for (int value : near) {
            put(value);
        }
        for (int value : tags) {
            put(value);
        }
    }

    private static void mark(int[] near, int mask, int step) {
        for (int bits = mask; bits != 0; bits &= bits - 1) {
            int kind = Integer.numberOfTrailingZeros(bits);
            near[kind] = Math.min(near[kind], step);
        }
    }

    private void place(int i) {
        Passage passage = passages.get(i);
        int node = passage.node();
        double total = Math.max(1e-6, weights.total);
        int up = node;
        for (int step = 0; step < 3; step++) {
            up = outline.parent(up) >= 0 ? outline.parent(up) : up;
            put(weights.weight[up] / total);
            put((double) weights.linkedChars[up] / Math.max(1, weights.chars[up]));
            put(weights.passages[up]);
            put(weights.paragraphs[up]);
            put((double) weights.chars[up] / Math.max(1, weights.passages[up]));
        }
        int container = weights.container;
        int common = outline.common(node, container);
        put(common == container ? 1 : 0);
        put(outline.depth(node) - outline.depth(common));
        put(outline.depth(container) - outline.depth(common));
        put(weights.weight[common] / total);
        float[] same = alike.getOrDefault(signatures[i], new float[4]);
        put(same[0]);
        put(same[1] / Math.max(1, same[0]));
        put(same[2] / Math.max(1, same[1]));
        put(same[3]);
        put(charsBefore[i] / (double) Math.max(1, charsBefore[size]));
        put(longBefore[i]);
        put(longBefore[size] - longBefore[i + 1]);
        put((double) i / size);
        put(size - i);
        put(title < 0 ? -99 : Math.max(-50, Math.min(200, i - title)));
        put(title < 0 ? -1 : i < title ? -1 : log(charsBefore[i] - charsBefore[title]));
        put(title < 0 ? -1 : outline.depth(node) - outline.depth(outline.common(node, passages.get(title).node())));
        put(lastLong[i] < 0 ? 60 : Math.min(60, i - lastLong[i]));
        put(nextLong[i] < 0 ? 60 : Math.min(60, nextLong[i] - i));
        put(lastLong[i] < 0 ? 30 : outline.depth(node) - outline.depth(outline.common(node, passages.get(lastLong[i]).node())));
        put(nextLong[i] < 0 ? 30 : outline.depth(node) - outline.depth(outline.common(node, passages.get(nextLong[i]).node())));
        put(childIndex[i]);
        int heading = lastHeading[i];
        put(heading < 0 ? 60 : Math.min(60, i - heading));
        put(heading < 0 ? 0 : Boilerplate.all().matches(passages.get(heading).text()) ? 2 : 1);
        put(heading < 0 ? 0 : lengths[heading]);
        put(heading < 0 || heading == title ? -1 : outline.depth(node) - outline.depth(outline.common(node, passages.get(heading).node())));
        put(heading >= 0 && heading == title ? 1 : 0);
        put(heading < 0 ? 0 : passages.get(heading).linked());
        up = node;
        for (int step = 0; step < 5; step++) {
            put(up < 0 ? 0 : twins[up]);
            up = up < 0 ? up : outline.parent(up);
        }
        int article = articleOf[node];
        put(article < 0 ? -1 : title >= 0 && articleOf[passages.get(title).node()] == article ? 1 : 0);
        put(article < 0 ? -1 : weights.weight[article] / total);
        put(plain.beside[node] ? 1 : 0);
        int held = outline.common(node, plain.container);
        put(held == plain.container ? 1 : 0);
        put(outline.depth(node) - outline.depth(held));
        put(outline.depth(plain.container) - outline.depth(held));
        put(plain.weight[held] / Math.max(1e-6, plain.weight[0]));
        put(plain.named == 0 ? -1 : outline.common(node, plain.named) == plain.named ? 1 : 0);
        put(i < firstHeld() ? -1 : i > lastHeld ? 1 : 0);
    }

    private int firstHeld() {
        if (firstHeld < 0) {
            for (int i = 0; i < size; i++) {
                int node = passages.get(i).node();
                if (isLong[i] && !plain.beside[node] && outline.common(node, plain.container) == plain.container) {
                    firstHeld = firstHeld < 0 ? i : firstHeld;
                    lastHeld = i;
                }
            }
            firstHeld = Math.max(0, firstHeld);
        }
        return firstHeld;
    }

    private void neighbours(int i) {
        int node = passages.get(i).node();
        for (int step : new int[] {-2, -1, 1, 2}) {
            int other = i + step;
            boolean there = other >= 0 && other < size;
            put(there ? lengths[other] : -1);
            put(there ? passages.get(other).linked() : -1);
            put(there ? passages.get(other).kind().ordinal() : -1);
            put(there ? signatures[other] == signatures[i] ? 1 : 0 : -1);
            put(there ? ending(passages.get(other).text()) : -1);
            put(there ? outline.depth(node) - outline.depth(outline.common(node, passages.get(other).node())) : -1);
        }
        for (int reach : new int[] {3, 8}) {
            double before = 0;
            double after = 0;
            double linkedBefore = 0;
            double linkedAfter = 0;
            for (int step = 1; step <= reach; step++) {
                if (i - step >= 0) {
                    before += lengths[i - step];
                    linkedBefore += lengths[i - step] * passages.get(i - step).linked();
                }
                if (i + step < size) {
                    after += lengths[i + step];
                    linkedAfter += lengths[i + step] * passages.get(i + step).linked();
                }
            }
            put(before);
            put(after);
            put(before == 0 ? 0 : linkedBefore / before);
            put(after == 0 ? 0 : linkedAfter / after);
        }
    }
}
