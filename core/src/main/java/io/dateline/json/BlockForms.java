package io.dateline.json;

import static io.dateline.json.ParsedTextForm.TIME;
import static io.dateline.json.ParsedTextForm.URL;
import static io.dateline.json.Property.list;
import static io.dateline.json.Property.optional;
import static io.dateline.json.Property.required;
import static io.dateline.json.ScalarForms.BOOLEAN;
import static io.dateline.json.ScalarForms.INTEGER;
import static io.dateline.json.TextForm.TEXT;

import io.dateline.article.Block;
import io.dateline.article.Byline;
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
import io.dateline.article.Quotation;
import io.dateline.article.Table;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The blocks of a body. */
final class BlockForms {

    static final Form<Link> LINK = link();
    static final Form<Block> BLOCK = blocks().with("live-entry", LiveEntry.class, liveEntry());

    private BlockForms() {}

    /** All types but the live entry, which holds blocks of the other types: reading needs no more than that depth. */
    private static VariantForm<Block> blocks() {
        return new VariantForm<Block>()
                .with("paragraph", Paragraph.class, paragraph())
                .with("heading", Heading.class, heading())
                .with("list", ListBlock.class, listBlock())
                .with("quotation", Quotation.class, quotation())
                .with("figure", Figure.class, figure())
                .with("table", Table.class, table())
                .with("preformatted", Preformatted.class, preformatted())
                .with("embed", Embed.class, embed());
    }

    private static ObjectForm<Link> link() {
        Property<Link, Integer, ?> start = required("start", INTEGER, Link::start);
        Property<Link, Integer, ?> end = required("end", INTEGER, Link::end);
        Property<Link, URI, ?> url = required("url", URL, Link::url);
        return new ObjectForm<>(List.of(start, end, url), v -> new Link(v.get(start), v.get(end), v.get(url)));
    }

    private static ObjectForm<Paragraph> paragraph() {
        Property<Paragraph, String, ?> text = required("text", TEXT, Paragraph::text);
        Property<Paragraph, List<Link>, ?> links = list("links", LINK, Paragraph::links);
        return new ObjectForm<>(List.of(text, links), v -> new Paragraph(v.get(text), v.get(links)));
    }

    private static ObjectForm<Heading> heading() {
        Property<Heading, Integer, ?> level = required("level", INTEGER, Heading::level);
        Property<Heading, String, ?> text = required("text", TEXT, Heading::text);
        return new ObjectForm<>(List.of(level, text), v -> new Heading(v.get(level), v.get(text)));
    }

    private static ObjectForm<ListBlock> listBlock() {
        Property<ListBlock, Boolean, ?> ordered = required("ordered", BOOLEAN, ListBlock::ordered);
        Property<ListBlock, List<String>, ?> items = required("items", new ListForm<>(TEXT), ListBlock::items);
        return new ObjectForm<>(List.of(ordered, items), v -> new ListBlock(v.get(ordered), v.get(items)));
    }

    private static ObjectForm<Quotation> quotation() {
        Property<Quotation, String, ?> text = required("text", TEXT, Quotation::text);
        Property<Quotation, Optional<String>, ?> attribution = optional("attribution", TEXT, Quotation::attribution);
        return new ObjectForm<>(List.of(text, attribution), v -> new Quotation(v.get(text), v.get(attribution)));
    }

    private static ObjectForm<Figure> figure() {
        Property<Figure, Image, ?> image = required("image", MetadataForms.IMAGE, Figure::image);
        return new ObjectForm<>(List.of(image), v -> new Figure(v.get(image)));
    }

    private static ObjectForm<Table> table() {
        Property<Table, List<List<String>>, ?> rows =
                required("rows", new ListForm<>(new ListForm<>(TEXT)), Table::rows);
        return new ObjectForm<>(List.of(rows), v -> new Table(v.get(rows)));
    }

    private static ObjectForm<Preformatted> preformatted() {
        Property<Preformatted, String, ?> text = required("text", TEXT, Preformatted::text);
        return new ObjectForm<>(List.of(text), v -> new Preformatted(v.get(text)));
    }

    private static ObjectForm<Embed> embed() {
        Property<Embed, String, ?> provider = required("provider", TEXT, Embed::provider);
        Property<Embed, Optional<URI>, ?> url = optional("url", URL, Embed::url);
        Property<Embed, Optional<String>, ?> text = optional("text", TEXT, Embed::content);
        return new ObjectForm<>(List.of(provider, url, text), v -> new Embed(v.get(provider), v.get(url), v.get(text)));
    }

    private static ObjectForm<LiveEntry> liveEntry() {
        Property<LiveEntry, Optional<PublicationTime>, ?> time = optional("time", TIME, LiveEntry::time);
        Property<LiveEntry, Optional<String>, ?> headline = optional("headline", TEXT, LiveEntry::headline);
        Property<LiveEntry, List<Byline>, ?> bylines = list("bylines", MetadataForms.BYLINE, LiveEntry::bylines);
        Property<LiveEntry, List<Block>, ?> body = required("body", new ListForm<>(blocks()), LiveEntry::body);
        return new ObjectForm<>(
                List.of(time, headline, bylines, body),
                v -> new LiveEntry(v.get(time), v.get(headline), v.get(bylines), v.get(body)));
    }
}
