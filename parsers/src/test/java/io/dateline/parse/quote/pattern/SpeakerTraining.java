package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.GoldArticle;
import io.dateline.parse.quote.Predictions;
import io.dateline.parse.quote.QuoteFinder;
import io.dateline.parse.quote.cast.Roster;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.mention.MentionFinder;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
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
    private static final float RATE = 0.15f;
    private static final float DECAY = 2e-5f;
    private static final int LARGEST = 7000;

    private final LogLinear model = new LogLinear(RATE, DECAY);

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
                QuoteFinder finder = Predictions.finder(new Models(training.frozen(), ReportedTraining.learned(learn)))
                        .minimumConfidence(Double.parseDouble(System.getProperty("minimum", "0.89")));
                for (GoldArticle article : measure) {
                    lines.println(Predictions.line(article.doc(), article.text(), finder));
                }
            }
        }
    }

    void train(List<GoldArticle> articles) {
        Lexicon lexicon = Lexicon.of("en").orElseThrow();
        Random random = new Random(7);
        List<Lesson> lessons = lessons(articles, lexicon);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                article(lesson, round);
            }
            model.endRound();
        }
        model.finish(ROUNDS);
    }

    /** An article read once. */
    private record Lesson(GoldArticle gold, Manuscript manuscript, List<Mention> mentions, ToldAround told) {

        static Lesson of(GoldArticle gold, Lexicon lexicon, Weights reported) {
            Manuscript manuscript = new Manuscript(Manuscript.lines(gold.text()), lexicon);
            List<Mention> mentions = new MentionFinder(manuscript, lexicon).find();
            new Roster(lexicon).add(manuscript, mentions);
            return new Lesson(gold, manuscript, mentions, ToldAround.of(manuscript, reported));
        }
    }

    /** What is told in an article is read by weights learned from other articles, as it will be later. */
    private static List<Lesson> lessons(List<GoldArticle> articles, Lexicon lexicon) {
        List<Lesson> lessons = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            List<GoldArticle> others = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (i / 3 % 2 != half) {
                    others.add(articles.get(i));
                }
            }
            Weights reported = ReportedTraining.learned(others);
            for (int i = 0; i < articles.size(); i++) {
                if (i / 3 % 2 == half) {
                    lessons.add(Lesson.of(articles.get(i), lexicon, reported));
                }
            }
        }
        return lessons;
    }

    private void article(Lesson lesson, int round) {
        GoldArticle gold = lesson.gold;
        Manuscript manuscript = lesson.manuscript;
        SpeakerRanker ranker = new SpeakerRanker(manuscript, lesson.mentions, lesson.told);
        for (QuotedSpan span : manuscript.quotes()) {
            GoldArticle.GoldQuote quote = gold.at(span.start(), span.end());
            List<SpeakerRanker.Choice> choices = ranker.choices(() -> Patterns.kept(round == 0));
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
