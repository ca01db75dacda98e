package io.dateline.parse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads stories of our own writing, in the languages read by rules, and holds what was reached. */
class StoriesTest {

    @ParameterizedTest
    @CsvSource({
        "de, 40, 0.95", "fr, 40, 0.95", "es, 40, 0.95", "it, 40, 0.95", "nl, 40, 0.95", "pt, 40, 0.95", "ru, 40, 0.95",
        "tr, 40, 0.95", "sv, 15, 0.93", "no, 15, 0.93", "da, 15, 0.93", "pl, 15, 0.85", "fi, 15, 0.85", "cs, 15, 0.9",
        "uk, 15, 0.9"
    })
    void findsTheQuotesOfStoriesAndWhoSaidThem(String language, int fewest, double share) {
        List<QuoteStory> stories = QuoteStory.read(language);
        StoryScore score = StoryScore.of(QuoteFinder.forLanguage(language), stories);
        String told = score + "\n" + String.join("\n", score.misses);
        assertThat(score.quotes).as("quotes of the stories").isGreaterThanOrEqualTo(fewest);
        assertThat(score.share()).as("found with the right speaker: %s", told).isGreaterThanOrEqualTo(share);
        assertThat(score.sureShare()).as("right where it is sure: %s", told).isGreaterThanOrEqualTo(0.9);
    }
}
