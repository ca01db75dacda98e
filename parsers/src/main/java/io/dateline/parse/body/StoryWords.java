package io.dateline.parse.body;

import io.dateline.parse.text.PhraseFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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

    private static final Map<String, float[]> NAMES = new HashMap<>();
    private static final LongSet KNOWN = new LongSet();
    private static final Map<Long, Float> TEXT = new HashMap<>();

    static {
        for (String line : PhraseFile.read(StoryWords.class, "story-words.txt")) {
            List<String> parts = List.of(line.split(" "));
            String place = parts.get(0);
            float weight = Float.parseFloat(parts.get(parts.size() - 1));
            if (Character.isDigit(place.charAt(0))) {
                NAMES.computeIfAbsent(parts.get(1), name -> new float[PLACES])[place.charAt(0) - '0'] = weight;
            } else {
                long hash = WordHash.of(place);
                for (String word : parts.subList(1, parts.size() - 1)) {
                    hash = WordHash.join(hash, WordHash.of(word));
                }
                KNOWN.add(hash);
                TEXT.put(hash, weight);
            }
        }
    }

    private static final long LABEL = WordHash.of("s");
    private static final long SENTENCE = WordHash.of("m");
    private static final long FIRST = WordHash.of("^");
    private static final long LAST = WordHash.of("$");

    private static final float[] UNREAD = {};

    private final Outline outline;
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
        add(NAMES.get("<" + element.normalName()), all);
        if (element.attributesSize() > 0) {
            add(sum(element.className()), all);
            add(sum(element.id()), all);
            add(sum(element.attr("role")), all);
            add(sum(element.attr("itemprop")), all);
        }
        return all;
    }

    private float[] sum(String names) {
        return sums.computeIfAbsent(names, key -> {
            float[] sum = new float[PLACES];
            AttributeNames.split(key, (word, opens) -> add(NAMES.get(word), sum));
            return sum;
        });
    }

    private static void add(float @Nullable [] more, float[] sum) {
        if (more != null) {
            for (int place = 0; place < PLACES; place++) {
                sum[place] += more[place];
            }
        }
    }

    /** What the words of a text weigh. */
    static double text(TextMeasure measure) {
        long[] words = measure.hashes;
        int size = measure.hashed();
        if (size == 0) {
            return 0;
        }
        double sum = weight(FIRST, words[0]) + weight(LAST, words[size - 1]);
        if (size > 1) {
            sum += weight(WordHash.join(FIRST, words[0]), words[1]);
            sum += weight(WordHash.join(LAST, words[size - 2]), words[size - 1]);
        }
        if (size < SHORT) {
            long place = size < LINE ? LABEL : SENTENCE;
            for (int i = 0; i < size; i++) {
                long one = WordHash.join(place, words[i]);
                sum += weight(one);
                sum += i + 1 < size ? weight(one, words[i + 1]) : 0;
            }
        }
        return sum;
    }

    private static double weight(long first, long word) {
        return weight(WordHash.join(first, word));
    }

    private static double weight(long hash) {
        return KNOWN.contains(hash) ? TEXT.getOrDefault(hash, 0f) : 0;
    }
}
