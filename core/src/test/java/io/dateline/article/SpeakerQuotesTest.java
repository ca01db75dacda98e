package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerQuotesTest {

    private static Quote quote(String text, String name, String mention, Resolution resolution, int mentionStart) {
        Speaker speaker = new Speaker(
                Optional.ofNullable(name.isEmpty() ? null : name),
                mention,
                Optional.of("the " + mention),
                text.equals("first") ? SpeakerKind.UNKNOWN : SpeakerKind.PERSON,
                resolution,
                List.of(new TextSpan(0, mentionStart, mentionStart + 1)));
        return new Quote(
                text, QuoteKind.DIRECT, Optional.empty(), 1, List.of(new TextSpan(0, 0, 1)), Optional.of(speaker));
    }

    private static Article article(Quote... quotes) {
        return Article.builder()
                .headline("H")
                .body(List.of(Paragraph.of("A paragraph long enough for spans.")))
                .quotes(Arrays.asList(quotes))
                .build();
    }

    @Test
    void theSameNameIsOneSpeakerWithAllQuotesAndMentions() {
        Quote first = quote("first", "Ada Example", "Ada Example", Resolution.NAMED, 9);
        Quote other = quote("other", "Bo Sample", "Sample", Resolution.NAMED, 3);
        Quote second = quote("second", "ADA EXAMPLE", "She", Resolution.PRONOUN, 5);
        Quote third = quote("third", "Ada Example", "She", Resolution.PRONOUN, 9);

        List<SpeakerQuotes> speakers = article(first, other, second, third).speakers();

        assertThat(speakers).extracting(SpeakerQuotes::label).containsExactly("Ada Example", "Bo Sample");
        SpeakerQuotes ada = speakers.get(0);
        assertThat(ada.quotes()).containsExactly(first, second, third);
        assertThat(ada.name()).contains("Ada Example");
        assertThat(ada.kind()).isEqualTo(SpeakerKind.PERSON);
        assertThat(ada.mentions()).containsExactly("Ada Example", "She");
        assertThat(ada.descriptions()).containsExactly("the Ada Example", "the She");
        assertThat(ada.mentionSpans()).containsExactly(new TextSpan(0, 5, 6), new TextSpan(0, 9, 10));
    }

    @Test
    void speakersWithoutANameAreOneByTheirWordsButNotByAPronoun() {
        Quote minister = quote("a", "", "the minister", Resolution.NOMINAL, 0);
        Quote again = quote("b", "", "The minister", Resolution.CARRIED_OVER, 0);
        Quote she = quote("c", "", "she", Resolution.PRONOUN, 0);
        Quote sheToo = quote("d", "", "she", Resolution.PRONOUN, 0);

        List<SpeakerQuotes> speakers = article(minister, again, she, sheToo).speakers();

        assertThat(speakers)
                .extracting(SpeakerQuotes::quotes)
                .containsExactly(List.of(minister, again), List.of(she), List.of(sheToo));
        assertThat(speakers.get(0).name()).isEmpty();
    }

    @Test
    void aNameAndTheSameWordsAsMentionAreTwoSpeakers() {
        Quote named = quote("a", "The Minister", "The Minister", Resolution.NAMED, 0);
        Quote described = quote("b", "", "the minister", Resolution.NOMINAL, 0);
        assertThat(article(named, described).speakers()).hasSize(2);
    }

    @Test
    void quotesWithoutASpeakerHaveNone() {
        Quote nobody = new Quote(
                "T", QuoteKind.UNATTRIBUTED, Optional.empty(), 1, List.of(new TextSpan(0, 0, 1)), Optional.empty());
        assertThat(article(nobody).speakers()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new SpeakerQuotes("X", List.of(nobody)));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpeakerQuotes("X", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ursula von der Leyen, Leyen",
        "Ursula von der Leyen, ursula von der leyen",
        "Ursula von der Leyen, VON DER  LEYEN",
        "Ursula von der Leyen, ' Leyen '",
        "İbrahim Işık, ibrahim ışık",
        "İbrahim Işık, IŞIK",
        "Jörg Groß, GROSS",
        "Γιώργος Παπάς, παπάσ"
    })
    void quotesAreFoundByFullOrLastNameInAnyCase(String full, String asked) {
        Article article = article(quote("a", full, "X", Resolution.NAMED, 0));
        assertThat(article.quotesBy(asked)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Ursula", "eyen", "Ursula Leyen", "''", "' '", "X"})
    void otherNamesFindNothing(String asked) {
        Article article = article(quote("a", "Ursula von der Leyen", "X", Resolution.NAMED, 0));
        assertThat(article.quotesBy(asked)).isEmpty();
    }
}
