package io.dateline.article;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of an {@link Article}. Parts that are never set stay absent. Not thread-safe.
 */
public final class ArticleBuilder {

    @Nullable URI url;

    @Nullable String headline;

    @Nullable String kicker;

    @Nullable String standfirst;

    @Nullable Dateline dateline;

    @Nullable PublicationTime published;

    @Nullable PublicationTime modified;

    @Nullable String language;

    @Nullable Publisher publisher;

    @Nullable String slugline;

    @Nullable String version;

    @Nullable PublishingStatus status;

    @Nullable String rights;

    @Nullable Integer urgency;

    Access access = Access.UNKNOWN;
    List<String> sections = List.of();
    List<Byline> bylines = List.of();
    List<Block> body = List.of();
    List<Quote> quotes = List.of();
    List<Topic> topics = List.of();
    List<Image> images = List.of();
    List<Correction> corrections = List.of();

    ArticleBuilder() {}

    ArticleBuilder(Article article) {
        this.url = article.url().orElse(null);
        this.headline = article.headline();
        this.kicker = article.kicker().orElse(null);
        this.standfirst = article.standfirst().orElse(null);
        this.dateline = article.dateline().orElse(null);
        this.published = article.published().orElse(null);
        this.modified = article.modified().orElse(null);
        this.language = article.language().orElse(null);
        this.publisher = article.publisher().orElse(null);
        this.slugline = article.slugline().orElse(null);
        this.version = article.version().orElse(null);
        this.status = article.status().orElse(null);
        this.rights = article.rights().orElse(null);
        this.urgency = article.urgency().isPresent() ? article.urgency().getAsInt() : null;
        this.access = article.access();
        this.sections = article.sections();
        this.bylines = article.bylines();
        this.body = article.body();
        this.quotes = article.quotes();
        this.topics = article.topics();
        this.images = article.images();
        this.corrections = article.corrections();
    }

    /**
     * Sets the article's own address.
     *
     * @param value the article's own address
     * @return this builder
     */
    public ArticleBuilder url(URI value) {
        this.url = Objects.requireNonNull(value, "url");
        return this;
    }

    /**
     * Sets the headline; required.
     *
     * @param value the headline; required
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public ArticleBuilder headline(String value) {
        this.headline = Texts.required(value, "headline");
        return this;
    }

    /**
     * Sets the line above the headline.
     *
     * @param value the line above the headline
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public ArticleBuilder kicker(String value) {
        this.kicker = Texts.required(value, "kicker");
        return this;
    }

    /**
     * Sets the summary between headline and story.
     *
     * @param value the summary between headline and story
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public ArticleBuilder standfirst(String value) {
        this.standfirst = Texts.required(value, "standfirst");
        return this;
    }

    /**
     * Sets where the story was written.
     *
     * @param value where the story was written
     * @return this builder
     */
    public ArticleBuilder dateline(Dateline value) {
        this.dateline = Objects.requireNonNull(value, "dateline");
        return this;
    }

    /**
     * Sets when it was first published.
     *
     * @param value when it was first published
     * @return this builder
     */
    public ArticleBuilder published(PublicationTime value) {
        this.published = Objects.requireNonNull(value, "published");
        return this;
    }

    /**
     * Sets when it was last changed.
     *
     * @param value when it was last changed
     * @return this builder
     */
    public ArticleBuilder modified(PublicationTime value) {
        this.modified = Objects.requireNonNull(value, "modified");
        return this;
    }

    /**
     * Sets a BCP 47 tag.
     *
     * @param value a BCP 47 tag
     * @return this builder
     * @throws IllegalArgumentException if it is not a well-formed tag
     */
    public ArticleBuilder language(String value) {
        this.language = languageTag(value);
        return this;
    }

    /**
     * Sets who published it.
     *
     * @param value who published it
     * @return this builder
     */
    public ArticleBuilder publisher(Publisher value) {
        this.publisher = Objects.requireNonNull(value, "publisher");
        return this;
    }

    /**
     * Sets the wire's working title.
     *
     * @param value the wire's working title
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public ArticleBuilder slugline(String value) {
        this.slugline = Texts.required(value, "slugline");
        return this;
    }

    /**
     * Sets the version as printed.
     *
     * @param value the version as printed
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public ArticleBuilder version(String value) {
        this.version = Texts.required(value, "version");
        return this;
    }

    /**
     * Sets what may be done with this version.
     *
     * @param value what may be done with this version
     * @return this builder
     */
    public ArticleBuilder status(PublishingStatus value) {
        this.status = Objects.requireNonNull(value, "status");
        return this;
    }

    /**
     * Sets the copyright or usage line.
     *
     * @param value the copyright or usage line
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public ArticleBuilder rights(String value) {
        this.rights = Texts.required(value, "rights");
        return this;
    }

    /**
     * Sets the editorial urgency.
     *
     * @param value from 1 (most urgent) to 9
     * @return this builder
     * @throws IllegalArgumentException if it is out of this range
     */
    public ArticleBuilder urgency(int value) {
        if (value < 1 || value > 9) {
            throw new IllegalArgumentException("urgency not in 1..9: " + value);
        }
        this.urgency = value;
        return this;
    }

    /**
     * Sets whether a reader needs to pay.
     *
     * @param value the declared access
     * @return this builder
     */
    public ArticleBuilder access(Access value) {
        this.access = Objects.requireNonNull(value, "access");
        return this;
    }

    /**
     * Sets the path of sections, widest first, in place of any set before.
     *
     * @param values the path of sections, widest first
     * @return this builder
     */
    public ArticleBuilder sections(List<String> values) {
        this.sections = Texts.all(values, "sections");
        return this;
    }

    /**
     * Sets the authors, in place of any set before.
     *
     * @param values the authors
     * @return this builder
     */
    public ArticleBuilder bylines(List<Byline> values) {
        this.bylines = List.copyOf(values);
        return this;
    }

    /**
     * Sets the blocks in reading order, in place of any set before.
     *
     * @param values the blocks in reading order
     * @return this builder
     */
    public ArticleBuilder body(List<? extends Block> values) {
        this.body = List.copyOf(values);
        return this;
    }

    /**
     * Sets the quotes; their spans point into the body, in place of any set before.
     *
     * @param values the quotes; their spans point into the body
     * @return this builder
     */
    public ArticleBuilder quotes(List<Quote> values) {
        this.quotes = List.copyOf(values);
        return this;
    }

    /**
     * Sets the topics, in place of any set before.
     *
     * @param values the topics
     * @return this builder
     */
    public ArticleBuilder topics(List<Topic> values) {
        this.topics = List.copyOf(values);
        return this;
    }

    /**
     * Sets the pictures, in place of any set before.
     *
     * @param values the pictures
     * @return this builder
     */
    public ArticleBuilder images(List<Image> values) {
        this.images = List.copyOf(values);
        return this;
    }

    /**
     * Sets notes of the newsroom, in place of any set before.
     *
     * @param values notes of the newsroom
     * @return this builder
     */
    public ArticleBuilder corrections(List<Correction> values) {
        this.corrections = List.copyOf(values);
        return this;
    }

    /**
     * Makes the article.
     *
     * @return an immutable article
     * @throws NullPointerException if no headline was set
     * @throws IllegalArgumentException if a span of a quote or of its speaker lies outside of the body
     */
    public Article build() {
        return new Article(this);
    }

    private static String languageTag(String tag) {
        try {
            new Locale.Builder().setLanguageTag(Texts.required(tag, "language"));
            return tag;
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a BCP 47 tag: " + tag, e);
        }
    }
}
