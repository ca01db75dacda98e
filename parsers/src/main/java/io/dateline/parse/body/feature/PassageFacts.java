package io.dateline.parse.body.feature;

import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.body.measure.Boilerplate;
import io.dateline.parse.body.measure.Ending;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.measure.WordHash;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is counted once for a page, for the features of all its passages. */
public final class PassageFacts {

    /** A passage with so many letters, and few of them linked, is a paragraph by its looks. */
    private static final int LONG = 90;

    /** How often a text stands on the page, and where first. */
    static final class Repeat {
        final int first;
        int count;

        Repeat(int first) {
            this.first = first;
        }
    }

    /** The passages that look alike: in elements of the same names and classes. */
    static final class Alike {
        int count;
        int chars;
        float linkedChars;
        int paragraphs;
        int cut;
    }

    final List<Passage> passages;
    final List<TextMeasure> measures;
    final Outline outline;
    final PageCues cues;
    final PageWeights weights;
    final PlainWeights plain;
    final int size;
    final int[] lengths;
    final double[] linkedLengths;
    final boolean[] isLong;
    final boolean[] leadsAway;
    final boolean[] isCut;
    final int[] endings;
    /** How many paragraphs, and how many letters in them, stand before a passage. */
    final int[] longBefore;

    final int[] charsBefore;
    final Repeat[] repeats;
    final Alike[] alike;
    final long[] signatures;
    /** The passage that is the headline, or -1. */
    final int title;

    PassageFacts(List<Passage> passages, Outline outline, PageCues cues) {
        this.passages = passages;
        this.outline = outline;
        this.cues = cues;
        this.size = passages.size();
        List<TextMeasure> measured = new ArrayList<>(size);
        for (Passage passage : passages) {
            measured.add(TextMeasure.of(passage.text(), cues.functionWords()));
        }
        this.measures = Collections.unmodifiableList(measured);
        this.weights = new PageWeights(passages, measures, outline);
        this.plain = new PlainWeights(passages, weights.own, outline, weights);
        this.lengths = new int[size];
        this.linkedLengths = new double[size];
        this.isLong = new boolean[size];
        this.leadsAway = new boolean[size];
        this.isCut = new boolean[size];
        this.endings = new int[size];
        this.longBefore = new int[size + 1];
        this.charsBefore = new int[size + 1];
        this.repeats = new Repeat[size];
        this.alike = new Alike[size];
        this.signatures = new long[size];
        Map<Long, Repeat> texts = new HashMap<>();
        Map<Long, Alike> looks = new HashMap<>();
        for (int i = 0; i < size; i++) {
            count(i, texts, looks);
        }
        this.title = findTitle();
    }

    /** A number of an element's own names and classes, and those of the two elements around it. */
    private static long signature(Outline outline, int node) {
        int parent = outline.parent(node);
        int above = parent < 0 ? -1 : outline.parent(parent);
        return WordHash.join(
                WordHash.join(outline.look(node), parent < 0 ? 0 : outline.look(parent)),
                above < 0 ? 0 : outline.look(above));
    }

    private void count(int i, Map<Long, Repeat> texts, Map<Long, Alike> looks) {
        Passage passage = passages.get(i);
        TextMeasure measure = measures.get(i);
        lengths[i] = PageWeights.length(measure);
        linkedLengths[i] = lengths[i] * passage.linked();
        isLong[i] = lengths[i] >= LONG && passage.linked() < 0.5 && passage.kind() != Kind.HEADING;
        leadsAway[i] = passage.hasText() && Boilerplate.all().matches(passage.text());
        isCut[i] = Ending.isCut(passage.text());
        endings[i] = Ending.of(passage.text());
        longBefore[i + 1] = longBefore[i] + (isLong[i] ? 1 : 0);
        charsBefore[i + 1] = charsBefore[i] + (isLong[i] ? lengths[i] : 0);
        signatures[i] = i > 0 && passages.get(i - 1).node() == passage.node()
                ? signatures[i - 1]
                : signature(outline, passage.node());
        repeats[i] = texts.computeIfAbsent(measure.whole(), key -> new Repeat(i));
        alike[i] = looks.computeIfAbsent(signatures[i], key -> new Alike());
        if (passage.hasText()) {
            repeats[i].count++;
            alike[i].count++;
            alike[i].chars += lengths[i];
            alike[i].linkedChars += (float) linkedLengths[i];
            alike[i].paragraphs += isLong[i] ? 1 : 0;
            alike[i].cut += isCut[i] ? 1 : 0;
        }
    }

    /** The passage that is the headline: the first heading that has its words, else the first heading of level 1. */
    private int findTitle() {
        int first = -1;
        for (int i = 0; i < size; i++) {
            Passage passage = passages.get(i);
            int words = measures.get(i).hashed();
            boolean heading = passage.kind() == Kind.HEADING;
            if (!passage.hasText() || words == 0 || (!heading && words > 60)) {
                continue;
            }
            boolean same = cues.headlineWords() > 0
                    && words * 2 > cues.headlineWords()
                    && cues.inHeadline(measures.get(i)) > 0.8;
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

    /** The passages of the page, in its order. */
    public List<Passage> passages() {
        return passages;
    }

    /** What is counted in the text of each passage; immutable. */
    public List<TextMeasure> measures() {
        return measures;
    }

    /** A number of how a passage looks: the same for those in elements of the same names and classes, three deep. */
    public long signature(int i) {
        return signatures[i];
    }

    /** The passage that is the headline, or -1. */
    public int title() {
        return title;
    }

    /** What is counted in a passage's text. */
    public TextMeasure measureOf(Passage passage) {
        return measures.get(passages.indexOf(passage));
    }

    /** How many steps it is from an element up to the one that holds it and another passage's element. */
    int up(int node, int passage) {
        return outline.depth(node)
                - outline.depth(outline.common(node, passages.get(passage).node()));
    }

    /** For each passage the last one before it of a kind, -1 where there is none. */
    int[] lastBefore(boolean[] kind) {
        int[] last = new int[size];
        int latest = -1;
        for (int i = 0; i < size; i++) {
            last[i] = latest;
            latest = kind[i] ? i : latest;
        }
        return last;
    }

    /** For each passage the next one behind it of a kind, -1 where there is none. */
    int[] nextBehind(boolean[] kind) {
        int[] next = new int[size];
        Arrays.fill(next, -1);
        int latest = -1;
        for (int i = size - 1; i >= 0; i--) {
            next[i] = latest;
            latest = kind[i] ? i : latest;
        }
        return next;
    }
}
