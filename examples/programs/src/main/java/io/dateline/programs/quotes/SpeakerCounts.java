package io.dateline.programs.quotes;

import io.dateline.article.Article;
import io.dateline.article.SpeakerQuotes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts who is quoted in many articles; people of the same name are one. */
public final class SpeakerCounts {

    private final Map<String, Count> counts = new TreeMap<>();

    /**
     * A speaker in an archive.
     *
     * @param name the name, as in the first article that quotes them
     * @param quotes how many quotes
     * @param articles in how many articles
     * @param sample the first quote
     */
    public record Count(String name, int quotes, int articles, String sample) {

        private Count and(Count later) {
            return new Count(name, quotes + later.quotes, articles + later.articles, sample);
        }
    }

    /**
     * Counts the speakers of one more article. Speakers without a name are left out: "the minister" of two articles may
     * be two.
     *
     * @param article the article
     */
    public void add(Article article) {
        for (SpeakerQuotes speaker : article.speakers()) {
            speaker.name()
                    .map(name -> new Count(
                            name,
                            speaker.quotes().size(),
                            1,
                            speaker.quotes().get(0).text()))
                    .ifPresent(count -> counts.merge(count.name().toUpperCase(Locale.ROOT), count, Count::and));
        }
    }

    /**
     * The speakers.
     *
     * @return those quoted most first, then by name
     */
    public List<Count> mostQuoted() {
        return counts.values().stream()
                .sorted(Comparator.comparingInt(Count::quotes).reversed().thenComparing(Count::name))
                .toList();
    }
}
