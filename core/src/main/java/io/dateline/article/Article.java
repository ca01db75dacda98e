package io.dateline.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A news article: what the page said, and nothing it did not say.
 *
 * <p>Immutable. Two articles are equal when all their parts are. Made by {@link #builder()}.
 */
public final class Article {

    private final @Nullable URI url;
    private final String headline;
    private final @Nullable String kicker;
    private final @Nullable String standfirst;
    private final List<String> sections;
    private final List<Byline> bylines;
    private final @Nullable Dateline dateline;
    private final @Nullable PublicationTime published;
    private final @Nullable PublicationTime modified;
    private final @Nullable String language;
    private final @Nullable Publisher publisher;
    private final List<Block> body;
    private final List<Quote> quotes;
    private final List<Topic> topics;
    private final List<Image> images;
    private final Access access;
    private final List<Correction> corrections;
    private final @Nullable String slugline;
    private final @Nullable Integer urgency;
    private final @Nullable String version;
    private final @Nullable PublishingStatus status;
    private final @Nullable String rights;

    Article(ArticleBuilder parts) {
        this.url = parts.url;
        this.headline = Texts.required(Objects.requireNonNull(parts.headline, "headline"), "headline");
        this.kicker = parts.kicker;
        this.standfirst = parts.standfirst;
        this.sections = parts.sections;
        this.bylines = parts.bylines;
        this.dateline = parts.dateline;
        this.published = parts.published;
        this.modified = parts.modified;
        this.language = parts.language;
        this.publisher = parts.publisher;
        this.body = parts.body;
        this.quotes = parts.quotes;
        this.topics = parts.topics;
        this.images = parts.images;
        this.access = parts.access;
        this.corrections = parts.corrections;
        this.slugline = parts.slugline;
        this.urgency = parts.urgency;
        this.version = parts.version;
        this.status = parts.status;
        this.rights = parts.rights;
        if (!quotes.isEmpty()) {
            checkSpans();
        }
    }

    private void checkSpans() {
        int[] lengths = body.stream().mapToInt(block -> block.text().length()).toArray();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            checkSpans(quote.spans(), lengths, i);
            checkSpans(quote.speaker().map(Speaker::spans).orElse(List.of()), lengths, i);
        }
    }

    private static void checkSpans(List<TextSpan> spans, int[] lengths, int quote) {
        for (TextSpan span : spans) {
            if (span.block() >= lengths.length || span.end() > lengths[span.block()]) {
                throw new IllegalArgumentException("quote " + quote + " (from 0) lies outside of the body: " + span);
            }
        }
    }

    /**
     * Begins an article.
     *
     * @return a builder without any value
     */
    public static ArticleBuilder builder() {
        return new ArticleBuilder();
    }

    /**
     * A builder that holds all values of this article, for making a changed copy.
     *
     * @return a new builder
     */
    public ArticleBuilder toBuilder() {
        return new ArticleBuilder(this);
    }

    /**
     * The article's own address.
     *
     * @return the canonical URL, or where the page was found
     */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /**
     * The headline, without the site's name.
     *
     * @return the headline, never blank
     */
    public String headline() {
        return headline;
    }

    /**
     * The short line above the headline.
     *
     * @return the kicker
     */
    public Optional<String> kicker() {
        return Optional.ofNullable(kicker);
    }

    /**
     * The summary between headline and story.
     *
     * @return the standfirst
     */
    public Optional<String> standfirst() {
        return Optional.ofNullable(standfirst);
    }

    /**
     * The path of sections the article stands in, from the widest to the narrowest.
     *
     * @return the names of the sections; empty when not known
     */
    public List<String> sections() {
        return sections;
    }

    /**
     * The authors, in printed order.
     *
     * @return the bylines; empty when the page names no author
     */
    public List<Byline> bylines() {
        return bylines;
    }

    /**
     * Where the story was written.
     *
     * @return the dateline
     */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(dateline);
    }

    /**
     * When the article was first published.
     *
     * @return the time as exactly as the page tells it
     */
    public Optional<PublicationTime> published() {
        return Optional.ofNullable(published);
    }

    /**
     * When the article was last changed.
     *
     * @return the time as exactly as the page tells it
     */
    public Optional<PublicationTime> modified() {
        return Optional.ofNullable(modified);
    }

    /**
     * The language of the story.
     *
     * @return a BCP 47 tag such as "en" or "pt-BR"
     */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Who published the page.
     *
     * @return the publisher
     */
    public Optional<Publisher> publisher() {
        return Optional.ofNullable(publisher);
    }

    /**
     * The story, block by block.
     *
     * @return the blocks in reading order; empty for an article of which only the metadata is known
     */
    public List<Block> body() {
        return body;
    }

    /**
     * The quotes in the story, in the order of their first span.
     *
     * @return the quotes; their spans point into {@link #body()}
     */
    public List<Quote> quotes() {
        return quotes;
    }

    /**
     * The quotes of one named speaker.
     *
     * @param name a full name, or its last word or words; compared without regard to case
     * @return the quotes in the order of the story; empty when the article names no such speaker
     */
    public List<Quote> quotesBy(String name) {
        return quotes.stream()
                .filter(quote -> quote.speaker()
                        .flatMap(Speaker::name)
                        .filter(full -> SpeakerNames.answersTo(full, name))
                        .isPresent())
                .toList();
    }

    /**
     * Who speaks in the story, each with all their quotes.
     *
     * <p>The same name is one speaker, whatever its case. Speakers without a name are one when the same words stand for
     * them ("the minister"), but never when those are a pronoun: two quotes by an unknown "she" may be of two people.
     *
     * @return the speakers in the order of their first quote; quotes without a speaker are left out
     */
    public List<SpeakerQuotes> speakers() {
        return SpeakerQuotes.of(quotes);
    }

    /**
     * What the article is about.
     *
     * @return the topics in the page's order
     */
    public List<Topic> topics() {
        return topics;
    }

    /**
     * The pictures of the story: the lead picture first, then those of the body.
     *
     * @return the images
     */
    public List<Image> images() {
        return images;
    }

    /**
     * Whether a reader needs to pay.
     *
     * @return the declared access; {@link Access#UNKNOWN} when the page does not say
     */
    public Access access() {
        return access;
    }

    /**
     * Corrections and other notes of the newsroom.
     *
     * @return the notes in the page's order
     */
    public List<Correction> corrections() {
        return corrections;
    }

    /**
     * The wire's working title of the story, such as "UKRAINE-CRISIS/NATO".
     *
     * @return the slugline
     */
    public Optional<String> slugline() {
        return Optional.ofNullable(slugline);
    }

    /**
     * The editorial urgency from 1 (most urgent) to 9, as defined by the IPTC.
     *
     * @return the urgency, when the source gives one
     */
    public OptionalInt urgency() {
        return urgency == null ? OptionalInt.empty() : OptionalInt.of(urgency);
    }

    /**
     * The version of the story, when the source numbers them.
     *
     * @return the version as printed
     */
    public Optional<String> version() {
        return Optional.ofNullable(version);
    }

    /**
     * What may be done with this version, when the source tells.
     *
     * @return the status
     */
    public Optional<PublishingStatus> status() {
        return Optional.ofNullable(status);
    }

    /**
     * The copyright or usage line.
     *
     * @return the line as printed
     */
    public Optional<String> rights() {
        return Optional.ofNullable(rights);
    }

    /**
     * The story as plain text: the texts of the blocks, a blank line between them. Live entries begin with their
     * headlines.
     *
     * @return the text without headline, captions and embedded posts
     */
    public String text() {
        return body.stream()
                .filter(block -> !(block instanceof Embed))
                .map(Article::told)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String told(Block block) {
        return block instanceof LiveEntry entry && entry.headline().isPresent()
                ? entry.headline().get() + "\n" + entry.text()
                : block.text();
    }

    /**
     * The number of words of {@link #text()}, by the word boundaries of the article's language.
     *
     * @return how many words hold a letter or digit
     */
    public int wordCount() {
        return Words.count(text(), language == null ? Locale.ROOT : Locale.forLanguageTag(language));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Article that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(
                url(),
                headline,
                kicker(),
                standfirst(),
                sections,
                bylines,
                dateline(),
                published(),
                modified(),
                language(),
                publisher(),
                body,
                quotes,
                topics,
                images,
                access,
                corrections,
                slugline(),
                urgency(),
                version(),
                status(),
                rights());
    }

    /** Headline, address and size: enough to know which article it is. */
    @Override
    public String toString() {
        return "Article[" + headline + url().map(address -> ", " + address).orElse("") + ", " + body.size()
                + " blocks, " + quotes.size() + " quotes]";
    }
}
