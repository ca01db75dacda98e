package io.dateline.parse.quote.pattern;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log-linear model that learns by adaptive gradient steps which of several answers is right. */
final class LogLinear {

    private final Map<Long, float[]> weights = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private final float rate;
    private final float decay;

    LogLinear(float rate, float decay) {
        this.rate = rate;
        this.decay = decay;
    }

    /** The probability of each answer. */
    float[] scores(List<Patterns> answers) {
        float[] scores = new float[answers.size()];
        for (int i = 0; i < scores.length; i++) {
            Patterns patterns = answers.get(i);
            for (int k = 0; k < patterns.size(); k++) {
                float[] weight = weights.get(patterns.key(k));
                scores[i] += weight == null ? 0 : weight[0];
            }
        }
        return Softmax.of(scores);
    }

    /** Moves the weights towards the right answers, of which there may be several. */
    void step(List<Patterns> answers, float[] scores, boolean[] right) {
        float mass = 1e-9f;
        for (int i = 0; i < right.length; i++) {
            mass += right[i] ? scores[i] : 0;
        }
        for (int i = 0; i < right.length; i++) {
            float gradient = (right[i] ? scores[i] / mass : 0) - scores[i];
            if (Math.abs(gradient) < 1e-3f) {
                continue;
            }
            Patterns patterns = answers.get(i);
            for (int k = 0; k < patterns.size(); k++) {
                float[] weight = weights.computeIfAbsent(patterns.key(k), key -> new float[4]);
                float g = gradient - decay * weight[0];
                weight[1] += g * g;
                weight[0] += rate * g / (float) Math.sqrt(weight[1] + 1e-2f);
                weight[2]++;
                if (!patterns.names().isEmpty()) {
                    names.putIfAbsent(patterns.key(k), patterns.names().get(k));
                }
            }
        }
    }

    /** Ends a round over the articles; what is kept is the mean of the weights at the ends of all rounds. */
    void endRound() {
        weights.values().forEach(w -> w[3] += w[0]);
    }

    /** Ends the training. */
    void finish(int rounds) {
        weights.values().forEach(w -> w[0] = w[3] / rounds);
    }

    private List<Map.Entry<Long, float[]>> strongest(int most) {
        List<Map.Entry<Long, float[]>> all = new ArrayList<>(weights.entrySet());
        all.removeIf(e -> !names.containsKey(e.getKey())
                || !always(e) && (e.getValue()[2] < 3 || Math.abs(e.getValue()[0]) < 0.01f));
        all.sort(Comparator.comparing((Map.Entry<Long, float[]> e) -> !always(e))
                .thenComparingDouble(e -> -Math.abs(e.getValue()[0]) * Math.sqrt(e.getValue()[2]))
                .thenComparing(e -> names.get(e.getKey())));
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Cue words are kept whatever they weigh: a word without a weight is not looked at. */
    private boolean always(Map.Entry<Long, float[]> weight) {
        return names.getOrDefault(weight.getKey(), "").startsWith("As|");
    }

    /** The strongest weights, rounded as they are written. */
    Weights frozen(int most) {
        List<Map.Entry<Long, float[]>> kept = strongest(most);
        Weights frozen = new Weights(kept.size());
        for (Map.Entry<Long, float[]> e : kept) {
            frozen.put(e.getKey(), Math.round(e.getValue()[0] * 100) / 100f);
        }
        return frozen;
    }

    /** Writes the strongest weights, in the order of their names. */
    void write(Path out, int most) throws IOException {
        List<Map.Entry<Long, float[]>> kept = new ArrayList<>(strongest(most));
        kept.sort(Comparator.comparing(e -> names.get(e.getKey())));
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(out))) {
            for (Map.Entry<Long, float[]> e : kept) {
                lines.print(names.get(e.getKey()) + "\t" + Math.round(e.getValue()[0] * 100) / 100f + "\n");
            }
        }
    }
}
