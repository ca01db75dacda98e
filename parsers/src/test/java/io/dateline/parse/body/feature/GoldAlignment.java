package io.dateline.parse.body.feature;

import io.dateline.parse.body.measure.FunctionWords;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.measure.WordHash;
import io.dateline.parse.body.passage.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells which passages of a page are in its gold text: by windows of three words, short ones by their place. */
final class GoldAlignment {

    static final int STORY = 1;
    static final int NO_STORY = 0;
    static final int UNKNOWN = -1;

    private static final int WINDOW = 3;
    private static final int GAP = 60;

    private final long[] gold;
    private final Map<Long, List<Integer>> windows = new HashMap<>();

    GoldAlignment(String text, FunctionWords function) {
        TextMeasure measure = TextMeasure.of(text, function);
        this.gold = hashes(measure);
        for (int i = 0; i + WINDOW <= gold.length; i++) {
            windows.computeIfAbsent(window(gold, i), key -> new ArrayList<>()).add(i);
        }
    }

    private static long[] hashes(TextMeasure measure) {
        return IntStream.range(0, measure.hashed()).mapToLong(measure::hash).toArray();
    }

    private static long window(long[] words, int from) {
        long hash = WordHash.START;
        for (int i = from; i < from + WINDOW; i++) {
            hash = WordHash.join(hash, words[i]);
        }
        return hash;
    }

    /** A label for each passage. */
    int[] labels(List<Passage> passages, PassageFacts features) {
        int size = passages.size();
        int[] labels = new int[size];
        int[] starts = new int[size];
        int[] ends = new int[size];
        Arrays.fill(labels, UNKNOWN);
        int position = 0;
        for (int i = 0; i < size; i++) {
            TextMeasure measure = features.measures.get(i);
            if (!passages.get(i).hasText() || measure.hashed() < WINDOW) {
                continue;
            }
            labels[i] = cover(measure, position, starts, ends, i) > 0.5 ? STORY : NO_STORY;
            position = labels[i] == STORY ? ends[i] : position;
        }
        repeated(passages, features, labels);
        claimed(features, labels, starts, ends);
        for (int i = 0; i < size; i++) {
            TextMeasure measure = features.measures.get(i);
            if (passages.get(i).hasText() && measure.hashed() < WINDOW && measure.hashed() > 0) {
                labels[i] = fits(measure, i, labels, starts, ends) ? STORY : NO_STORY;
            }
        }
        return labels;
    }

    private double cover(TextMeasure measure, int position, int[] starts, int[] ends, int index) {
        long[] words = hashes(measure);
        boolean[] covered = new boolean[words.length];
        int first = -1;
        int last = -1;
        for (int i = 0; i + WINDOW <= covered.length; i++) {
            List<Integer> places = windows.get(window(words, i));
            if (places != null) {
                Arrays.fill(covered, i, i + WINDOW, true);
                int near = places.get(0);
                for (int place : places) {
                    near = Math.abs(place - position) < Math.abs(near - position) ? place : near;
                }
                first = first < 0 ? near : first;
                last = near + WINDOW;
            }
        }
        starts[index] = first;
        ends[index] = last;
        int count = 0;
        for (boolean one : covered) {
            count += one ? 1 : 0;
        }
        return (double) count / covered.length;
    }

    /** Of passages with the same words, only the one among story is surely story. */
    private static void repeated(List<Passage> passages, PassageFacts features, int[] labels) {
        Map<Long, List<Integer>> same = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == STORY) {
                same.computeIfAbsent(features.measures.get(i).whole(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> places : same.values()) {
            if (places.size() > 1) {
                int best = places.get(0);
                for (int place : places) {
                    best = company(labels, place) > company(labels, best) ? place : best;
                }
                for (int place : places) {
                    labels[place] = place == best ? STORY : UNKNOWN;
                }
            }
        }
    }

    /**
     * A piece of the gold text stands for one passage only, first for those that stand where the gold has them, then for
     * the longest: headlines, teasers and pulled quotes have words of a story, too.
     */
    private void claimed(PassageFacts features, int[] labels, int[] starts, int[] ends) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == STORY) {
                order.add(i);
            }
        }
        boolean[] inPlace = inPlace(order, starts, ends);
        order.sort(Comparator.<Integer>comparingInt(i -> inPlace[i] ? 0 : 1)
                .thenComparingInt(i -> -features.measures.get(i).hashed()));
        BitSet taken = new BitSet(gold.length);
        for (int i : order) {
            TextMeasure measure = features.measures.get(i);
            long[] words = hashes(measure);
            BitSet free = new BitSet();
            BitSet places = new BitSet();
            int next = starts[i];
            for (int k = 0; k + WINDOW <= words.length; k++) {
                int place = free(windows.getOrDefault(window(words, k), List.of()), next, taken);
                if (place >= 0) {
                    free.set(k, k + WINDOW);
                    places.set(place, place + WINDOW);
                    next = place;
                }
                next++;
            }
            if (free.cardinality() * 2 > measure.hashed()) {
                taken.or(places);
            } else {
                labels[i] = NO_STORY;
            }
        }
    }

    /** Which passages have in the gold the same neighbours as on the page. */
    private static boolean[] inPlace(List<Integer> order, int[] starts, int[] ends) {
        boolean[] inPlace = new boolean[starts.length];
        for (int k = 1; k + 1 < order.size(); k++) {
            int i = order.get(k);
            boolean follows = Math.abs(starts[i] - ends[order.get(k - 1)]) <= WINDOW;
            boolean leads = Math.abs(starts[order.get(k + 1)] - ends[i]) <= WINDOW;
            inPlace[i] = follows && leads;
        }
        return inPlace;
    }

    /** The place of a window that is nearest to where it is expected and that no other passage has taken; or -1. */
    private static int free(List<Integer> places, int expected, BitSet taken) {
        int best = -1;
        for (int place : places) {
            int end = taken.nextSetBit(place);
            boolean open = end < 0 || end >= place + WINDOW;
            if (open && (best < 0 || Math.abs(place - expected) < Math.abs(best - expected))) {
                best = place;
            }
        }
        return best;
    }

    private static int company(int[] labels, int place) {
        int count = 0;
        for (int i = Math.max(0, place - 3); i <= Math.min(labels.length - 1, place + 3); i++) {
            count += i != place && labels[i] == STORY ? 1 : 0;
        }
        return count;
    }

    private boolean fits(TextMeasure measure, int index, int[] labels, int[] starts, int[] ends) {
        int before = 0;
        for (int i = index - 1; i >= 0; i--) {
            if (labels[i] == STORY && ends[i] > 0) {
                before = ends[i];
                break;
            }
        }
        int after = gold.length;
        for (int i = index + 1; i < labels.length; i++) {
            if (labels[i] == STORY && ends[i] > 0) {
                after = starts[i];
                break;
            }
        }
        int from = Math.max(0, before - 2);
        int to = Math.min(gold.length, Math.min(after + 2, before + GAP));
        for (int i = from; i + measure.hashed() <= to; i++) {
            boolean equal = true;
            for (int k = 0; k < measure.hashed(); k++) {
                equal &= gold[i + k] == measure.hash(k);
            }
            if (equal) {
                return true;
            }
        }
        return false;
    }
}
