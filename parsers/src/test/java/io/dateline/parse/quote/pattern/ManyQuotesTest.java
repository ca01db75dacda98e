package io.dateline.parse.quote.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.parse.quote.QuoteFinder;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.mention.MentionFinder;
import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages with more quotes than any story has. What grew with their square would not come to an end here. */
class ManyQuotesTest {

    private static final int MANY = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"a „no“ ", "a „no“ sagte ", "„no and ", " „no", "<a \"x\" ", "Der Minister nannte es „no“. "})
    void wordsInMarksThatNobodySaidAreReadToTheEnd(String text) {
        assertThat(QuoteFinder.forLanguage("de").find(text.repeat(MANY))).hasSize(MANY);
    }

    @Test
    void apostrophesWithinQuotesAreReadToTheEnd() {
        assertThat(QuoteFinder.forLanguage("en").find("'" + "the dogs' bone ".repeat(MANY)))
                .hasSize(1);
    }

    @Test
    void namesakesAreToldApartUpToSome() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY / 4; i++) {
            text.append("„Nein“, sagte A").append(letters(i)).append(" Berg.\n„Ja“, sagte Berg.\n");
        }
        List<Quote> quotes = QuoteFinder.forLanguage("de").find(text.toString());
        assertThat(quotes).hasSize(MANY / 2).allMatch(quote -> quote.speaker().isPresent());
    }

    @Test
    void lastNamesInFrontOfTurnsLeadToTheirPeopleHoweverMany() {
        int people = 5_000;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            lines.add("Then Anna B" + letters(i) + " came in.");
        }
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < people; i++) {
                lines.add("B" + letters(i) + ": I do not know what you mean by that.");
            }
        }
        List<Quote> turns = QuoteFinder.forLanguage("en").find(String.join("\n", lines));
        assertThat(turns)
                .extracting(quote -> quote.speaker().flatMap(Speaker::name).orElse("nobody"))
                .containsExactlyElementsOf(IntStream.range(0, 2 * people)
                        .mapToObj(i -> "Anna B" + letters(i % people))
                        .toList());
    }

    @Test
    void onlyTheNearestAreWeighedForQuotesBeyondThoseOfAnyStory() {
        Lexicon english = Lexicon.of("en").orElseThrow();
        int quotes = SpeakerRanker.MANY_QUOTES + 10;
        Manuscript manuscript = new Manuscript(List.of("“No,” said Anna Berg to him. ".repeat(quotes)), english);
        List<Mention> mentions = new MentionFinder(manuscript, english).find();
        Weights none = new Weights(1);
        SpeakerRanker ranker = new SpeakerRanker(manuscript, mentions, ToldAround.of(manuscript, none));
        int most = 0;
        for (int i = 0; i < quotes; i++) {
            int choices = ranker.choices(() -> Patterns.weighed(none)).size();
            most = i < SpeakerRanker.MANY_QUOTES ? most : Math.max(most, choices);
            ranker.choose(null);
        }
        assertThat(most).isBetween(SpeakerRanker.FEW, 2 * SpeakerRanker.FEW + 1);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; letters.length() < 4; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
