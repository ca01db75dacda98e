package io.dateline.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Learns which passages of a page are its story: {@code StoryModelTraining <table> <out folder>}. Five times a fifth of
 * the sites is kept back; what the model of the others makes of them is printed and is what unseen sites may expect. The
 * models are written to {@code 0} to {@code 4} and {@code all}, as resources on a class path. The last two features are
 * what the words in and around a passage weigh; they are learned here, too.
 */
public final class StoryModelTraining {

    private static final int FOLDS = 5;
    private static final int ROUNDS = 600;
    private static final float MISSING = -1e30f;

    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("objective", "binary:logistic"),
            Map.entry("base_score", 0.5),
            Map.entry("tree_method", "hist"),
            Map.entry("max_bin", 128),
            Map.entry("eta", 0.07),
            Map.entry("grow_policy", "lossguide"),
            Map.entry("max_leaves", 24),
            Map.entry("max_depth", 8),
            Map.entry("min_child_weight", 2),
            Map.entry("subsample", 0.7),
            Map.entry("colsample_bytree", 0.25),
            Map.entry("lambda", 1.0),
            Map.entry("seed", 7),
            Map.entry("verbosity", 0));

    private final List<PassageRow> rows;
    private final float[] weights;
    private final Map<String, double[]> losses = new TreeMap<>();

    private final WordLearner learner;
    /**
     * The weights of words, learned without the sites of two parts, at the numbers of both; {@link #FOLDS} is no part. The
     * words in a passage are weighed by what was learned on other sites, or the trees would trust them too much.
     */
    private final float[][][] words = new float[FOLDS + 1][FOLDS + 1][];

    private StoryModelTraining(Passages passages) {
        this.rows = passages.rows();
        this.weights = PassageWeights.of(rows);
        this.learner = new WordLearner(passages, weights);
        learnWords();
    }

    /** The linear learner keeps one processor busy; the pairs of parts are learned side by side. */
    private void learnWords() {
        IntStream.range(0, (FOLDS + 1) * (FOLDS + 1)).parallel().forEach(pair -> {
            int first = pair / (FOLDS + 1);
            int second = pair % (FOLDS + 1);
            boolean all = first == FOLDS && second == FOLDS;
            if (first < second || all) {
                words[first][second] = wordsWithout(first, second);
                words[second][first] = words[first][second];
            }
        });
        for (int part = 0; part < FOLDS; part++) {
            words[part][part] = words[part][FOLDS];
        }
    }

    private float[] wordsWithout(int first, int second) {
        try {
            return learner.learn(
                    i -> rows.get(i).fold(FOLDS) != first && rows.get(i).fold(FOLDS) != second);
        } catch (XGBoostError e) {
            throw new IllegalStateException("the learner failed", e);
        }
    }

    /**
     * Runs the training.
     *
     * @param arguments the table and the folder to write to
     * @throws IOException if a file cannot be read or written
     * @throws XGBoostError if the learner fails
     */
    public static void main(String[] arguments) throws IOException, XGBoostError {
        StoryModelTraining training = new StoryModelTraining(Passages.read(Path.of(arguments[0])));
        Path out = Path.of(arguments[1]);
        for (int fold = 0; fold < FOLDS; fold++) {
            Booster model = training.learn(fold);
            training.measure(model, fold);
            training.write(model, fold, out.resolve(Integer.toString(fold)));
        }
        training.losses.forEach((set, sums) -> System.out.printf(
                Locale.ROOT, "%s: log loss %.4f, wrong %.4f%n", set, sums[0] / sums[2], sums[1] / sums[2]));
        training.write(training.learn(FOLDS), FOLDS, out.resolve("all"));
    }

    private Booster learn(int keptBack) throws XGBoostError {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).fold(FOLDS) != keptBack) {
                chosen.add(i);
            }
        }
        return XGBoost.train(matrix(chosen, keptBack), SETTINGS, ROUNDS, Map.of(), null, null);
    }

    private DMatrix matrix(List<Integer> chosen, int keptBack) throws XGBoostError {
        int width = rows.get(0).features().length;
        float[] data = new float[chosen.size() * width];
        float[] labels = new float[chosen.size()];
        float[] counts = new float[chosen.size()];
        for (int i = 0; i < labels.length; i++) {
            PassageRow row = rows.get(chosen.get(i));
            System.arraycopy(row.features(), 0, data, i * width, width);
            float[] learned = words[keptBack][row.fold(FOLDS)];
            data[(i + 1) * width - 2] = 0;
            data[(i + 1) * width - 1] = 0;
            for (int word : row.vocabulary()) {
                data[(i + 1) * width - (learner.isAround(word) ? 2 : 1)] += learned[word];
            }
            labels[i] = row.label();
            counts[i] = weights[chosen.get(i)];
        }
        DMatrix matrix = new DMatrix(data, labels.length, width, MISSING);
        matrix.setLabel(labels);
        matrix.setWeight(counts);
        return matrix;
    }

    private void measure(Booster model, int fold) throws XGBoostError {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).fold(FOLDS) == fold) {
                kept.add(i);
            }
        }
        float[][] answers = model.predict(matrix(kept, fold));
        for (int i = 0; i < kept.size(); i++) {
            PassageRow row = rows.get(kept.get(i));
            double right = row.label() == 1 ? answers[i][0] : 1 - answers[i][0];
            double weight = weights[kept.get(i)];
            double[] sums = losses.computeIfAbsent(row.set(), set -> new double[3]);
            sums[0] -= weight * Math.log(Math.max(1e-6, right));
            sums[1] += right < 0.5 ? weight : 0;
            sums[2] += weight;
        }
    }

    private void write(Booster model, int keptBack, Path out) throws IOException, XGBoostError {
        Path choice = Files.createDirectories(out.resolve("io/dateline/parse/body/choice"));
        Files.writeString(choice.resolve("story-model.txt"), TreeText.of(model.getModelDump("", false, "text")));
        Path feature = Files.createDirectories(out.resolve("io/dateline/parse/body/feature"));
        Files.writeString(feature.resolve("story-words.txt"), learner.write(words[keptBack][keptBack]));
    }
}
