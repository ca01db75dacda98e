package io.dateline.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Learns what single words tell for or against story: linear models with few weights, one of the names of elements, one
 * of the words of texts. Only words that stand on several sites are weighed.
 */
final class WordLearner {

    private static final int SITES = 4;
    private static final int ROUNDS = 60;

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("objective", "binary:logistic"),
            Map.entry("booster", "gblinear"),
            Map.entry("updater", "coord_descent"),
            Map.entry("nthread", 1),
            Map.entry("base_score", 0.5),
            Map.entry("eta", 0.7),
            Map.entry("lambda", 0.0),
            Map.entry("alpha", 0.0003),
            Map.entry("verbosity", 0));

    private final Passages passages;
    private final float[] weights;
    private final boolean[] around;
    private final boolean[] common;

    WordLearner(Passages passages, float[] weights) {
        this.passages = passages;
        this.weights = weights;
        int size = passages.vocabulary().size();
        this.around = new boolean[size];
        for (int word = 0; word < size; word++) {
            around[word] = Character.isDigit(passages.vocabulary().get(word).charAt(0));
        }
        this.common = new boolean[size];
        List<Set<String>> sites = new ArrayList<>();
        for (int word = 0; word < size; word++) {
            sites.add(new HashSet<>(2));
        }
        for (PassageRow row : passages.rows()) {
            for (int word : row.vocabulary()) {
                if (!common[word]
                        && !hasDigit(passages.vocabulary().get(word))
                        && sites.get(word).add(row.host())) {
                    common[word] = sites.get(word).size() >= SITES;
                }
            }
        }
    }

    /** Years and counts are of one page. */
    private static boolean hasDigit(String word) {
        return word.chars().skip(1).anyMatch(Character::isDigit);
    }

    /** Whether a word is one of the names of elements. */
    boolean isAround(int word) {
        return around[word];
    }

    /** A weight for each word of the vocabulary, learned from some of the rows. */
    float[] learn(IntPredicate chosen) throws XGBoostError {
        float[] all = new float[around.length];
        learn(chosen, true, all);
        learn(chosen, false, all);
        return all;
    }

    private void learn(IntPredicate chosen, boolean names, float[] all) throws XGBoostError {
        int[] columns = new int[around.length];
        Arrays.fill(columns, -1);
        int width = 0;
        for (int word = 0; word < columns.length; word++) {
            if (common[word] && around[word] == names) {
                columns[word] = width++;
            }
        }
        DMatrix matrix = matrix(chosen, columns, width);
        String[] dump =
                XGBoost.train(matrix, SETTINGS, ROUNDS, Map.of(), null, null).getModelDump("", false, "text");
        List<String> lines = dump[0].lines().map(String::strip).toList();
        List<String> learned = lines.subList(lines.indexOf("weight:") + 1, lines.size());
        for (int word = 0; word < columns.length; word++) {
            if (columns[word] >= 0) {
                all[word] = Math.round(Float.parseFloat(learned.get(columns[word])) * 100) / 100f;
            }
        }
        matrix.dispose();
    }

    private DMatrix matrix(IntPredicate chosen, int[] columns, int width) throws XGBoostError {
        List<PassageRow> rows = passages.rows();
        long[] starts = new long[rows.size() + 1];
        int[] indices = new int[rows.size()];
        float[] values = new float[rows.size()];
        float[] labels = new float[rows.size()];
        float[] counts = new float[rows.size()];
        int size = 0;
        int filled = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (chosen.test(i)) {
                for (Map.Entry<Integer, Integer> entry :
                        counted(rows.get(i), columns).entrySet()) {
                    if (filled == indices.length) {
                        indices = Arrays.copyOf(indices, filled * 2);
                        values = Arrays.copyOf(values, filled * 2);
                    }
                    indices[filled] = entry.getKey();
                    values[filled++] = entry.getValue();
                }
                labels[size] = rows.get(i).label();
                counts[size++] = weights[i];
                starts[size] = filled;
            }
        }
        DMatrix matrix = new DMatrix(
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(indices, filled),
                Arrays.copyOf(values, filled),
                DMatrix.SparseType.CSR,
                width);
        matrix.setLabel(Arrays.copyOf(labels, size));
        matrix.setWeight(Arrays.copyOf(counts, size));
        return matrix;
    }

    private static Map<Integer, Integer> counted(PassageRow row, int[] columns) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int word : row.vocabulary()) {
            if (columns[word] >= 0) {
                counts.merge(columns[word], 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The weights as the library reads them: place, word and weight a line. */
    String write(float[] learned) {
        List<String> lines = new ArrayList<>();
        for (int word = 0; word < learned.length; word++) {
            if (learned[word] != 0) {
                lines.add(String.format(
                        Locale.ROOT, "%s %.2f", passages.vocabulary().get(word), learned[word]));
            }
        }
        lines.sort(null);
        return "# What words tell for story (above 0) or against it; made by StoryModelTraining. Do not edit.\n"
                + "# A digit stands before a word in the name of an element so many steps up, < before its tag;\n"
                + "# s before words of a label, m before words of a line, ^ and $ before those a text begins and ends with.\n"
                + String.join("\n", lines)
                + "\n";
    }
}
