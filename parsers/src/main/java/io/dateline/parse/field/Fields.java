package io.dateline.parse.field;

import io.dateline.article.Access;
import io.dateline.article.Block;
import io.dateline.article.Byline;
import io.dateline.article.Correction;
import io.dateline.article.Dateline;
import io.dateline.article.Image;
import io.dateline.article.PublicationTime;
import io.dateline.article.Publisher;
import io.dateline.article.Topic;
import io.dateline.parse.field.reading.Found;
import io.dateline.parse.report.Diagnostic;
import java.net.URI;
import java.util.List;

/**
 * All fields of a page but headline and quotes.
 *
 * @param url the article's address
 * @param kicker the line above the headline
 * @param standfirst the summary
 * @param sections the section path
 * @param bylines the authors
 * @param dateline where it was written
 * @param published when it was published
 * @param modified when it was changed
 * @param language the language
 * @param publisher who published it
 * @param topics the topics
 * @param images the pictures
 * @param access who may read it
 * @param corrections notes of the newsroom
 * @param rights the copyright line
 * @param slugline the wire's working title
 * @param blocks the story without the dateline and byline that opened its first paragraph
 * @param diagnostics what was odd
 */
public record Fields(
        Found<URI> url,
        Found<String> kicker,
        Found<String> standfirst,
        Found<List<String>> sections,
        Found<List<Byline>> bylines,
        Found<Dateline> dateline,
        Found<PublicationTime> published,
        Found<PublicationTime> modified,
        Found<String> language,
        Found<Publisher> publisher,
        Found<List<Topic>> topics,
        Found<List<Image>> images,
        Found<Access> access,
        Found<List<Correction>> corrections,
        Found<String> rights,
        Found<String> slugline,
        List<Block> blocks,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Fields {
        blocks = List.copyOf(blocks);
        diagnostics = List.copyOf(diagnostics);
    }
}
