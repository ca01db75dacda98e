package io.dateline.parse.body.feature;

import io.dateline.parse.body.markup.AttributeNames;
import io.dateline.parse.body.measure.LongIndex;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.measure.WordHash;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What single words tell for or against story: words in the names of the elements around a passage, and words of short
 * passages, of beginnings and of ends. The weights are learned, as the log odds of a linear model; the file {@code
 * story-words.txt} holds them with the place of each word in front of it. An instance remembers the names of one page
 * and is not thread-safe.
 */
final class StoryWords {

    /** So many elements around a passage count; those from the fourth on as one place. */
    static final int STEPS = 6;

    static final int PLACES = 4;

    /** In a shorter passage all words count. */
    static final int SHORT = 35;

    /** From this length on a passage is no label or line. */
    static final int LINE = 12;

    /** The words in names, and what each weighs at each place. */
    private static final LongIndex NAMES = new LongIndex();

    private static final List<float[]> NAME_WEIGHTS = new ArrayList<>();

    /** The words of texts behind the mark of their place, and what each weighs. */
    private static final LongIndex TEXT = new LongIndex();

    private static final float[] TEXT_WEIGHTS;

    static {
        List<Float> weights = new ArrayList<>();
        for (String line : PhraseFile.read(StoryWords.class, "story-words.txt")) {
            List<String> parts = List.of(line.split(" "));
            String place = parts.get(0);
            float weight = Float.parseFloat(parts.get(parts.size() - 1));
            if (Character.isDigit(place.charAt(0))) {
                int name = NAMES.add(WordHash.of(parts.get(1)));
                if (name == NAME_WEIGHTS.size()) {
                    NAME_WEIGHTS.add(new float[PLACES]);
                }
                NAME_WEIGHTS.get(name)[place.charAt(0) - '0'] = weight;
            } else {
                long hash = WordHash.of(place);
                for (String word : parts.subList(1, parts.size() - 1)) {
                    hash = WordHash.join(hash, WordHash.of(word));
                }
                TEXT.add(hash);
                weights.add(weight);
            }
        }
        TEXT_WEIGHTS = new float[weights.size()];
        for (int i = 0; i < TEXT_WEIGHTS.length; i++) {
            TEXT_WEIGHTS[i] = weights.get(i);
        }
    }

    private static final long LABEL = WordHash.of("s");
    private static final long SENTENCE = WordHash.of("m");
    private static final long FIRST = WordHash.of("^");
    private static final long LAST = WordHash.of("$");

    /** The attributes whose words count. */
    static final List<String> ATTRIBUTES = List.of("class", "id", "role", "itemprop");

    private static final float[] UNREAD = {};

    private final Outline outline;
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, float[]> sums = new HashMap<>();
    private final float[][] nodes;

    StoryWords(Outline outline) {
        this.outline = outline;
        this.nodes = new float[outline.size()][];
        Arrays.fill(nodes, UNREAD);
    }

    /** What the names of the elements around a passage weigh. */
    double around(int node) {
        double sum = 0;
        int up = node;
        for (int step = 0; step < STEPS && up >= 0; step++) {
            float[] weights = nodes[up];
            if (weights == UNREAD) {
                weights = weights(outline.element(up));
                nodes[up] = weights;
            }
            sum += weights[Math.min(step, PLACES - 1)];
            up = outline.parent(up);
        }
        return sum;
    }

    private float[] weights(Element element) {
        float[] all = new float[PLACES];
        add(tags.computeIfAbsent(element.normalName(), name -> NAMES.of(WordHash.of("<" + name))), all);
        if (element.attributesSize() > 0) {
            Attributes attributes = element.attributes();
            for (String attribute : ATTRIBUTES) {
                String names = attributes.get(attribute);
                if (!names.isEmpty()) {
                    // an id is met once
                    add(attribute.equals("id") ? sum(names) : sums.computeIfAbsent(names, StoryWords::sum), all);
                }
            }
        }
        return all;
    }

    private static float[] sum(String names) {
        float[] sum = new float[PLACES];
        AttributeNames.split(names, (start, end, hash, opens) -> add(NAMES.of(hash), sum));
        return sum;
    }

    private static void add(int name, float[] sum) {
        if (name >= 0) {
            add(NAME_WEIGHTS.get(name), sum);
        }
    }

    private static void add(float[] more, float[] sum) {
        for (int place = 0; place < PLACES; place++) {
            sum[place] += more[place];
        }
    }

    /** What the words of a text weigh. */
    static double text(TextMeasure measure) {
        int size = measure.hashed();
        if (size == 0) {
            return 0;
        }
        double sum = weight(FIRST, measure.hash(0)) + weight(LAST, measure.hash(size - 1));
        if (size > 1) {
            sum += weight(WordHash.join(FIRST, measure.hash(0)), measure.hash(1));
            sum += weight(WordHash.join(LAST, measure.hash(size - 2)), measure.hash(size - 1));
        }
        if (size < SHORT) {
            long place = size < LINE ? LABEL : SENTENCE;
            for (int i = 0; i < size; i++) {
                long one = WordHash.join(place, measure.hash(i));
                sum += weight(one);
                sum += i + 1 < size ? weight(one, measure.hash(i + 1)) : 0;
            }
        }
        return sum;
    }

    private static double weight(long first, long word) {
        return weight(WordHash.join(first, word));
    }

    private static double weight(long hash) {
        int number = TEXT.of(hash);
        return number < 0 ? 0 : TEXT_WEIGHTS[number];
    }
}
