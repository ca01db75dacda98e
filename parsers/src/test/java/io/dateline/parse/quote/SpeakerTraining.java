package io.dateline.parse.quote;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the weights of the speaker patterns: a log-linear model over the mentions near each quote, by adaptive gradient
 * steps in a fixed random order, so that the same articles give the same weights.
 *
 * <p>Arguments: the annotated articles, the file to write, and optionally the number of folds: then nothing is written
 * but the predictions of every fold by the weights of the others, to measure with.
 */
public final class SpeakerTraining {

    private static final int ROUNDS = 8;
    private static final float RATE = 0.15f;
    private static final float DECAY = 2e-5f;
    private static final int LARGEST = 6200;

    private final Map<Long, float[]> weights = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();

    SpeakerTraining() {}

    /**
     * Runs the training.
     *
     * @param args see the class
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<GoldArticle> articles = GoldArticle.read(Path.of(args[0]));
        int folds = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        Path out = Path.of(args[1]);
        if (folds == 0) {
            SpeakerTraining training = new SpeakerTraining();
            training.train(articles);
            training.write(out);
            return;
        }
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out))) {
            for (int fold = 0; fold < folds; fold++) {
                List<GoldArticle> learn = new ArrayList<>();
                List<GoldArticle> measure = new ArrayList<>();
                for (int i = 0; i < articles.size(); i++) {
                    (i % folds == fold ? measure : learn).add(articles.get(i));
                }
                SpeakerTraining training = new SpeakerTraining();
                training.train(learn);
                QuoteFinder finder = QuoteFinder.forLanguage("en")
                        .withWeights(training.frozen())
                        .minimumConfidence(Double.parseDouble(System.getProperty("minimum", "0.5")));
                for (GoldArticle article : measure) {
                    lines.println(Predictions.line(article.doc(), article.text(), finder));
                }
            }
        }
    }

    void train(List<GoldArticle> articles) {
        Lexicon lexicon = Lexicon.of("en").orElseThrow();
        Random random = new Random(7);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Collections.shuffle(order, random);
            for (int i : order) {
                article(articles.get(i), lexicon, round);
            }
        }
    }

    private void article(GoldArticle gold, Lexicon lexicon, int round) {
        Manuscript manuscript = new Manuscript(Manuscript.lines(gold.text()), lexicon);
        List<Mention> mentions = new MentionFinder(manuscript, lexicon).find();
        Roster roster = new Roster(lexicon);
        roster.add(manuscript, mentions);
        SpeakerRanker ranker = new SpeakerRanker(manuscript, mentions, lexicon);
        for (QuotedSpan span : manuscript.quotes) {
            GoldArticle.GoldQuote quote = gold.at(span.start(), span.end());
            List<SpeakerRanker.Choice> choices = ranker.choices(round == 0);
            float[] scores = scores(choices);
            int best = 0;
            for (int i = 1; i < scores.length; i++) {
                best = scores[i] > scores[best] ? i : best;
            }
            if (quote != null && quote.usable()) {
                boolean[] right = new boolean[choices.size()];
                boolean any = false;
                for (int i = 0; i < right.length; i++) {
                    right[i] = quote.right(choices.get(i).mention(), manuscript);
                    any |= right[i];
                }
                if (any) {
                    step(choices, scores, right);
                }
            }
            ranker.choose(choices.get(best).mention());
        }
    }

    private float[] scores(List<SpeakerRanker.Choice> choices) {
        float[] scores = new float[choices.size()];
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            Patterns patterns = choices.get(i).patterns();
            for (int k = 0; k < patterns.size(); k++) {
                float[] weight = weights.get(patterns.key(k));
                scores[i] += weight == null ? 0 : weight[0];
            }
            highest = Math.max(highest, scores[i]);
        }
        float sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    private void step(List<SpeakerRanker.Choice> choices, float[] scores, boolean[] right) {
        float mass = 1e-9f;
        for (int i = 0; i < right.length; i++) {
            mass += right[i] ? scores[i] : 0;
        }
        for (int i = 0; i < right.length; i++) {
            float gradient = (right[i] ? scores[i] / mass : 0) - scores[i];
            if (Math.abs(gradient) < 1e-3f) {
                continue;
            }
            Patterns patterns = choices.get(i).patterns();
            for (int k = 0; k < patterns.size(); k++) {
                float[] weight = weights.computeIfAbsent(patterns.key(k), key -> new float[3]);
                float g = gradient - DECAY * weight[0];
                weight[1] += g * g;
                weight[0] += RATE * g / (float) Math.sqrt(weight[1] + 1e-2f);
                weight[2]++;
                if (!patterns.names().isEmpty()) {
                    names.putIfAbsent(patterns.key(k), patterns.names().get(k));
                }
            }
        }
    }

    private List<Map.Entry<Long, float[]>> strongest() {
        List<Map.Entry<Long, float[]>> all = new ArrayList<>(weights.entrySet());
        all.removeIf(e -> !names.containsKey(e.getKey()) || e.getValue()[2] < 3 || Math.abs(e.getValue()[0]) < 0.01f);
        all.sort(Comparator.comparingDouble(
                        (Map.Entry<Long, float[]> e) -> -Math.abs(e.getValue()[0]) * Math.log1p(e.getValue()[2]))
                .thenComparing(e -> names.get(e.getKey())));
        return all.subList(0, Math.min(LARGEST, all.size()));
    }

    Weights frozen() {
        Weights frozen = new Weights();
        for (Map.Entry<Long, float[]> e : strongest()) {
            frozen.add(e.getKey(), Math.round(e.getValue()[0] * 100) / 100f);
        }
        return frozen;
    }

    private void write(Path out) throws IOException {
        List<Map.Entry<Long, float[]>> kept = new ArrayList<>(strongest());
        kept.sort(Comparator.comparing(e -> names.get(e.getKey())));
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out))) {
            for (Map.Entry<Long, float[]> e : kept) {
                lines.print(names.get(e.getKey()) + "\t" + Math.round(e.getValue()[0] * 100) / 100f + "\n");
            }
        }
    }
}
