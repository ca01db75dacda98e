package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads stories of our own writing, in the languages read by rules, and holds what was reached. */
class StoriesTest {

    @ParameterizedTest
    @CsvSource({"de, 0.95", "fr, 0.95", "es, 0.95", "it, 0.95", "nl, 0.95", "pt, 0.95", "ru, 0.95", "tr, 0.95"})
    void findsTheQuotesOfStoriesAndWhoSaidThem(String language, double share) {
        List<QuoteStory> stories = QuoteStory.read(language);
        StoryScore score = StoryScore.of(QuoteFinder.forLanguage(language), stories);
        String told = score + "\n" + String.join("\n", score.misses);
        assertThat(score.quotes).as("quotes of the stories").isGreaterThanOrEqualTo(40);
        assertThat(score.share()).as("found with the right speaker: %s", told).isGreaterThanOrEqualTo(share);
        assertThat(score.sureShare()).as("right where it is sure: %s", told).isGreaterThanOrEqualTo(0.9);
    }
}
