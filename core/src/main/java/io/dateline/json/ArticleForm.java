package io.dateline.json;

import static io.dateline.json.ParsedTextForm.TIME;
import static io.dateline.json.ParsedTextForm.URL;
import static io.dateline.json.ParsedTextForm.oneOf;
import static io.dateline.json.Property.list;
import static io.dateline.json.Property.optional;
import static io.dateline.json.Property.required;
import static io.dateline.json.ScalarForms.INTEGER;
import static io.dateline.json.TextForm.TEXT;

import io.dateline.article.Access;
import io.dateline.article.Article;
import io.dateline.article.ArticleBuilder;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Correction;
import io.dateline.article.Dateline;
import io.dateline.article.Image;
import io.dateline.article.PublicationTime;
import io.dateline.article.Publisher;
import io.dateline.article.PublishingStatus;
import io.dateline.article.Quote;
import io.dateline.article.Topic;
import io.dateline.json.ObjectForm.Values;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The article itself. */
final class ArticleForm {

    private static final Property<Article, Optional<URI>, ?> ADDRESS = optional("url", URL, Article::url);
    private static final Property<Article, String, ?> HEADLINE = required("headline", TEXT, Article::headline);
    private static final Property<Article, Optional<String>, ?> KICKER = optional("kicker", TEXT, Article::kicker);
    private static final Property<Article, Optional<String>, ?> STANDFIRST =
            optional("standfirst", TEXT, Article::standfirst);
    private static final Property<Article, List<String>, ?> SECTIONS = list("sections", TEXT, Article::sections);
    private static final Property<Article, List<Byline>, ?> BYLINES =
            list("bylines", MetadataForms.BYLINE, Article::bylines);
    private static final Property<Article, Optional<Dateline>, ?> DATELINE =
            optional("dateline", MetadataForms.DATELINE, Article::dateline);
    private static final Property<Article, Optional<PublicationTime>, ?> PUBLISHED =
            optional("published", TIME, Article::published);
    private static final Property<Article, Optional<PublicationTime>, ?> MODIFIED =
            optional("modified", TIME, Article::modified);
    private static final Property<Article, Optional<String>, ?> LANGUAGE =
            optional("language", TEXT, Article::language);
    private static final Property<Article, Optional<Publisher>, ?> PUBLISHER =
            optional("publisher", MetadataForms.PUBLISHER, Article::publisher);
    private static final Property<Article, List<Block>, ?> BODY = list("body", BlockForms.BLOCK, Article::body);
    private static final Property<Article, List<Quote>, ?> QUOTES = list("quotes", QuoteForms.QUOTE, Article::quotes);
    private static final Property<Article, List<Topic>, ?> TOPICS =
            list("topics", MetadataForms.TOPIC, Article::topics);
    private static final Property<Article, List<Image>, ?> IMAGES =
            list("images", MetadataForms.IMAGE, Article::images);
    private static final Property<Article, Optional<Access>, ?> ACCESS =
            optional("access", oneOf(Access.class), ArticleForm::declaredAccess);
    private static final Property<Article, List<Correction>, ?> CORRECTIONS =
            list("corrections", MetadataForms.CORRECTION, Article::corrections);
    private static final Property<Article, Optional<String>, ?> SLUGLINE =
            optional("slugline", TEXT, Article::slugline);
    private static final Property<Article, Optional<Integer>, ?> URGENCY =
            optional("urgency", INTEGER, article -> boxed(article.urgency()));
    private static final Property<Article, Optional<String>, ?> VERSION = optional("version", TEXT, Article::version);
    private static final Property<Article, Optional<PublishingStatus>, ?> STATUS =
            optional("status", oneOf(PublishingStatus.class), Article::status);
    private static final Property<Article, Optional<String>, ?> RIGHTS = optional("rights", TEXT, Article::rights);

    static final Form<Article> ARTICLE = new ObjectForm<>(
            List.of(
                    ADDRESS,
                    HEADLINE,
                    KICKER,
                    STANDFIRST,
                    SECTIONS,
                    BYLINES,
                    DATELINE,
                    PUBLISHED,
                    MODIFIED,
                    LANGUAGE,
                    PUBLISHER,
                    BODY,
                    QUOTES,
                    TOPICS,
                    IMAGES,
                    ACCESS,
                    CORRECTIONS,
                    SLUGLINE,
                    URGENCY,
                    VERSION,
                    STATUS,
                    RIGHTS),
            ArticleForm::make);

    private ArticleForm() {}

    private static Article make(Values<Article> read) {
        ArticleBuilder article = Article.builder()
                .headline(read.get(HEADLINE))
                .sections(read.get(SECTIONS))
                .bylines(read.get(BYLINES))
                .body(read.get(BODY))
                .quotes(read.get(QUOTES))
                .topics(read.get(TOPICS))
                .images(read.get(IMAGES))
                .corrections(read.get(CORRECTIONS));
        read.get(ADDRESS).ifPresent(article::url);
        read.get(KICKER).ifPresent(article::kicker);
        read.get(STANDFIRST).ifPresent(article::standfirst);
        read.get(DATELINE).ifPresent(article::dateline);
        read.get(PUBLISHED).ifPresent(article::published);
        read.get(MODIFIED).ifPresent(article::modified);
        read.get(LANGUAGE).ifPresent(article::language);
        read.get(PUBLISHER).ifPresent(article::publisher);
        read.get(ACCESS).ifPresent(article::access);
        read.get(SLUGLINE).ifPresent(article::slugline);
        read.get(URGENCY).ifPresent(article::urgency);
        read.get(VERSION).ifPresent(article::version);
        read.get(STATUS).ifPresent(article::status);
        read.get(RIGHTS).ifPresent(article::rights);
        return article.build();
    }

    private static Optional<Access> declaredAccess(Article article) {
        return Optional.of(article.access()).filter(access -> access != Access.UNKNOWN);
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
