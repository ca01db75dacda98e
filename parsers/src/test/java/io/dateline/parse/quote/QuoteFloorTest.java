package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.article.TextSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Holds the finder's figures on annotated articles above a floor. The articles are not part of this repository; they
 * are looked for in {@code shared/corpus/quotes} beside it.
 */
class QuoteFloorTest {

    private static final double SLACK = 0.003;

    private int attributed;
    private int spans;
    private int speakers;
    private int unattributed;
    private int nobody;
    private int described;
    private int whole;

    @Test
    void staysAboveTheFloor() throws IOException {
        Optional<Path> articles = articles();
        assumeTrue(articles.isPresent(), "no annotated articles beside the repository: figures not checked");
        QuoteFinder finder = QuoteFinder.forLanguage("en");
        for (GoldArticle article : GoldArticle.read(articles.orElseThrow())) {
            count(article, finder);
        }
        Properties floor = new Properties();
        try (InputStream in = QuoteFloorTest.class.getResourceAsStream("floor.properties")) {
            floor.load(in);
        }
        check(floor, "spans", spans / (double) attributed);
        check(floor, "speaker", speakers / (double) attributed);
        check(floor, "falseSpeaker", nobody / (double) unattributed);
        check(floor, "whole", whole / (double) described);
    }

    private static void check(Properties floor, String name, double reached) {
        System.out.printf(Locale.ROOT, "quotes: %s %.4f%n", name, reached);
        assertThat(reached).as(name).isGreaterThan(Double.parseDouble(floor.getProperty(name)) - SLACK);
    }

    private void count(GoldArticle article, QuoteFinder finder) {
        String text = article.text();
        int[] starts = text.lines().mapToInt(String::length).toArray();
        for (int i = 0, at = 0; i < starts.length; i++) {
            int length = starts[i];
            starts[i] = at;
            at += length + 1;
        }
        var found = finder.find(text);
        for (GoldArticle.GoldQuote gold : article.quotes()) {
            Optional<Quote> quote = found.stream()
                    .filter(q -> q.spans().stream()
                            .anyMatch(span -> starts[span.block()] + span.start() == gold.start()
                                    && span.length() == gold.end() - gold.start()))
                    .findFirst();
            if (gold.kind().equals("unattributed")) {
                unattributed++;
                nobody += quote.flatMap(Quote::speaker).isEmpty() ? 1 : 0;
            } else if (!gold.kind().equals("none")) {
                attributed++;
                spans += quote.isPresent() ? 1 : 0;
                speakers += quote.flatMap(Quote::speaker)
                                .filter(s -> right(gold, s, starts))
                                .isPresent()
                        ? 1
                        : 0;
                quote.flatMap(Quote::speaker).ifPresent(speaker -> countWhole(text, gold, speaker, starts));
            }
        }
    }

    /** Of the descriptions that are found, those that are told with all their words. */
    private void countWhole(String text, GoldArticle.GoldQuote gold, Speaker speaker, int[] starts) {
        if (!gold.kind().equals("nominal")
                || speaker.spans().size() != 1
                || gold.speakers().size() != 1) {
            return;
        }
        int[] piece = gold.speakers().get(0);
        int start =
                starts[speaker.spans().get(0).block()] + speaker.spans().get(0).start();
        int end = start + speaker.spans().get(0).length();
        if (start < piece[1] && piece[0] < end) {
            described++;
            whole += bare(text.substring(start, end)).equals(bare(text.substring(piece[0], piece[1]))) ? 1 : 0;
        }
    }

    private static String bare(String description) {
        String lower = description.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }

    private static boolean right(GoldArticle.GoldQuote gold, Speaker speaker, int[] starts) {
        for (TextSpan span : speaker.spans()) {
            for (int[] piece : gold.speakers()) {
                int start = starts[span.block()] + span.start();
                if (start < piece[1] && piece[0] < start + span.length()) {
                    return true;
                }
            }
        }
        String label = speaker.label().toLowerCase(Locale.ROOT);
        return gold.kind().equals("name") && gold.names().contains(label.substring(label.lastIndexOf(' ') + 1));
    }

    private static Optional<Path> articles() {
        for (@Nullable Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/corpus/quotes/dev.jsonl");
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
