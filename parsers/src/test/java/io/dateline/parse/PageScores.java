package io.dateline.parse;

import io.dateline.article.Article;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Embed;
import io.dateline.article.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How near an article comes to a page's truth: words of the body, segments, headline, authors and day. */
final class PageScores {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private PageScores() {}

    /** The measures that a page's truth allows, each between 0 and 1. */
    static Map<String, Double> of(Optional<Article> article, JsonNode gold) {
        String body = article.map(PageScores::body).orElse("");
        Map<String, Double> scores = new HashMap<>();
        if (gold.has("text") || gold.has("paragraphs")) {
            scores.put("body", overlap(words(body), words(text(gold))));
        }
        if (gold.has("with")) {
            scores.put("segments", segments(gold, body));
        }
        if (gold.has("title")) {
            boolean same = article.filter(found -> folded(found.headline())
                            .equals(folded(gold.path("title").asString())))
                    .isPresent();
            scores.put("title", same ? 1.0 : 0.0);
        }
        if (gold.path("authors").isArray() && !gold.path("authors").isEmpty()) {
            scores.put("authors", authors(gold, article));
        }
        if (gold.has("published")) {
            String day = gold.path("published").asString();
            boolean same = article.flatMap(Article::published)
                    .filter(time -> day.startsWith(time.date().toString()))
                    .isPresent();
            scores.put("day", same ? 1.0 : 0.0);
        }
        return scores;
    }

    private static String body(Article article) {
        return article.body().stream()
                .filter(block -> !(block instanceof Figure) && !(block instanceof Embed))
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(JsonNode gold) {
        if (gold.has("text")) {
            return gold.path("text").asString();
        }
        StringBuilder all = new StringBuilder();
        gold.path("paragraphs").forEach(line -> all.append(line.asString()).append('\n'));
        return all.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static double overlap(List<String> first, List<String> second) {
        Map<String, Integer> left = new HashMap<>();
        second.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : first) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = first.size() + second.size();
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    private static double segments(JsonNode gold, String body) {
        String text = folded(body);
        int right = 0;
        int all = 0;
        for (String kind : List.of("with", "without")) {
            for (JsonNode segment : gold.path(kind)) {
                right += text.contains(folded(segment.asString())) == kind.equals("with") ? 1 : 0;
                all++;
            }
        }
        return all == 0 ? 1 : (double) right / all;
    }

    private static double authors(JsonNode gold, Optional<Article> article) {
        Set<String> wanted = new HashSet<>();
        gold.path("authors").forEach(name -> wanted.add(folded(name.asString())));
        Set<String> found = article.map(Article::bylines).orElse(List.of()).stream()
                .map(Byline::name)
                .map(PageScores::folded)
                .collect(Collectors.toSet());
        return overlap(List.copyOf(found), List.copyOf(wanted));
    }

    private static String folded(String text) {
        return String.join(" ", words(text));
    }
}
