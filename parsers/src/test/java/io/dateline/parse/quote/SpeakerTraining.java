package io.dateline.parse.quote;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    private static final float DECAY = 2e-5f;
    private static final int LARGEST = 6200;

    private final LogLinear model = new LogLinear(DECAY);

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
            training.model.write(out, LARGEST);
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
            Collections.shuffle(order, random);
            for (int i : order) {
                article(articles.get(i), lexicon, round);
            }
            model.endRound();
        }
        model.finish(ROUNDS);
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
            List<Patterns> patterns =
                    choices.stream().map(SpeakerRanker.Choice::patterns).toList();
            float[] scores = model.scores(patterns);
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
                    model.step(patterns, scores, right);
                }
            }
            ranker.choose(choices.get(best).mention());
        }
    }

    Weights frozen() {
        return model.frozen(LARGEST);
    }
}
