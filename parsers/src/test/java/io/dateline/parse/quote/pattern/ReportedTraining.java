package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.GoldArticle;
import io.dateline.parse.quote.GoldArticle.GoldTold;
import io.dateline.parse.quote.cast.Roster;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.mention.MentionFinder;
import io.dateline.parse.quote.pattern.ReportedCandidates.Content;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of {@link ReportedSpeech}: of cues, of their sources and of their statements, each a log-linear
 * model. The same articles give the same weights.
 *
 * <p>Arguments: the annotated articles, and the file to write; or instead of the file a number of folds, then only
 * figures are printed.
 */
public final class ReportedTraining {

    private static final int ROUNDS = 5;
    static final int LARGEST = 80_000;

    private final LogLinear model = new LogLinear(0.08f, 2e-5f);
    private final Set<String> vocabulary = new HashSet<>();
    private final Random random = new Random(11);

    /** The words of an article, and what is annotated there. */
    static final class Lesson {
        final ReportedSpeech speech;
        final Manuscript manuscript;
        final Map<Integer, GoldTold> cues = new HashMap<>();

        Lesson(GoldArticle gold, Lexicon lexicon) {
            manuscript = new Manuscript(Manuscript.lines(gold.text()), lexicon);
            List<Mention> mentions = new MentionFinder(manuscript, lexicon).find();
            new Roster(lexicon).add(manuscript, mentions);
            speech = new ReportedSpeech(manuscript);
            for (GoldTold told : gold.told()) {
                int cue = head(told);
                if (cue >= 0 && !(told.quoted() && cues.containsKey(cue))) {
                    cues.put(cue, told);
                }
            }
        }

        /** The word of an annotated cue that decides: its first verb, else its first word. */
        int head(GoldTold told) {
            if (told.cueStart() < 0) {
                return -1;
            }
            int first = manuscript.wordAt(told.cueStart());
            int end = manuscript.wordAt(told.cueEnd());
            for (char[] classes : new char[][] {{WordClass.CUE}, {WordClass.VERB_LIKE, WordClass.OTHER}}) {
                for (int i = first; i < end; i++) {
                    Word word = manuscript.words().get(i);
                    boolean fits = new String(classes).indexOf(word.wordClass()) >= 0
                            && !(classes.length > 1 && word.in(WordList.FUNCTION));
                    if (fits && !word.quoted()) {
                        return i;
                    }
                }
            }
            return first < end && !manuscript.words().get(first).quoted() ? first : -1;
        }

        boolean isSource(Mention mention, GoldTold told) {
            int from = manuscript.words().get(mention.first()).start();
            int to = manuscript.words().get(mention.end() - 1).end();
            return told.speakers().stream().anyMatch(p -> from < p[1] && p[0] < to);
        }

        /** The first mention of a source, as "a spokesman" of "a spokesman for the port"; not one that owns the next. */
        @Nullable Mention head(List<Mention> sources, GoldTold told) {
            Mention head = null;
            for (Mention mention : sources) {
                if (isSource(mention, told) && (head == null || owns(head))) {
                    head = mention;
                }
            }
            return head;
        }

        private boolean owns(Mention mention) {
            return mention.end() < manuscript.words().size()
                    && manuscript.words().get(mention.end()).wordClass() == WordClass.POSSESSIVE;
        }

        double share(Content content, GoldTold told) {
            int common = 0;
            int all = 0;
            List<int[]> mine = pieces(content);
            for (int[] a : mine) {
                all += a[1] - a[0];
                for (int[] b : told.pieces()) {
                    common += Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
                }
            }
            for (int[] b : told.pieces()) {
                all += b[1] - b[0];
            }
            return common / (double) (all - common);
        }

        /** Whether a stretch has most of the quoted words of its sentence. */
        boolean covers(Content content, GoldTold told) {
            int common = 0;
            for (int[] a : pieces(content)) {
                for (int[] b : told.pieces()) {
                    common += Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
                }
            }
            int start = manuscript.words().get(speech.sentenceStart(content)).start();
            int end = manuscript.words().get(speech.sentenceEnd(content) - 1).end();
            int most = 0;
            for (int[] b : told.pieces()) {
                most += Math.max(0, Math.min(end, b[1]) - Math.max(start, b[0]));
            }
            return content.end() > content.first() && common > 0 && common >= 0.8 * most;
        }

        List<int[]> pieces(Content content) {
            List<int[]> pieces = new ArrayList<>();
            if (content.end() == content.first()) {
                return pieces;
            }
            pieces.add(new int[] {
                manuscript.words().get(content.first()).start(),
                manuscript.words().get(content.end() - 1).end()
            });
            if (content.first2() >= 0) {
                pieces.add(new int[] {
                    manuscript.words().get(content.first2()).start(),
                    manuscript.words().get(content.end2() - 1).end()
                });
            }
            return pieces;
        }
    }

    private ReportedTraining() {}

    /**
     * Runs the training.
     *
     * @param args see the class
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<GoldArticle> articles = GoldArticle.read(Path.of(args[0]));
        if (!args[1].matches("\\d+")) {
            ReportedTraining training = new ReportedTraining();
            training.train(articles);
            training.model.write(Path.of(args[1]), LARGEST);
            return;
        }
        int folds = Integer.parseInt(args[1]);
        Figures figures = new Figures();
        for (int fold = 0; fold < folds; fold++) {
            List<GoldArticle> learn = new ArrayList<>();
            List<GoldArticle> measure = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                (i % folds == fold ? measure : learn).add(articles.get(i));
            }
            ReportedTraining training = new ReportedTraining();
            training.train(learn);
            Weights weights = training.model.frozen(LARGEST);
            for (GoldArticle article : measure) {
                figures.add(article, weights);
            }
        }
        figures.print();
    }

    void train(List<GoldArticle> articles) {
        Lexicon lexicon = Lexicon.of("en").orElseThrow();
        List<Lesson> lessons = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (GoldArticle article : articles) {
            Lesson lesson = new Lesson(article, lexicon);
            lessons.add(lesson);
            lesson.cues
                    .keySet()
                    .forEach(c ->
                            counts.merge(lesson.manuscript.words().get(c).stem().toString(), 1, Integer::sum));
        }
        counts.forEach((word, count) -> {
            if (count >= 2) {
                vocabulary.add(word);
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(lessons, random);
            for (Lesson lesson : lessons) {
                learn(lesson, round == 0);
            }
            model.endRound();
        }
        model.finish(ROUNDS);
    }

    /** The weights that some articles teach. */
    static Weights learned(List<GoldArticle> articles) {
        ReportedTraining training = new ReportedTraining();
        training.train(articles);
        return training.model.frozen(LARGEST);
    }

    private void learn(Lesson lesson, boolean named) {
        for (int i = 0; i < lesson.manuscript.words().size(); i++) {
            Word word = lesson.manuscript.words().get(i);
            if (word.quoted() || !vocabulary.contains(word.stem().toString())) {
                continue;
            }
            GoldTold told = lesson.cues.get(i);
            List<Patterns> answers = lesson.speech.cueChoices(i, () -> Patterns.kept(named));
            model.step(answers, model.scores(answers), new boolean[] {told == null, told != null});
            if (told != null) {
                source(lesson, i, told, named);
            }
        }
    }

    private void source(Lesson lesson, int cue, GoldTold told, boolean named) {
        List<Mention> sources = lesson.speech.sources(cue);
        boolean[] right = new boolean[sources.size() + 1];
        right[0] = told.speakers().isEmpty();
        boolean any = right[0];
        Mention source = lesson.head(sources, told);
        for (int k = 1; k < right.length; k++) {
            right[k] = sources.get(k - 1) == source;
            any |= right[k];
        }
        if (any) {
            List<Patterns> answers = lesson.speech.sourceChoices(cue, sources, () -> Patterns.kept(named));
            model.step(answers, model.scores(answers), right);
        }
        if (source != null) {
            content(lesson, cue, source, told, named);
        }
    }

    private void content(Lesson lesson, int cue, Mention source, GoldTold told, boolean named) {
        List<Content> contents = lesson.speech.contents(cue, source);
        boolean[] right = new boolean[contents.size()];
        double best = 0.5;
        for (Content content : contents) {
            best = Math.max(best, lesson.share(content, told) - 0.02);
        }
        boolean any = false;
        for (int i = 0; i < right.length; i++) {
            right[i] =
                    told.quoted() ? lesson.covers(contents.get(i), told) : lesson.share(contents.get(i), told) >= best;
            any |= right[i];
        }
        if (!any && told.quoted()) {
            for (int i = 0; i < right.length; i++) {
                right[i] = contents.get(i).kind() == 'Q';
            }
            any = true;
        }
        if (any) {
            List<Patterns> answers = lesson.speech.contentChoices(cue, source, contents, () -> Patterns.kept(named));
            model.step(answers, model.scores(answers), right);
        }
    }

    /** Counts over the articles measured. */
    private static final class Figures {
        private int gold;
        private final List<double[]> found = new ArrayList<>();

        void add(GoldArticle article, Weights weights) {
            Lesson lesson = new Lesson(article, Lexicon.of("en").orElseThrow());
            List<GoldTold> told = new ArrayList<>();
            for (GoldTold t : article.told()) {
                if (!t.quoted()) {
                    told.add(t);
                    gold += t.speakers().isEmpty() ? 0 : 1;
                }
            }
            Set<GoldTold> taken = new HashSet<>();
            for (ReportedSpeech.Told mine : lesson.speech.statements(weights, 0.02)) {
                found.add(new double[] {mine.confidence(), right(lesson, mine, told, taken)});
            }
        }

        /** 1 with the right source, 0.5 with a wrong one, 0 where nothing is told, -1 where no source is annotated. */
        private static double right(Lesson lesson, ReportedSpeech.Told mine, List<GoldTold> told, Set<GoldTold> taken) {
            GoldTold at = null;
            for (GoldTold t : told) {
                at = !taken.contains(t) && lesson.share(mine.content(), t) >= 0.5 ? t : at;
            }
            if (at == null) {
                return 0;
            }
            double right = at.speakers().isEmpty() ? -1 : lesson.isSource(mine.source(), at) ? 1 : 0.5;
            if (right != 0.5) {
                taken.add(at);
            }
            return right;
        }

        void print() {
            for (double least = 0.1; least < 0.6; least += 0.05) {
                double from = least;
                long given =
                        found.stream().filter(f -> f[0] >= from && f[1] >= 0).count();
                long right =
                        found.stream().filter(f -> f[0] >= from && f[1] == 1).count();
                System.out.printf(
                        Locale.ROOT,
                        "from %.2f: given %d of %d, P %.3f R %.3f F1 %.3f%n",
                        least,
                        given,
                        gold,
                        right / (double) given,
                        right / (double) gold,
                        2.0 * right / (given + gold));
            }
        }
    }
}
