package io.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    private static final URI URL = URI.create("https://news.example/a");
    private static final PublicationTime TIME = PublicationTime.parse("2026-04-20T14:09");

    private static Article minimal() {
        return Article.builder()
                .headline("H")
                .body(List.of(Paragraph.of("Body text")))
                .build();
    }

    private static Quote quoteAt(TextSpan span) {
        return new Quote("Q", QuoteKind.UNATTRIBUTED, Optional.empty(), 1, List.of(span), Optional.empty());
    }

    static Stream<UnaryOperator<ArticleBuilder>> changes() {
        return Stream.of(
                a -> a.url(URL),
                a -> a.headline("Other"),
                a -> a.kicker("K"),
                a -> a.standfirst("S"),
                a -> a.sections(List.of("World")),
                a -> a.bylines(List.of(Byline.person("Ada Example"))),
                a -> a.dateline(Dateline.ofPlace("ANKARA")),
                a -> a.published(TIME),
                a -> a.modified(TIME),
                a -> a.language("tr"),
                a -> a.publisher(Publisher.named("P")),
                a -> a.body(List.of(Paragraph.of("Other text"))),
                a -> a.quotes(List.of(quoteAt(new TextSpan(0, 0, 4)))),
                a -> a.topics(List.of(Topic.of(TopicKind.TAG, "T"))),
                a -> a.images(List.of(Image.at(URL))),
                a -> a.access(Access.FREE),
                a -> a.corrections(List.of(Correction.of(Correction.Kind.CORRECTION, "C"))),
                a -> a.slugline("SLUG"),
                a -> a.urgency(3),
                a -> a.version("2"),
                a -> a.status(PublishingStatus.USABLE),
                a -> a.rights("R"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyFieldMattersToEquality(UnaryOperator<ArticleBuilder> change) {
        Article changed = change.apply(minimal().toBuilder()).build();
        Article same = change.apply(minimal().toBuilder()).build();
        assertThat(changed).isNotEqualTo(minimal());
        assertThat(changed).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
    }

    @Test
    void theChangesAboveCoverEveryPartOfABuilder() {
        long setters = Stream.of(ArticleBuilder.class.getMethods())
                .filter(method -> method.getReturnType() == ArticleBuilder.class)
                .count();
        assertThat(changes()).hasSize((int) setters);
    }

    @Test
    void anyArticleIsCopiedByItsBuilder() {
        ArticleGenerator generator = new ArticleGenerator(5);
        for (int i = 0; i < 500; i++) {
            Article article = generator.article();
            assertThat(article.toBuilder().build()).isEqualTo(article).hasSameHashCodeAs(article);
        }
    }

    @Test
    void onlyTheHeadlineIsRequired() {
        Article article = Article.builder().headline("H").build();
        assertThat(article.access()).isEqualTo(Access.UNKNOWN);
        assertThat(article.body()).isEmpty();
        assertThat(article.text()).isEmpty();
        assertThat(article.wordCount()).isZero();
        assertThat(article.urgency()).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> Article.builder().build())
                .withMessage("headline");
    }

    @Test
    void blankTextsAreRefusedWhereTheyAreSet() {
        ArticleBuilder builder = Article.builder();
        List<UnaryOperator<ArticleBuilder>> blanks = List.of(
                b -> b.headline(" "),
                b -> b.kicker(""),
                b -> b.standfirst("\n"),
                b -> b.slugline(""),
                b -> b.version(" "),
                b -> b.rights(""),
                b -> b.sections(List.of("World", " ")));
        assertThat(blanks)
                .allSatisfy(set -> assertThatIllegalArgumentException().isThrownBy(() -> set.apply(builder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tr_TR", "english language", "e", "en-"})
    void aLanguageIsAWellFormedTag(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> Article.builder().language(tag));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, -1})
    void urgencyLiesWithinOneAndNine(int urgency) {
        assertThatIllegalArgumentException().isThrownBy(() -> Article.builder().urgency(urgency));
    }

    @Test
    void spansOfQuotesAndSpeakersLieWithinTheBody() {
        ArticleBuilder builder = minimal().toBuilder();
        assertThat(builder.quotes(List.of(quoteAt(new TextSpan(0, 0, 9))))
                        .build()
                        .quotes())
                .hasSize(1);
        for (TextSpan outside : List.of(new TextSpan(0, 0, 10), new TextSpan(1, 0, 1))) {
            Speaker speaker = new Speaker(
                    Optional.empty(), "he", Optional.empty(), SpeakerKind.PERSON, Resolution.PRONOUN, List.of(outside));
            Quote spoken = new Quote(
                    "Q", QuoteKind.DIRECT, Optional.empty(), 1, List.of(new TextSpan(0, 0, 1)), Optional.of(speaker));
            for (Quote quote : List.of(quoteAt(outside), spoken)) {
                ArticleBuilder wrong = minimal().toBuilder().quotes(List.of(quote));
                assertThatIllegalArgumentException().isThrownBy(wrong::build).withMessageContaining("quote 0");
            }
        }
    }

    @Test
    void textIsTheStoryWithoutPicturesAndEmbeds() {
        Article article = Article.builder()
                .headline("H")
                .body(List.of(
                        Paragraph.of("One two."),
                        new Figure(Image.at(URL).withCaption("Caption")),
                        new Embed("x", Optional.empty(), Optional.of("Post")),
                        new ListBlock(false, List.of("three", "four"))))
                .build();
        assertThat(article.text()).isEqualTo("One two.\n\nthree\nfour");
        assertThat(article.wordCount()).isEqualTo(4);
    }

    @Test
    void wordsAreCountedByTheirBoundaries() {
        Article article = Article.builder()
                .headline("H")
                .language("en")
                .body(List.of(Paragraph.of("Don't pay $3.50 — it's “free”, e.g. \ud83d\ude00 now!")))
                .build();
        assertThat(article.wordCount()).isEqualTo(7);
    }

    @Test
    void laterChangesOfTheGivenListsDoNotShow() {
        List<String> sections = new ArrayList<>(List.of("World"));
        Article article = Article.builder().headline("H").sections(sections).build();
        sections.add("Europe");
        assertThat(article.sections()).containsExactly("World");
        assertThatThrownBy(() -> article.sections().add("X")).isInstanceOf(UnsupportedOperationException.class);
    }
}
