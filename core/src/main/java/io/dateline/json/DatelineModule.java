package io.dateline.json;

import io.dateline.article.Article;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Correction;
import io.dateline.article.Dateline;
import io.dateline.article.Embed;
import io.dateline.article.Figure;
import io.dateline.article.Heading;
import io.dateline.article.Image;
import io.dateline.article.Link;
import io.dateline.article.ListBlock;
import io.dateline.article.LiveEntry;
import io.dateline.article.Paragraph;
import io.dateline.article.Preformatted;
import io.dateline.article.PublicationTime;
import io.dateline.article.Publisher;
import io.dateline.article.Quotation;
import io.dateline.article.Quote;
import io.dateline.article.Speaker;
import io.dateline.article.Table;
import io.dateline.article.TextSpan;
import io.dateline.article.Topic;
import java.util.List;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper the JSON of articles and of all their parts, so that they may stand within your own types:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DatelineModule()).build();
 * record Clipping(String client, Article article) {}
 * Clipping clipping = mapper.readValue(json, Clipping.class);
 * }</pre>
 *
 * <p>The JSON is that of {@link ArticleJson} whatever the mapper's naming strategy, inclusion rules or coercions are. What
 * is not of this form is refused with a {@link tools.jackson.databind.exc.MismatchedInputException}.
 */
public final class DatelineModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final List<Class<? extends Block>> BLOCKS = List.of(
            Paragraph.class,
            Heading.class,
            ListBlock.class,
            Quotation.class,
            Figure.class,
            Table.class,
            Preformatted.class,
            Embed.class,
            LiveEntry.class);

    /** A module with the forms of all types of {@link io.dateline.article}. */
    public DatelineModule() {
        super("io.dateline.json");
        add(Article.class, ArticleForm.ARTICLE);
        add(Byline.class, MetadataForms.BYLINE);
        add(Dateline.class, MetadataForms.DATELINE);
        add(Publisher.class, MetadataForms.PUBLISHER);
        add(Topic.class, MetadataForms.TOPIC);
        add(Image.class, MetadataForms.IMAGE);
        add(Correction.class, MetadataForms.CORRECTION);
        add(PublicationTime.class, ParsedTextForm.TIME);
        add(Quote.class, QuoteForms.QUOTE);
        add(Speaker.class, QuoteForms.SPEAKER);
        add(TextSpan.class, QuoteForms.SPAN);
        add(Link.class, BlockForms.LINK);
        add(Block.class, BlockForms.BLOCK);
        BLOCKS.forEach(this::addBlock);
    }

    private <T> void add(Class<T> type, Form<T> form) {
        addSerializer(type, new FormSerializer<>(type, form));
        addDeserializer(type, new FormDeserializer<>(type, form));
    }

    private <B extends Block> void addBlock(Class<B> type) {
        addDeserializer(type, new FormDeserializer<>(type, BlockForms.BLOCK));
    }
}
